import { bareLetters, type Letter, type lettersOf } from './pdf-glyphs.ts';
import { type Found, type Line, type PlacedWords, wordsOf } from './pdf-words.ts';

/** Marked words of one line, as the server hands them out. */
export interface LineMark extends Line {
  /** Which of the places, from 1. */
  readonly mark: number;
  readonly page: number;
}

/** A rectangle over marked words; points from the page's left and top edge. */
export interface Rectangle {
  readonly mark: number;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type LettersOf = ReturnType<typeof lettersOf>;

/** Letters reach about this far above and below their baseline, in their own size. */
const [ABOVE, BELOW] = [0.86, 0.24];

/** One rectangle a line: from the first marked letter to the last. */
export function rectangleOf(
  line: LineMark,
  words: readonly PlacedWords[],
  letters: LettersOf,
  view: readonly number[],
): Rectangle | undefined {
  const found = wordsOf(line, words);
  if (!found) return roughly(line);
  const boxes = found.map((one) => boxOf(one, letters, view));
  if (boxes.length === 0) return undefined;
  const edge = (key: 'x0' | 'y0' | 'x1' | 'y1', pick: (...all: number[]) => number) =>
    pick(...boxes.map((box) => box[key]));
  return {
    mark: line.mark,
    x0: edge('x0', Math.min),
    y0: edge('y0', Math.min),
    x1: edge('x1', Math.max),
    y1: edge('y1', Math.max),
  };
}

function boxOf(found: Found, letters: LettersOf, view: readonly number[]) {
  const { x0, y0, x1, y1 } = footOf(found, letters.get(found.words));
  const [, , upX = 0, upY = 1] = found.words.transform;
  const corners = [-BELOW, ABOVE].flatMap((high) => [
    turned(view, x0 + upX * high, y0 + upY * high),
    turned(view, x1 + upX * high, y1 + upY * high),
  ]);
  const xs = corners.map(([cx]) => cx);
  const ys = corners.map(([, cy]) => cy);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** From the first letter's left end to the last one's right; without letters all characters count as equally wide. */
function footOf({ words, from, to }: Found, letters: readonly Letter[] | undefined): Letter {
  const first = letters?.[bareLetters(words.str.slice(0, from)).length];
  const last = letters?.[bareLetters(words.str.slice(0, to)).length - 1];
  if (first && last) return { x0: first.x0, y0: first.y0, x1: last.x1, y1: last.y1 };
  const [a = 1, b = 0, , , x = 0, y = 0] = words.transform;
  const step = words.width / words.str.length / (Math.hypot(a, b) || 1);
  return { x0: x + a * step * from, y0: y + b * step * from, x1: x + a * step * to, y1: y + b * step * to };
}

function turned([a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[], x: number, y: number) {
  return [a * x + c * y + e, b * x + d * y + f] as const;
}

/** Where the browser sees other words than the reader saw: the right line, and about the right stretch of it. */
function roughly({ mark, text, from, to, x, y, width, size }: LineMark): Rectangle {
  const share = width / Math.max(1, text.length);
  return { mark, x0: x + share * from, x1: x + share * to, y0: y - ABOVE * size, y1: y + BELOW * size };
}
