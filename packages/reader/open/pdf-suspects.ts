import type { TextItem, TextMarkedContent } from 'pdfjs-dist/types/src/display/api.js';
import type { Piece } from './pdf-pieces.ts';

/** Whether a page may hold a table: words drawn one after the other jump to the right on their line, or up and to the right, again and again. */
export function mayHoldTable(items: readonly (TextItem | TextMarkedContent)[]): boolean {
  let jumps = 0;
  let right = 0;
  let base = Number.NaN;
  for (const item of items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const [, , , size = 10, x = 0, y = 0] = item.transform as number[];
    const em = Math.abs(size);
    if (y - base > -0.2 * em && x - right > 1.2 * em && ++jumps >= LEAST_JUMPS) return true;
    base = y;
    right = x + item.width;
  }
  return false;
}

/** Columns of text jump once or twice a page. */
const LEAST_JUMPS = 4;

/** Whether a page may hold a box: three lines or more set in from where most lines of the page begin. */
export function mayHoldBox(pieces: readonly Piece[]): boolean {
  const starts = new Map<number, number>();
  for (const { x0 } of pieces) starts.set(Math.round(x0), (starts.get(Math.round(x0)) ?? 0) + 1);
  const most = Math.max(0, ...starts.values());
  let run = 1;
  return pieces.some((piece, i) => {
    const before = pieces[i - 1];
    const goesOn =
      before &&
      Math.abs(before.x0 - piece.x0) < 0.5 &&
      piece.base > before.base &&
      piece.base - before.base < 2 * piece.size;
    run = goesOn ? run + 1 : 1;
    return run >= 3 && (starts.get(Math.round(piece.x0)) ?? 0) * 3 < most;
  });
}
