import fc from 'fast-check';
import { expect, test } from 'vitest';
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
