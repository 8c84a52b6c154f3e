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

/** A table with the pieces it was made of. */
export type GridTable = TablePart & { readonly pieces: readonly Piece[] };

interface Grid {
  readonly lines: readonly (readonly Piece[])[];
  /** Where each column begins. */
  readonly starts: readonly number[];
  /** Index of the line after its last. */
  readonly end: number;
}

/**
 * Finds tables that no structure tree names, by two signs together: lines stand in the same columns, and the file draws
 * row after row. Columns of text stand in columns too, but each is drawn down to its end before the next.
 */
export function gridTables(rest: readonly Piece[], unfinished: Unfinished): readonly GridTable[] {
  const lines = baselines(rest.filter((piece) => !piece.artifact));
  const tables: GridTable[] = [];
  let block = 0;
  for (let i = 0; i < lines.length; ) {
    if ((lines[i] ?? []).length < 2) {
      i++;
      continue;
    }
    const grid = grow(lines, i);
    const rows = rowsIn(grid);
    const going = tables.length === 0 ? unfinished : undefined;
    const table = partOf(grid, rows, { number: tables.length, block }, going);
    if (isTable(grid, rows, table.goesOn)) {
      tables.push(table);
      block += table.cells.length;
    }
    i = grid.end;
  }
  return tables;
}

function baselines(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const lines: Piece[][] = [];
  for (const piece of pieces) {
    const line = lines.at(-1);
    const first = line?.[0];
    if (line && first && Math.abs(piece.base - first.base) <= 0.3 * Math.min(piece.size, first.size)) line.push(piece);
    else lines.push([piece]);
  }
  for (const line of lines) line.sort((a, b) => a.x0 - b.x0);
  return lines;
}

/** Takes lines in as long as they fit the columns; a line may part a column that was empty on its right. */
function grow(lines: readonly (readonly Piece[])[], from: number): Grid {
  const seed = lines[from] ?? [];
  const columns = seed.map(({ x0, x1 }) => ({ x0, x1 }));
  let end = from + 1;
  for (; end < lines.length; end++) {
    const line = lines[end] ?? [];
    const before = lines[end - 1]?.[0];
    const size = Math.max(...line.map((piece) => piece.size));
    if (!before || (line[0]?.base ?? 0) - before.base > 4 * size || !line.every((piece) => fits(piece, columns))) break;
  }
  return { lines: lines.slice(from, end), starts: columns.map(({ x0 }) => x0), end };
}

function fits(piece: Piece, columns: { x0: number; x1: number }[]): boolean {
  let at = columns.length - 1;
  while (at > 0 && (columns[at]?.x0 ?? 0) > piece.x0 + 3) at--;
  const column = columns[at];
  const next = columns[at + 1];
  if (!column || piece.x0 < column.x0 - 3 || (next && piece.x1 > next.x0 - 1)) return false;
  if (piece.x0 > column.x1 + 6) columns.splice(at + 1, 0, { x0: piece.x0, x1: piece.x1 });
  else column.x1 = Math.max(column.x1, piece.x1);
  return true;
}

/** A row starts where everything on the line is drawn after everything before, in two columns at least or in the first. */
function rowsIn({ lines, starts }: Grid): readonly (readonly Piece[])[] {
  const rows: Piece[][] = [];
  let drawn = -1;
  for (const line of lines) {
    const first = line[0];
    const later = line.every((piece) => piece.seq > drawn);
    const before = rows.at(-1)?.at(-1);
    const apart = first && before ? first.base - before.base > 1.6 * first.size : true;
    const inFirst = first !== undefined && first.x0 < (starts[0] ?? 0) + 3;
    if (later && (line.length >= 2 || (inFirst && apart))) rows.push([...line]);
    else rows.at(-1)?.push(...line);
    drawn = Math.max(drawn, ...line.map((piece) => piece.seq));
  }
  return rows;
}

function isTable({ starts, lines }: Grid, rows: readonly (readonly Piece[])[], goesOn: boolean): boolean {
  const wide = rows.filter((row) => new Set(row.map((piece) => columnOf(starts, piece))).size >= 2);
  // The more columns, the fewer rows tell; one is enough under the columns of the page before.
  const least = starts.length < 3 ? 3 : goesOn ? 1 : 2;
  if (rows.length < least || wide.length === 0 || wide.length * 5 < rows.length * 4) return false;
  // Columns of text drawn line by line across the page: every line is a row and runs up to the gutter.
  const left = lines.flatMap((line) => (line.length >= 2 && line[0] ? [line[0]] : []));
  const width = Math.max(...left.map((piece) => piece.x1)) - (starts[0] ?? 0);
  const full = left.filter((piece) => piece.x1 - piece.x0 > 0.85 * width).length;
  return !(rows.length > lines.length * 0.9 && full > left.length * 0.7 && width > 8 * (left[0]?.size ?? 10));
}

function columnOf(starts: readonly number[], piece: Piece): number {
  let at = starts.length - 1;
  while (at > 0 && (starts[at] ?? 0) > piece.x0 + 3) at--;
  return at;
}

function partOf(
  grid: Grid,
  all: readonly (readonly Piece[])[],
  first: { number: number; block: number },
  unfinished: Unfinished,
): GridTable {
  // What follows in the first column alone is no row, but the text below.
  const last = all.findLastIndex((row) => new Set(row.map((piece) => columnOf(grid.starts, piece))).size >= 2);
  const rows = all.slice(0, last + 1);
  const found = rows.flatMap((pieces, row) =>
    [...Map.groupBy(pieces, (piece) => columnOf(grid.starts, piece))].map(([column, own]) => ({
      row,
      column,
      head: false,
      lines: linesOf(own),
      ...extentOf(own),
    })),
  );
  const own = grid.starts.map((_, column): Extent => {
    const cells = found.filter((cell) => cell.column === column);
    return { x0: Math.min(...cells.map((cell) => cell.x0)), x1: Math.max(...cells.map((cell) => cell.x1)) };
  });
  const goesOn = unfinished !== undefined && continues(found, unfinished);
  const cells = found
    .map(({ row, column, head, lines, x0, x1 }, i): PartCell => {
      return { row, column: goesOn ? columnAt(unfinished, { x0, x1 }) : column, head, block: first.block + i, lines };
    })
    .sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    number: first.number,
    pieces: rows.flat(),
    cells,
    columns: goesOn ? unfinished : own,
    goesOn,
    stand: standFor(found.flatMap(({ lines }) => lines)),
  };
}
