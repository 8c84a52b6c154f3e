import { expect, test } from 'vitest';
import { sentenceAt } from './sentences-in.ts';
import type { SourceText } from './source.ts';

const reading =
  'Rene havne\nDanmark går foran. Chile har\n40 havne, og Kenya har to. Slut.\n\nNyt afsnit om Chile uden punktum\n\nMere.';
const words: Pick<SourceText, 'reading' | 'map'> = { reading, map: [[0, 0, reading.length]] };
const at = (text: string, nth = 0) => {
  const start = reading.indexOf(text, nth);
  return { start, end: start + text.length };
};

test('a sentence is found around a place, over the ends of lines and not over an empty line', () => {
  expect(sentenceAt(words, at('40 havne'))?.text).toBe('Chile har 40 havne, og Kenya har to.');
  expect(sentenceAt(words, at('Chile', 60))?.text).toBe('Nyt afsnit om Chile uden punktum');
});

test('the title above a text is no part of its first sentence', () => {
  const body = { start: reading.indexOf('Danmark'), end: reading.indexOf('\n\nNyt') };
  expect(sentenceAt(words, at('foran'))?.text).toBe('Rene havne Danmark går foran.');
  expect(sentenceAt(words, at('foran'), body)?.text).toBe('Danmark går foran.');
});
