import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Line } from '../paper.ts';
import { openPdf } from './pdf.ts';

/** The rows of each table in a PDF, one that goes on over pages as one. Issues: those of `openPdf` */
export async function pdfTables(
  name: string,
  bytes: Uint8Array,
): Promise<Result<readonly (readonly (readonly string[])[])[]>> {
  const opened = await openPdf(name, bytes);
  if (!opened.ok) return bad(...(opened.issues as [Issue, ...Issue[]]));
  const { text, lines } = opened.value;
  const tables = new Map<number, { readonly page: number; readonly rows: string[][] }>();
  for (const line of lines) {
    if (line.markup?.kind !== 'cell') continue;
    const { table, row, column } = line.markup;
    const one = tables.get(table) ?? { page: line.page, rows: [] };
    tables.set(table, one);
    const cells = one.rows[row] ?? [];
    one.rows[row] = cells;
    cells[column] = joined(cells[column], said(text, line));
  }
  const whole = [...tables.values()].map(({ page, rows }) => ({
    page,
    rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell ?? '')),
  }));
  return good(goingOn(whole));
}

const said = (text: string, { start, end }: Line) => text.slice(start, end);

/** A word that the edge of the cell broke is one word again. */
function joined(before: string | undefined, next: string): string {
  if (before === undefined) return next;
  return /\p{Ll}-$/u.test(before) && /^\p{Ll}/u.test(next) ? `${before.slice(0, -1)}${next}` : `${before} ${next}`;
}

/** A table that begins on a later page with as many columns, under the same headings or none of its own, is the one before. */
function goingOn(
  tables: readonly { readonly page: number; readonly rows: readonly (readonly string[])[] }[],
): readonly (readonly (readonly string[])[])[] {
  const out: (readonly string[])[][] = [];
  let page = 0;
  for (const table of tables) {
    const last = out.at(-1);
    if (last && table.page > page && widthOf(last) === widthOf(table.rows)) last.push(...table.rows);
    else out.push([...table.rows]);
    page = table.page;
  }
  return out;
}

function widthOf(rows: readonly (readonly string[])[]): number {
  return Math.max(0, ...rows.map(({ length }) => length));
}
