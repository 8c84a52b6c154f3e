import { splitAtBands } from './pdf-bands.ts';
import { type Block, blockOf, isBeside } from './pdf-block.ts';
import type { Piece } from './pdf-pieces.ts';

/**
 * Chains lines into blocks: a line goes on from the nearest one above, unless that one stands over two columns, or the
 * line itself ends two columns.
 *
 *     a heading over columns       the heading stands over two lines side by side, so it stays alone;
 *     left line     right line     each column chains down to the next line across.
 *
 * What each three points of the page's width last showed is kept, so that the cost grows with the lines alone.
 *
 * @param rows from the top down
 * @param apart true where two lines must not be in one block (one in a frame, the other not)
 */
export function blocksOf(
  rows: readonly Piece[],
  width: number,
  apart: (a: Piece, b: Piece) => boolean,
): readonly Block[] {
  const goesOn = (a: Piece, b: Piece) => isNear(a, b) && !apart(a, b);
  const forks = forksOf(
    rows,
    sightlines(rows, width, () => false),
  );
  const above = sightlines(rows, width, (a, b) => !forks.has(a) && goesOn(a, b));
  const chains: Piece[][] = [];
  const chainOf = new Map<Piece, Piece[]>();
  rows.forEach((piece, i) => {
    const up = (above[i] ?? []).flatMap((k) => rows[k] ?? []);
    const over = up.at(-1);
    const across = up.some((other) => over && isBeside(other, over));
    const open = over && !across && !forks.has(over) && goesOn(over, piece) ? chainOf.get(over) : undefined;
    const chain = open?.at(-1) === over ? open : undefined;
    if (chain) chain.push(piece);
    else chains.push([piece]);
    chainOf.set(piece, chain ?? chains.at(-1) ?? []);
  });
  return splitAtBands(chains.map(blockOf), rows);
}

/** Lines over two others side by side. The short end of a paragraph is not yet a column beside what follows it. */
function forksOf(rows: readonly Piece[], above: readonly (readonly number[])[]): ReadonlySet<Piece> {
  const below = new Map<Piece, Piece[]>();
  const forks = new Set<Piece>();
  rows.forEach((piece, i) => {
    for (const k of above[i] ?? []) {
      const over = rows[k];
      if (!over) continue;
      const under = below.get(over) ?? [];
      if (under.some((other) => ends(over, other) && piece.base - other.base > 0.5 * other.size)) continue;
      if (under.some((other) => isBeside(other, piece))) forks.add(over);
      below.set(over, [...under, piece]);
    }
  });
  return forks;
}

function ends(a: Piece, b: Piece): boolean {
  return Math.abs(a.size - b.size) < 0.5 && Math.abs(a.x0 - b.x0) < 2 && b.base - a.base <= 1.6 * a.size;
}

const isNear = (a: Piece, b: Piece) => b.base - a.base <= 4 * Math.max(a.size, b.size);

const GRAIN = 3;

/**
 * Which lines each line sees straight above it, in order. A short line reaches as wide as the lines it goes on from, but
 * only for a line that also stands under its words; any other looks past it:
 *
 *     a long first line of a paragraph
 *     its end.                         the next column’s heading sees past the end
 */
function sightlines(
  rows: readonly Piece[],
  width: number,
  goesOn: (a: Piece, b: Piece) => boolean,
): readonly (readonly number[])[] {
  const columns = Math.ceil(width / GRAIN) + 2;
  const words = new Int32Array(columns).fill(-1);
  const reach = new Int32Array(columns).fill(-1);
  const extents: (readonly [number, number])[] = [];
  return rows.map((piece, i) => {
    const from = Math.max(0, Math.min(columns - 1, Math.floor(piece.x0 / GRAIN)));
    const to = Math.max(from, Math.min(columns - 1, Math.ceil(piece.x1 / GRAIN) - 1));
    const up = seen(words, reach, from, to);
    const last = up.at(-1);
    const over = last === undefined ? undefined : rows[last];
    const before = last !== undefined && over && goesOn(over, piece) ? extents[last] : undefined;
    const extent = [Math.min(from, before?.[0] ?? from), Math.max(to, before?.[1] ?? to)] as const;
    extents.push(extent);
    words.fill(i, from, to + 1);
    reach.fill(i, extent[0], extent[1] + 1);
    return up;
  });
}

function seen(words: Int32Array, reach: Int32Array, from: number, to: number): readonly number[] {
  const found: number[] = [];
  const behind: number[] = [];
  let last = -1;
  for (let c = from; c <= to; c++) {
    const word = words[c] ?? -1;
    const hidden = reach[c] ?? -1;
    if (word < 0) continue;
    if (hidden > word) behind.push(word, hidden);
    else if (word !== last && !found.includes(word)) found.push(word);
    last = hidden > word ? -1 : word;
  }
  const plain = found.length;
  for (let k = 0; k < behind.length; k += 2) {
    const word = behind[k] ?? -1;
    if (k > 0 && word === behind[k - 2] && behind[k + 1] === behind[k - 1]) continue;
    const at = found.indexOf(behind[k + 1] ?? -1);
    if ((at < 0 || at >= plain) && !found.includes(word)) found.push(word);
  }
  return found.sort((a, b) => a - b);
}
