import type { DrawnWords } from './pdf-words.ts';

/** Where a letter begins and ends along the words drawn in one go, in thousandths of the font's size. */
interface Letter {
  readonly start: number;
  readonly end: number;
  /** Blank room right before it. */
  readonly after: number;
  /** Which showing of text it belongs to: what lies between two of them is not known. */
  readonly run: number;
}

/** All letters that a page draws, in the order of drawing. */
export interface Letters {
  readonly text: string;
  readonly places: readonly Letter[];
}

/** The operators that tell how wide text is set (ISO 32000-2, 9.3 and 9.4.3). */
export type TextOperators = Readonly<
  Record<'save' | 'restore' | 'setFont' | 'setCharSpacing' | 'setWordSpacing' | 'showText', number>
>;

interface Drawing {
  readonly fnArray: ArrayLike<number>;
  readonly argsArray: readonly unknown[];
}

interface Setting {
  readonly size: number;
  readonly betweenLetters: number;
  readonly betweenWords: number;
}

/** @param normal how pdf.js spells a glyph in the words it gives: a ligature as its letters */
export function lettersIn(
  { fnArray, argsArray }: Drawing,
  operators: TextOperators,
  normal: (unicode: string) => string,
): Letters {
  const text: string[] = [];
  const places: Letter[] = [];
  const kept: Setting[] = [];
  let setting: Setting = { size: 1, betweenLetters: 0, betweenWords: 0 };
  for (let i = 0; i < fnArray.length; i++) {
    const [first, second] = (argsArray[i] ?? []) as readonly unknown[];
    const number = typeof first === 'number' ? first : 0;
    if (fnArray[i] === operators.save) kept.push(setting);
    else if (fnArray[i] === operators.restore) setting = kept.pop() ?? setting;
    else if (fnArray[i] === operators.setFont) setting = { ...setting, size: Math.abs(Number(second)) || 1 };
    else if (fnArray[i] === operators.setCharSpacing) setting = { ...setting, betweenLetters: number };
    else if (fnArray[i] === operators.setWordSpacing) setting = { ...setting, betweenWords: number };
    else if (fnArray[i] === operators.showText && Array.isArray(first)) show(first, i, setting);
  }
  return { text: text.join(''), places };

  function show(glyphs: readonly unknown[], run: number, { size, betweenLetters, betweenWords }: Setting): void {
    let [at, filled] = [0, 0];
    for (const glyph of glyphs) {
      // A number moves what follows back by that many thousandths.
      if (typeof glyph === 'number') at -= glyph;
      if (!isGlyph(glyph)) continue;
      const letters = bareLetters(normal(glyph.unicode));
      const share = glyph.width / Math.max(1, letters.length);
      letters.forEach((letter, k) => {
        text.push(letter);
        const [start, end] = [at + share * k, at + share * (k + 1)];
        places.push({ start, end, after: start - filled, run });
        filled = end;
      });
      at += glyph.width + ((betweenLetters + (glyph.isSpace ? betweenWords : 0)) * 1000) / size;
    }
  }
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace?: boolean;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}

/** The code units that are neither blanks nor hyphens, which pdf.js puts in and leaves out. */
const bareLetters = (text: string) => text.split('').filter((letter) => !/[\s\u00ad\u2010\u2011-]/.test(letter));

/** Leads words to their letters: pdf.js gives the words in the order in which the page draws them. */
export function lettersOf(all: Letters, words: readonly DrawnWords[]): ReadonlyMap<DrawnWords, readonly Letter[]> {
  const found = new Map<DrawnWords, readonly Letter[]>();
  let at = 0;
  for (const one of words) {
    const letters = bareLetters(one.str).join('');
    const start = letters === '' ? -1 : all.text.indexOf(letters, at);
    if (start < 0) continue;
    at = start + letters.length;
    found.set(one, all.places.slice(start, at));
  }
  return found;
}

/**
 * Which stretch of drawn words some of their characters take, as shares of the whole.
 *
 * @param letters the words' own; without them all characters count as equally wide
 */
export function stretch(
  { str, width, transform }: DrawnWords,
  from: number,
  to: number,
  letters: readonly Letter[] | undefined,
): readonly [number, number] {
  const [first, last] = [bareLetters(str.slice(0, from)).length, bareLetters(str.slice(0, to)).length - 1];
  const em = Math.hypot(transform[0] ?? 1, transform[1] ?? 0) / 1000;
  const laid = letters && onOneLine(letters, str, width / em);
  const [start, end] = [laid?.[first]?.start, laid?.[last]?.end];
  if (start === undefined || end === undefined) return [from / str.length, to / str.length];
  return [start, end];
}

/**
 * Letters as shares of the words' width. What the letters leave of it lies, in equal parts, where its measure is not known: between
 * two showings of text, and in a blank before the first letter and after the last.
 */
function onOneLine(letters: readonly Letter[], str: string, width: number): readonly { start: number; end: number }[] {
  const runs = [...Map.groupBy(letters, ({ run }) => run).values()];
  const lengths = runs.map((run) => (run.at(-1)?.end ?? 0) - (run[0]?.start ?? 0));
  const known = letters[0]?.after ?? 0;
  const [leads, trails] = [/^\s/.test(str), /\s$/.test(str)];
  const filled = lengths.reduce((a, b) => a + b, leads ? known : 0);
  const rooms = runs.length - 1 + (leads && known === 0 ? 1 : 0) + (trails ? 1 : 0);
  const room = rooms > 0 ? Math.max(0, width - filled) / rooms : 0;
  const whole = filled + room * rooms;
  let before = leads ? known || room : 0;
  return runs.flatMap((run, i) => {
    const shift = before - (run[0]?.start ?? 0);
    before += (lengths[i] ?? 0) + room;
    return run.map(({ start, end }) => ({ start: (start + shift) / whole, end: (end + shift) / whole }));
  });
}
