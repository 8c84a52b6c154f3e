import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { covers, overlaps, pageAt, type Run, readingRange, textSpan, toReading, toText } from './span.ts';

/** `Vand-⏎miljøet og ﬁskene ⏎⏎Side 3⏎er fælles` repaired: a word joined, a ligature opened, a page's foot gone. */
const text = 'Vand-\nmiljøet og ﬁskene \n\nSide 3\ner fælles';
const reading = 'Vandmiljøet og fiskene\ner fælles';
const map: readonly Run[] = [
  [0, 0, 4],
  [4, 6, 11],
  [17, 18, 5],
  [22, 32, 10],
];
const placeOf = (words: string) => {
  const start = reading.indexOf(words);
  const span = textSpan(map, start, start + words.length);
  return text.slice(span.start, span.end);
};
const wordsAt = (quoted: string) => {
  const start = text.indexOf(quoted);
  const range = readingRange(map, { start, end: start + quoted.length });
  return reading.slice(range.start, range.end);
};

describe('a place in one text is found in the other', () => {
  test.each([
    ['Vandmiljøet', 'Vand-\nmiljøet'],
    ['Vand', 'Vand'],
    ['miljøet', 'miljøet'],
    ['fiskene', 'ﬁskene'],
    ['og fi', 'og ﬁ'],
    ['skene', 'skene'],
    ['er fælles', 'er fælles'],
  ])('“%s” stands at “%s”, and back', (words, place) => {
    expect(placeOf(words)).toBe(place);
    expect(wordsAt(place)).toBe(words);
  });

  test('half of an opened ligature stands nowhere: its whole words do', () => {
    expect(placeOf('iskene')).toBe('skene');
  });

  test('a range with nothing in it stays empty', () => {
    const span = textSpan(map, 4, 4);
    expect(span.end).toBe(span.start);
  });

  test('what a page’s foot cuts is not carried into it', () => {
    expect(placeOf('fiskene')).not.toContain('Side');
    expect(wordsAt('Side 3')).toBe('');
  });
});

test('every range in the reading text has a place in the text, in order', () => {
  const at = fc.nat({ max: reading.length });
  fc.assert(
    fc.property(at, at, (a, b) => {
      const { start, end } = textSpan(map, Math.min(a, b), Math.max(a, b));
      expect(start).toBeLessThanOrEqual(end);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(toReading(map, toText(map, a))).toBeGreaterThanOrEqual(a);
    }),
  );
});

test('pages count from one, and a place belongs to the last page that starts before it', () => {
  expect([0, 9, 10, 25, 99].map((offset) => pageAt([0, 10, 25], offset))).toEqual([1, 1, 2, 3, 3]);
});

test('spans that only touch do not overlap; a span covers itself', () => {
  expect(overlaps({ start: 0, end: 4 }, { start: 4, end: 6 })).toBe(false);
  expect(overlaps({ start: 0, end: 4 }, { start: 3, end: 6 })).toBe(true);
  expect(covers({ start: 0, end: 4 }, { start: 0, end: 4 })).toBe(true);
  expect(covers({ start: 0, end: 4 }, { start: 3, end: 6 })).toBe(false);
});
