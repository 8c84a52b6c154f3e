import type { Piece } from './pdf-pieces.ts';

/** Lines under each other that nothing else touches: a column, a box, a margin note, a heading over columns. */
export interface Block {
  readonly lines: readonly Piece[];
  readonly x0: number;
  readonly x1: number;
  readonly top: number;
  readonly bottom: number;
}

export function blockOf(lines: readonly Piece[]): Block {
  return {
    lines,
    x0: Math.min(...lines.map((line) => line.x0)),
    x1: Math.max(...lines.map((line) => line.x1)),
    top: Math.min(...lines.map((line) => line.base - line.size)),
    bottom: Math.max(...lines.map((line) => line.base)),
  };
}

export const isBeside = (a: Piece, b: Piece) => a.x1 <= b.x0 + 1 || b.x1 <= a.x0 + 1;
