import { merge, type Piece, type Together } from './pdf-pieces.ts';

/**
 * Pieces of one page, joined along each baseline where nothing but a space parts them: what is left apart is parted by
 * a gutter, a table's column or a wide tab. From the top down, in a row from left to right.
 */
export function rowsOf(pieces: readonly Piece[], together: Together): readonly Piece[] {
  const rows = rowGroups(pieces).map((row) => joinRow(row, together));
  const right = numbersAtTheRight(rows);
  return rows.flatMap((row) => (right.size > 0 ? joinNumbers(row, right, together) : row));
}

function rowGroups(pieces: readonly Piece[]): readonly Piece[][] {
  const rows: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row && first && piece.base - first.base <= 0.2 * Math.min(first.size, piece.size)) row.push(piece);
    else rows.push([piece]);
  }
  for (const row of rows) row.sort((a, b) => a.x0 - b.x0);
  return rows;
}

/** Signs and numbers that open an item; they stand far before their words. */
const OPENER =
  /^(?:[•▪▫‣◦∙·●○■□◆◇➢►▶✓✔→–—*o-]|\(?\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2}){1,2}\.?|\(?[a-z][.)]|[ivx]{1,4}[.)])$/;

/** Dots that lead from a title to its page; writers mark them as furniture. */
const LEADER = /(?:[.·…_] ?){5,}$/;

function joinRow(row: readonly Piece[], together: Together): Piece[] {
  const out: Piece[] = [];
  for (const piece of row) {
    const last = out.at(-1);
    if (last && (LEADER.test(piece.text) || LEADER.test(last.text))) {
      out[out.length - 1] = merge(last, piece, ' ', last);
      continue;
    }
    if (!last || !together(last.tag, piece.tag) || last.artifact !== piece.artifact) {
      out.push(piece);
      continue;
    }
    const em = Math.max(last.size, piece.size);
    const gap = piece.x0 - last.x1;
    const sameAgain = gap < -0.7 * (last.x1 - last.x0) && last.text === piece.text;
    if (sameAgain) continue;
    const main = last.size >= piece.size ? last : piece;
    if (gap <= 0.6 * em && gap > -0.5 * em) out[out.length - 1] = merge(last, piece, gap > 0.17 * em ? ' ' : '', main);
    else if (gap <= 4 * em && OPENER.test(last.text)) out[out.length - 1] = merge(last, piece, ' ', main);
    else out.push(piece);
  }
  return out;
}

/** Right edges at which three rows or more end in a page number that does not fall: a table of contents without leaders. */
function numbersAtTheRight(rows: readonly (readonly Piece[])[]): ReadonlySet<number> {
  const edges = new Map<number, { count: number; last: number; falls: number }>();
  for (const row of rows) {
    const last = row.at(-1);
    if (!last || row.length < 2 || !PAGE_NUMBER.test(last.text)) continue;
    const edge = Math.round(last.x1 / 4);
    const known = edges.get(edge) ?? { count: 0, last: 0, falls: 0 };
    const number = Number(last.text);
    edges.set(edge, { count: known.count + 1, last: number, falls: known.falls + (number < known.last ? 1 : 0) });
  }
  return new Set([...edges].filter(([, edge]) => edge.count >= 3 && edge.falls === 0).map(([edge]) => edge));
}

const PAGE_NUMBER = /^\d{1,4}$/;

function joinNumbers(row: readonly Piece[], edges: ReadonlySet<number>, together: Together): readonly Piece[] {
  const last = row.at(-1);
  const before = row.at(-2);
  if (!last || !before || !PAGE_NUMBER.test(last.text) || !together(before.tag, last.tag)) return row;
  return edges.has(Math.round(last.x1 / 4)) ? [...row.slice(0, -2), merge(before, last, ' ', before)] : row;
}
