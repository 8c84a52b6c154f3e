import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { openDocx } from './docx.ts';
import { documentModel, type Node, type Table, type TableCell } from './docx-model.ts';
import { gridColumns } from './grid.ts';

/** Cells that one merged cell may fill: more than any table needs. */
const widest = 60;

/** The rows of each table in a DOCX; a merged cell says the same in each place that it takes. Issues: those of `openDocx` */
export async function docxTables(
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly (readonly (readonly string[])[])[]>> {
  const opened = await openDocx(name, bytes);
  if (!opened.ok) return bad(...(opened.issues as [Issue, ...Issue[]]));
  return good(tablesIn(await documentModel(bytes)).map(rowsOf));
}

/** A table of one column is a frame around others. */
function tablesIn(node: Node): readonly Table[] {
  if (node.type !== 'table') return 'children' in node ? node.children.flatMap(tablesIn) : [];
  const cells = node.children.flatMap((row) => row.children);
  const isFrame = node.children.every((row) => row.children.length <= 1);
  return isFrame ? cells.flatMap((cell) => cell.children.flatMap(tablesIn)) : [node];
}

function rowsOf(table: Table): readonly (readonly string[])[] {
  const places = gridColumns(
    table.children.map((row) => row.children.map((cell) => ({ columns: cell.colSpan, rows: cell.rowSpan }))),
  );
  const rows: string[][] = table.children.map(() => []);
  let count = 0;
  table.children.forEach((row, r) => {
    row.children.forEach((cell, c) => {
      // A column of numbers is often counted by the program and holds no words.
      const words = wordsOf(cell) || (isCounted(cell) ? String(++count) : '');
      const from = places[r]?.[c] ?? c;
      for (let down = r; down < Math.min(rows.length, r + Math.max(1, cell.rowSpan)); down++) {
        for (let at = from; at < Math.min(widest, from + Math.max(1, cell.colSpan)); at++) {
          const line = rows[down];
          if (line) line[at] = words;
        }
      }
    });
  });
  return rows.map((row) => Array.from(row, (cell) => cell ?? ''));
}

function isCounted({ children }: TableCell): boolean {
  return children.some((child) => child.type === 'paragraph' && child.numbering?.isOrdered);
}

function wordsOf(cell: TableCell): string {
  return cell.children.map(wordsIn).join(' ').replace(/\s+/g, ' ').trim();
}

function wordsIn(node: Node): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'tab' || node.type === 'break') return ' ';
  if (node.type === 'table') {
    return node.children.flatMap((row) => row.children.map((cell) => cell.children.map(wordsIn).join(' '))).join(' ');
  }
  return 'children' in node ? node.children.map(wordsIn).join(node.type === 'paragraph' ? '' : ' ') : '';
}
