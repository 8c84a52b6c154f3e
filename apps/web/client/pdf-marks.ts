import { type lettersOf, stretch } from './pdf-glyphs.ts';
import { type DrawnWords, type Found, type Line, type PlacedWords, wordsOf } from './pdf-words.ts';

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

function boxOf({ words, from, to }: Found, letters: LettersOf, view: readonly number[]) {
  const [start, end] = stretch(words, from, to, letters.get(words));
  const { along, up } = axesOf(words);
  const [x = 0, y = 0] = words.transform.slice(4);
  const corners = [start, end].flatMap((share) =>
    [-BELOW, ABOVE].map((high) =>
      turned(view, x + along[0] * share + up[0] * high, y + along[1] * share + up[1] * high),
    ),
  );
  const xs = corners.map(([cx]) => cx);
  const ys = corners.map(([, cy]) => cy);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}

/** The whole length of the words and the height of their letters, as vectors on the page. */
function axesOf({ transform, width }: DrawnWords) {
  const [a = 1, b = 0, c = 0, d = 1] = transform;
  const length = Math.hypot(a, b) || 1;
  return { along: [(a / length) * width, (b / length) * width] as const, up: [c, d] as const };
}

function turned([a = 1, b = 0, c = 0, d = -1, e = 0, f = 0]: readonly number[], x: number, y: number) {
  return [a * x + c * y + e, b * x + d * y + f] as const;
}

/** Where the browser sees other words than the reader saw: the right line, and about the right stretch of it. */
function roughly({ mark, text, from, to, x, y, width, size }: LineMark): Rectangle {
  const share = width / Math.max(1, text.length);
  return { mark, x0: x + share * from, x1: x + share * to, y0: y - ABOVE * size, y1: y + BELOW * size };
}
