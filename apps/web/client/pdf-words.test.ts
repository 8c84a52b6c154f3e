import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lettersIn, lettersOf, stretch } from './pdf-glyphs.ts';
import { type Line, placed, wordsOf } from './pdf-words.ts';

const em = 10;
const view = [1, 0, 0, -1, 0, 800];
/** Words on the page, every letter as wide as another. */
const drawn = (str: string, x: number, y: number) => ({
  str,
  transform: [em, 0, 0, em, x, 800 - y],
  width: (str.length * em) / 2,
});
const line = (text: string, x: number, y: number, from = 0, to = text.length): Line => ({
  text,
  from,
  to,
  x,
  y,
  width: (text.length * em) / 2,
  size: em,
});
const said = (found: ReturnType<typeof wordsOf>) => found?.map(({ words, from, to }) => words.str.slice(from, to));

test('finds the words a line was read from, whatever pieces they are drawn in and in whatever order', () => {
  const word = fc.stringMatching(/^[a-zæøå0-9.,]{1,9}$/);
  const cuts = fc.array(fc.nat(200), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(word, { minLength: 2, maxLength: 9 }), cuts, fc.nat(), fc.nat(), (words, at, a, b) => {
      const text = words.join(' ');
      const bounds = [...new Set([0, ...at.map((cut) => cut % text.length), text.length])].sort((x, y) => x - y);
      const pieces = bounds.slice(1).map((end, i) => {
        const start = bounds[i] ?? 0;
        return drawn(text.slice(start, end), 50 + (start * em) / 2, 100);
      });
      // The same words in the line above, below and in the column beside must not be taken for them.
      const others = [drawn(text, 50, 86), drawn(text, 50, 114), drawn(text, 70 + (text.length * em) / 2, 100)];
      const all = placed([...others, ...pieces.toReversed()], view);
      const [from, to] = [Math.min(a % text.length, b % text.length), Math.max(a % text.length, b % text.length) + 1];
      const found = wordsOf(line(text, 50, 100, from, to), all);
      expect(said(found)?.join('').replace(/\s/g, '')).toBe(text.slice(from, to).replace(/\s/g, ''));
      for (const { words } of found ?? []) expect(pieces).toContain(words);
    }),
  );
});

test('overlooks blanks and hyphens, which the reader puts in and leaves out', () => {
  const all = placed([drawn('sam', 50, 100), drawn('arbejde om EU', 65, 100), drawn('formandskab', 135, 100)], view);
  const text = 'samarbejde om EU-formandskab\u00ad';
  expect(said(wordsOf(line(text, 50, 100, 14, text.length), all))).toEqual(['EU', 'formandskab']);
});

test('finds nothing where other words are drawn', () => {
  expect(wordsOf(line('something else', 50, 100), placed([drawn('these words', 50, 100)], view))).toBeUndefined();
});

test('knows how far each letter stands along its words: widths, kerning, spacing and ligatures as they are drawn', () => {
  const glyph = (unicode: string, width: number) => ({ unicode, width, isSpace: unicode === ' ' });
  const [save, restore, setFont, setCharSpacing, setWordSpacing, showText] = [1, 2, 3, 4, 5, 6];
  const operators = { save, restore, setFont, setCharSpacing, setWordSpacing, showText } as const;
  // "mi fi": m 800, i 200, a blank of 250 with 5 points (500) more, the ligature 400 after 50 of kerning: 2100.
  const shown = [glyph('m', 800), glyph('i', 200), glyph(' ', 250), 50, glyph('\ufb01', 400)];
  const drawing = { fnArray: [3, 5, 6], argsArray: [['f1', 10], [5], [shown]] };
  const words = drawn('mi fi', 0, 0);
  const letters = lettersOf(
    lettersIn(drawing, operators, (unicode) => unicode.normalize('NFKC')),
    [words],
  ).get(words);
  expect(stretch(words, 0, 2, letters)).toEqual([0, 1000 / 2100]);
  expect(stretch(words, 3, 5, letters)).toEqual([1700 / 2100, 1]);
  expect(stretch(words, 3, 4, letters)).toEqual([1700 / 2100, 1900 / 2100]);
  // Without the drawing all characters count alike.
  expect(stretch(words, 0, 1, undefined)).toEqual([0, 1 / 5]);
});
