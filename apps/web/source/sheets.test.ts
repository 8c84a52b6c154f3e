import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placesFrom } from './places.ts';
import { sheets } from './sheets.ts';

describe('sheets', () => {
  const source = {
    reading: 'one two\nthree\nfour five',
    map: [
      [0, 0, 7],
      [7, 9, 16],
    ] as const,
    pageStarts: [0, 10],
  };

  it('marks a place of the extracted text where it reads', () => {
    const [first, second] = sheets({ ...source, map: [...source.map] }, [{ start: 4, end: 7 }]);
    expect(first?.pieces.find(({ mark }) => mark === 1)?.text).toBe('two');
    expect(second?.pieces.every(({ mark }) => mark === undefined)).toBe(true);
  });

  it('shows all words of the paper once and in order, whatever is marked', () => {
    const place = fc.record({ start: fc.nat(24), length: fc.integer({ min: 1, max: 12 }) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 6 }), (places) => {
        const at = places
          .map(({ start, length }) => ({ start, end: start + length }))
          .sort((a, b) => a.start - b.start);
        const text = sheets({ ...source, map: [...source.map] }, at)
          .flatMap((sheet) => sheet.pieces.map((piece) => piece.text))
          .join('');
        expect(text).toBe(source.reading);
      }),
    );
  });
});

describe('placesFrom', () => {
  const paper = { text: 'abcdefghij', pageStarts: [0, 5] };
  it('reads one place or several, with their pages, in order', () => {
    expect(placesFrom('6-8,0-2', paper)).toEqual([
      { start: 0, end: 2, page: 1 },
      { start: 6, end: 8, page: 2 },
    ]);
  });
  it('takes nothing that is no place in the paper', () => {
    for (const asked of ['', '3', '3-3', '5-2', '0-11', '-1-2', '0-2,', 'a-b', `${'0-1,'.repeat(100)}0-1`]) {
      expect(placesFrom(asked, paper)).toBeUndefined();
    }
  });
});
