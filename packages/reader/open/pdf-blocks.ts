import type { Piece } from './pdf-pieces.ts';

/** Lines under each other that nothing else touches: a column, a box, a margin note, a heading over columns. */
export interface Block {
  readonly lines: readonly Piece[];
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

/**
 * Chains lines into blocks. A line goes on from the one above where each is the only one the other sees:
 *
 *     a heading over columns      the heading sees two lines below, so it stands alone;
 *     left line     right line    each column chains down to the next full line.
 *
 * What a place on the page last showed is kept per two points of width, so that the cost grows with the lines alone.
 *
 * @param rows from the top down
 * @param apart true where two lines must not be in one block (one in a frame, the other not)
 */
export function blocksOf(
  rows: readonly Piece[],
  width: number,
  apart: (a: Piece, b: Piece) => boolean,
): readonly Block[] {
  const { above, below } = sightlines(rows, width, apart);
  const chains: number[][] = [];
  const chainOf = new Map<number, number[]>();
  rows.forEach((piece, i) => {
    const up = above[i] ?? [];
    const over = up[0];
    const parent = over === undefined ? undefined : rows[over];
    const alone = up.length === 1 && over !== undefined && (below[over] ?? []).length === 1;
    const chain = alone && parent && isNear(parent, piece) && !apart(parent, piece) ? chainOf.get(over) : undefined;
    if (chain) chain.push(i);
    else chains.push([i]);
    chainOf.set(i, chain ?? (chains.at(-1) as number[]));
  });
  return chains.map((chain) => blockOf(chain.flatMap((i) => rows[i] ?? [])));
}

const isNear = (a: Piece, b: Piece) => b.base - a.base <= 4 * Math.max(a.size, b.size);

export function blockOf(lines: readonly Piece[]): Block {
  return {
    lines,
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    top: Math.min(...lines.map((line) => line.base - line.size)),
    bottom: Math.max(...lines.map((line) => line.base)),
  };
}

const GRAIN = 2;

interface Sight {
  readonly above: readonly (readonly number[])[];
  readonly below: readonly (readonly number[])[];
}

/** Which lines see each other straight up and down. A line hides all that the lines it goes on from reach over. */
function sightlines(rows: readonly Piece[], width: number, apart: (a: Piece, b: Piece) => boolean): Sight {
  const columns = Math.ceil(width / GRAIN) + 2;
  const sky = new Int32Array(columns).fill(-1);
  const reach: [number, number][] = [];
  const above: number[][] = [];
  const below: number[][] = [];
  rows.forEach((piece, i) => {
    const from = Math.max(0, Math.min(columns - 1, Math.floor(piece.x0 / GRAIN)));
    const to = Math.max(from, Math.min(columns - 1, Math.ceil(piece.x1 / GRAIN) - 1));
    const seen = new Set<number>();
    for (let c = from; c <= to; c++) if ((sky[c] ?? -1) >= 0) seen.add(sky[c] ?? -1);
    const up = [...seen];
    above.push(up);
    below.push([]);
    for (const over of up) below[over]?.push(i);
    const only = up.length === 1 ? up[0] : undefined;
    const parent = only === undefined ? undefined : rows[only];
    const wide =
      only === undefined || !parent || apart(parent, piece) || !isNear(parent, piece) ? undefined : reach[only];
    // Another line on the same row ends the reach: beside it stands a column, not an end of line.
    const beside = rows[i + 1];
    const stop =
      beside && beside.base - piece.base < piece.size * 0.5 && beside.x0 > piece.x1
        ? beside.x0 / GRAIN - 1
        : columns - 1;
    const [start, end] = [
      Math.min(from, wide?.[0] ?? from),
      Math.min(Math.max(to, wide?.[1] ?? to), Math.max(to, Math.floor(stop))),
    ];
    reach.push([start, end]);
    sky.fill(i, start, end + 1);
  });
  return { above, below };
}
