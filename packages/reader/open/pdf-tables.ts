import { merge, type Piece } from './pdf-pieces.ts';
import type { Tags } from './pdf-tags.ts';

export interface TablePart {
  /** From 0 on this page. */
  readonly number: number;
  /** Stands for the whole table among the page's lines. */
  readonly stand: Piece;
  /** Row by row, from left to right. */
  readonly cells: readonly PartCell[];
  readonly columns: readonly Extent[];
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

/** Takes the tables that the structure tree names out of a page's lines. */
export function tablesOf(
  rows: readonly Piece[],
  tags: Tags,
): { readonly tables: readonly TablePart[]; readonly rest: readonly Piece[] } {
  const cells = new Map<number, Map<number, Piece[]>>();
  const rest: Piece[] = [];
  for (const piece of rows) {
    const tag = piece.tag === undefined ? undefined : tags.get(piece.tag);
    if (!tag?.cell) rest.push(piece);
    else {
      const table = cells.get(tag.cell.table) ?? new Map<number, Piece[]>();
      table.set(tag.block, [...(table.get(tag.block) ?? []), piece]);
      cells.set(tag.cell.table, table);
    }
  }
  const tables = [...cells].map(([number, blocks]) => tablePart(number, blocks, tags));
  return { tables, rest };
}

function tablePart(number: number, blocks: ReadonlyMap<number, readonly Piece[]>, tags: Tags): TablePart {
  const found = [...blocks].flatMap(([block, pieces]) => {
    const cell = tags.get(pieces[0]?.tag ?? '')?.cell;
    return cell ? [{ block, row: cell.row, head: cell.head, lines: linesOf(pieces), ...extentOf(pieces) }] : [];
  });
  const columns = columnsOf(found);
  const cells = found
    .map(({ block, row, head, lines, x0, x1 }) => ({ block, row, head, lines, column: columnAt(columns, { x0, x1 }) }))
    .sort((a, b) => a.row - b.row || a.column - b.column);
  const all = found.flatMap(({ lines }) => lines);
  return { number, cells, columns, stand: standFor(all) };
}

/** Pieces of one cell, those on one baseline joined. */
function linesOf(pieces: readonly Piece[]): readonly Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    const level = last && Math.abs(last.base - piece.base) < 0.3 * Math.max(last.size, piece.size);
    if (last && level && piece.x0 > last.x0) lines[lines.length - 1] = merge(last, piece, ' ', last);
    else lines.push(piece);
  }
  return lines;
}

function extentOf(pieces: readonly Piece[]): Extent {
  return { x0: Math.min(...pieces.map((p) => p.x0)), x1: Math.max(...pieces.map((p) => p.x1)) };
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

export function columnAt(columns: readonly Extent[], cell: Extent): number {
  const shared = columns.map((column) => Math.min(column.x1, cell.x1) - Math.max(column.x0, cell.x0));
  return shared.indexOf(Math.max(...shared));
}

/** One line as large as the table: the lines around it must not see each other through it. */
function standFor(pieces: readonly Piece[]): Piece {
  const { x0, x1 } = extentOf(pieces);
  const top = Math.min(...pieces.map((p) => p.base - p.size));
  const bottom = Math.max(...pieces.map((p) => p.base));
  return { text: '', x0, x1, base: bottom, size: bottom - top, bold: 0, italic: 0 };
}
