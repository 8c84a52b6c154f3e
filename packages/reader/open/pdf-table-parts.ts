import { merge, type Piece } from './pdf-pieces.ts';

export interface TablePart {
  /** From 0 on this page. */
  readonly number: number;
  /** Stands for the whole table among the page's lines. */
  readonly stand: Piece;
  /** Row by row, from left to right. */
  readonly cells: readonly PartCell[];
  readonly columns: readonly Extent[];
  /** The same table as the page before ended with. */
  readonly goesOn: boolean;
}

export interface PartCell {
  readonly row: number;
  readonly column: number;
  readonly head: boolean;
  readonly block: number;
  readonly lines: readonly Piece[];
}

export interface Extent {
  readonly x0: number;
  readonly x1: number;
}

/** The columns of the table that the page before ended with. */
export type Unfinished = readonly Extent[] | undefined;

/** Every cell stands under one column of the table before, and no two of a row under the same. */
export function continues(
  cells: readonly (Extent & { readonly row: number; readonly head: boolean })[],
  columns: readonly Extent[],
): boolean {
  if (cells.some((cell) => cell.head && cell.row > 0)) return false;
  const taken = new Set<string>();
  return cells.every((cell) => {
    const column = columnAt(columns, cell);
    const extent = columns[column];
    const key = `${cell.row} ${column}`;
    const right = columns[column + 1]?.x0 ?? Number.POSITIVE_INFINITY;
    if (!extent || taken.has(key) || Math.abs(cell.x0 - extent.x0) > 8 || cell.x1 > right) return false;
    taken.add(key);
    return true;
  });
}

/** Pieces of one cell, those on one baseline joined. */
export function linesOf(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const level = last && Math.abs(last.base - piece.base) < 0.3 * Math.max(last.size, piece.size);
    if (last && level && piece.x0 > last.x0) lines[lines.length - 1] = merge(last, piece, ' ', last);
    else lines.push(piece);
  }
  return lines;
}

export function extentOf(pieces: readonly Piece[]): Extent {
  return { x0: Math.min(...pieces.map((p) => p.x0)), x1: Math.max(...pieces.map((p) => p.x1)) };
}

export function columnAt(columns: readonly Extent[], cell: Extent): number {
  const shared = columns.map((column) => Math.min(column.x1, cell.x1) - Math.max(column.x0, cell.x0));
  return shared.indexOf(Math.max(...shared));
}

/** One line as large as the table: the lines around it must not see each other through it. */
export function standFor(pieces: readonly Piece[]): Piece {
  const { x0, x1 } = extentOf(pieces);
  const top = Math.min(...pieces.map((p) => p.base - p.size));
  const bottom = Math.max(...pieces.map((p) => p.base));
  return { text: '', x0, x1, base: bottom, size: bottom - top, seq: 0, bold: 0, italic: 0 };
}
