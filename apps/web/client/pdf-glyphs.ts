import type { DrawnWords } from './pdf-words.ts';

/** A letter on its page: both ends of its foot, in the page's own units. */
export interface Letter {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** All letters that a page draws, in the order of drawing. */
export interface Letters {
  readonly text: string;
  readonly places: readonly Letter[];
}

/** The operators that set, move and show text (ISO 32000-2, 8.4.4 and 9.3 to 9.4). */
export type TextOperators = Readonly<Record<(typeof names)[number], number>>;
const names = [
  'save',
  'restore',
  'transform',
  'paintFormXObjectBegin',
  'paintFormXObjectEnd',
  'beginGroup',
  'endGroup',
  'beginText',
  'setFont',
  'setHScale',
  'setCharSpacing',
  'setWordSpacing',
  'setLeading',
  'setTextMatrix',
  'moveText',
  'setLeadingMoveText',
  'nextLine',
  'showText',
] as const;

interface Drawing {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: readonly unknown[];
}

type Matrix = readonly number[];
const still: Matrix = [1, 0, 0, 1, 0, 0];

/** What stands until it is set anew, or restored. */
interface Setting {
  readonly page: Matrix;
  readonly text: Matrix;
  readonly size: number;
  readonly stretch: number;
  readonly betweenLetters: number;
  readonly betweenWords: number;
  readonly leading: number;
  /** Where the line begins, and how far along it one is. */
  readonly lineX: number;
  readonly x: number;
  readonly y: number;
}

const start: Setting = {
  page: still,
  text: still,
  size: 1,
  stretch: 1,
  betweenLetters: 0,
  betweenWords: 0,
  leading: 0,
  lineX: 0,
  x: 0,
  y: 0,
};

/** @param normal how pdf.js spells a glyph in the words it gives: a ligature as its letters */
export function lettersIn(
  { fnArray, argsArray }: Drawing,
  operators: TextOperators,
  normal: (unicode: string) => string,
): Letters {
  const named = new Map(names.map((name) => [operators[name], name]));
  const text: string[] = [];
  const places: Letter[] = [];
  const kept: Setting[] = [];
  let now = start;
  for (let i = 0; i < fnArray.length; i++) {
    const name = named.get(fnArray[i] ?? -1);
    if (!name) continue;
    const args = (argsArray[i] ?? []) as readonly unknown[];
    if (name === 'save' || name === 'beginGroup' || name === 'paintFormXObjectBegin') kept.push(now);
    if (name === 'restore' || name === 'endGroup' || name === 'paintFormXObjectEnd') now = kept.pop() ?? now;
    else if (name === 'showText') now = show(now, args[0]);
    else now = set(now, name, args);
  }
  return { text: text.join(''), places };

  function show(from: Setting, glyphs: unknown): Setting {
    const { size, stretch, betweenLetters, betweenWords } = from;
    const matrix = times(from.page, from.text);
    let x = from.x;
    for (const glyph of Array.isArray(glyphs) ? glyphs : []) {
      // A number moves what follows back by so many thousandths.
      if (typeof glyph === 'number') x -= (glyph / 1000) * size * stretch;
      if (!isGlyph(glyph)) continue;
      const letters = bareLetters(normal(glyph.unicode));
      const wide = (glyph.width / 1000) * size * stretch;
      letters.forEach((letter, k) => {
        const [x0, y0] = at(matrix, x + (wide * k) / letters.length, from.y);
        const [x1, y1] = at(matrix, x + (wide * (k + 1)) / letters.length, from.y);
        text.push(letter);
        places.push({ x0, y0, x1, y1 });
      });
      x += wide + (betweenLetters + (glyph.isSpace ? betweenWords : 0)) * stretch;
    }
    return { ...from, x };
  }
}

function set(now: Setting, name: (typeof names)[number], args: readonly unknown[]): Setting {
  const [first, second] = args;
  const number = typeof first === 'number' ? first : 0;
  if (name === 'transform' && isMatrix(args)) return { ...now, page: times(now.page, args) };
  if (name === 'paintFormXObjectBegin' && isMatrix(first)) return { ...now, page: times(now.page, first) };
  if (name === 'beginText') return { ...now, text: still, lineX: 0, x: 0, y: 0 };
  if (name === 'setTextMatrix' && isMatrix(first)) return { ...now, text: first, lineX: 0, x: 0, y: 0 };
  if (name === 'setFont') return { ...now, size: Number(second) || 0 };
  if (name === 'setHScale') return { ...now, stretch: number / 100 };
  if (name === 'setCharSpacing') return { ...now, betweenLetters: number };
  if (name === 'setWordSpacing') return { ...now, betweenWords: number };
  if (name === 'setLeading') return { ...now, leading: -number };
  if (name === 'moveText') return moved(now, number, Number(second) || 0);
  if (name === 'setLeadingMoveText')
    return moved({ ...now, leading: Number(second) || 0 }, number, Number(second) || 0);
  if (name === 'nextLine') return moved(now, 0, now.leading);
  return now;
}

function moved(now: Setting, x: number, y: number): Setting {
  const lineX = now.lineX + x;
  return { ...now, lineX, x: lineX, y: now.y + y };
}

function times(m: Matrix, n: Matrix): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = m;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = n;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function at([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: Matrix, x: number, y: number) {
  return [a * x + c * y + e, b * x + d * y + f] as const;
}

const isMatrix = (value: unknown): value is Matrix =>
  (Array.isArray(value) || ArrayBuffer.isView(value)) && 'length' in value && value.length === 6;

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** The code units that are neither blanks nor hyphens, which pdf.js puts in and leaves out. */
export const bareLetters = (text: string) => text.split('').filter((letter) => !/[\s\u00ad\u2010\u2011-]/.test(letter));

/** How many letters further on words are looked for, past what pdf.js leaves out. */
const ahead = 2000;

/** Leads words to their letters: pdf.js gives the words in the order in which the page draws them. */
export function lettersOf(all: Letters, words: readonly DrawnWords[]): ReadonlyMap<DrawnWords, readonly Letter[]> {
  const found = new Map<DrawnWords, readonly Letter[]>();
  let from = 0;
  for (const one of words) {
    const letters = bareLetters(one.str).join('');
    const begin = letters === '' ? -1 : all.text.slice(from, from + letters.length + ahead).indexOf(letters);
    if (begin < 0) continue;
    from += begin + letters.length;
    found.set(one, all.places.slice(from - letters.length, from));
  }
  return found;
}
