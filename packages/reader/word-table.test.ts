import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLetters, letters, spacedLetters } from './likeness.ts';
import { isSpace, onOneLine } from './spaces.ts';
import { wordTable } from './word-table.ts';

describe('words found by their letters where they stand', () => {
  it('are the same words that copies of them would be', () => {
    const words = fc.array(fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'b', 'å', 'ß', '–') }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (each) => {
        const table = wordTable((word) => ({ word }));
        const text = each.join(' ');
        let at = 0;
        for (const word of each) {
          expect(table.at(text, at, at + word.length).word).toBe(word);
          at += word.length + 1;
        }
        expect(table.size()).toBe(new Set(each).size);
      }),
    );
  });

  it('stay known when there are many of them, and are forgotten when let go', () => {
    const table = wordTable((word) => ({ word }));
    const text = Array.from({ length: 20_000 }, (_, i) => `w${i}`).join(' ');
    const read = () =>
      [...text.matchAll(/\S+/g)].map((found) => table.at(text, found.index, found.index + found[0].length));
    const first = read();
    expect(read().every((note, i) => note === first[i])).toBe(true);
    table.clear();
    expect(table.size()).toBe(0);
    expect(table.at(text, 0, 2)).toEqual({ word: 'w0' });
  });
});

describe('blanks and letters told by their codes', () => {
  it('are those that regular expressions know', () => {
    for (let code = 0; code < 0x10000; code++)
      if (isSpace(code) !== /\s/.test(String.fromCharCode(code))) throw new Error(`U+${code.toString(16)}`);
  });

  const pieces = fc.constantFrom(
    'a',
    'Ø',
    'é',
    'e\u0301',
    'ﬁ',
    '²',
    '½',
    '7',
    ' ',
    '\u00a0',
    '\n',
    '–',
    '…',
    '„',
    '\u00ad',
    '漢',
    '💧',
    '.',
  );
  const text = fc.array(pieces, { maxLength: 12 }).map((each) => each.join(''));

  it('leave the words of a title on one line', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(onOneLine(each, 0, each.length)).toBe(each.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('leave letters and digits alone, lower case', () => {
    fc.assert(
      fc.property(text, (each) => {
        const plain = each
          .normalize('NFKC')
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, '');
        expect(letters(each)).toBe(plain);
        const spaced = each
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim();
        if (each === each.normalize('NFKC')) expect(spacedLetters(each)).toBe(spaced);
        expect(countLetters(each, 0, each.length)).toBe(plain.length);
      }),
    );
  });
});
