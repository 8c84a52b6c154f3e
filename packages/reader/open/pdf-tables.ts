import { gridTables } from './pdf-grid-tables.ts';
import type { Piece } from './pdf-pieces.ts';
import {
  columnAt,
  continues,
  type Extent,
  extentOf,
  linesOf,
  type PartCell,
  standFor,
  type TablePart,
  type Unfinished,
} from './pdf-table-parts.ts';
import type { Tags } from './pdf-tags.ts';

/**
 * Takes the tables that the structure tree names out of a page's lines. A table with words in one cell a row only is none,
 * but a frame around paragraphs, unless it goes on from the page before.
 */
export function tablesOf(rows: readonly Piece[], tags: Tags, unfinished: Unfinished): Tables {
  if (tags.size === 0) return withoutTags(rows, unfinished);
  const blocks = new Map<number, Map<number, Piece[]>>();
  const rest: Piece[] = [];
  for (const piece of rows) {
    const cell = piece.tag === undefined ? undefined : tags.get(piece.tag)?.cell;
    const tag = piece.tag === undefined ? undefined : tags.get(piece.tag);
    if (!cell || !tag) {
      rest.push(piece);
      continue;
    }
    const table = blocks.get(cell.table) ?? new Map<number, Piece[]>();
    const pieces = table.get(tag.block);
    if (pieces) pieces.push(piece);
    else table.set(tag.block, [piece]);
    blocks.set(cell.table, table);
  }
  const tables = [...blocks].flatMap(([number, table], i) => {
    const going = i === 0 ? unfinished : undefined;
    const part = tablePart(number, table, tags, going);
    if (part.columns.length > 1) return [part];
    rest.push(...[...table.values()].flat());
    return [];
  });
  return withHeads(tables, rest);
}

function withoutTags(rows: readonly Piece[], unfinished: Unfinished): Tables {
  const tables = gridTables(rows, unfinished);
  if (tables.length === 0) return { tables, rest: rows };
  const taken = new Set(tables.flatMap(({ pieces }) => pieces));
  return { tables, rest: rows.filter((piece) => !taken.has(piece)) };
}

export interface Tables {
  readonly tables: readonly TablePart[];
  readonly rest: readonly Piece[];
}

/** A head repeated on the next page is furniture to the structure tree; it stands right above the columns it names. */
function withHeads(tables: readonly TablePart[], rest: readonly Piece[]): Tables {
  const taken = new Set<Piece>();
  const headed = tables.map((table) => {
    const above = table.goesOn ? headOver(table, rest) : [];
    if (above.length < 2) return table;
    for (const piece of above) taken.add(piece);
    const fresh = Math.max(...table.cells.map((cell) => cell.block)) + 1;
    const columns = Map.groupBy(above, (piece) => columnAt(table.columns, piece));
    const cells = [...columns].map(([column, lines]): PartCell => {
      return { row: -1, column, head: true, block: fresh + column, lines: linesOf(lines) };
    });
    cells.sort((a, b) => a.column - b.column);
    return { ...table, cells: [...cells, ...table.cells], stand: standFor([...above, table.stand]) };
  });
  return { tables: headed, rest: taken.size > 0 ? rest.filter((piece) => !taken.has(piece)) : rest };
}

/** Furniture over a table, line upon line without a gap. */
function headOver(table: TablePart, rest: readonly Piece[]): readonly Piece[] {
  const { x0, x1, base, size } = table.stand;
  const over = rest.filter((p) => p.artifact && p.x0 > x0 - 10 && p.x1 < x1 + 10 && p.base < base - size + 2);
  let top = base - size;
  const near = over.reverse().filter((p) => {
    const fits = p.base > top - 1.2 * p.size;
    if (fits) top = Math.min(top, p.base - p.size);
    return fits;
  });
  return near.reverse();
}

function tablePart(
  number: number,
  blocks: ReadonlyMap<number, readonly Piece[]>,
  tags: Tags,
  unfinished: Unfinished,
): TablePart {
  const found = [...blocks].flatMap(([block, pieces]) => {
    const cell = tags.get(pieces[0]?.tag ?? '')?.cell;
    return cell ? [{ block, row: cell.row, head: cell.head, lines: linesOf(pieces), ...extentOf(pieces) }] : [];
  });
  const goesOn = unfinished !== undefined && continues(found, unfinished);
  const columns = goesOn ? unfinished : columnsOf(found);
  const cells = found
    .map(({ block, row, head, lines, x0, x1 }) => ({ block, row, head, lines, column: columnAt(columns, { x0, x1 }) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return { number, cells, columns, goesOn, stand: standFor(found.flatMap(({ lines }) => lines)) };
}

/** Columns as the fullest rows show them: each as wide as its widest words. */
function columnsOf(cells: readonly (Extent & { readonly row: number })[]): readonly Extent[] {
  const rows = Map.groupBy(cells, (cell) => cell.row);
  const most = Math.max(...[...rows.values()].map((row) => row.length));
  const full = [...rows.values()].filter((row) => row.length === most);
  return Array.from({ length: most }, (_, i) => {
    const column = full.flatMap((row) => [...row].sort((a, b) => a.x0 - b.x0)[i] ?? []);
    return { x0: Math.min(...column.map((c) => c.x0)), x1: Math.max(...column.map((c) => c.x1)) };
  });
}
