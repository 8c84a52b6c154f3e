import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineMarks } from './line-marks.ts';
import { offsetAt } from './send-point.ts';

const text = 'one two\nthree\nPage 4\nfour five\n';
const source = {
  text,
  pageStarts: [0, 21],
  // The page's foot is not read.
  map: [
    [0, 0, 14],
    [14, 21, 10],
  ] as const,
  lines: [
    [0, 7, 50, 100, 70, 10],
    [8, 13, 50, 114, 50, 10],
    [14, 20, 50, 780, 60, 10],
    [21, 30, 50, 100, 90, 10],
  ] as const,
};

describe('lineMarks', () => {
  it('gives each line of a place with the words that are marked in it', () => {
    const marks = lineMarks(source, [{ start: 4, end: 25 }]);
    expect(marks.map(({ mark, page, text, from, to }) => [mark, page, text.slice(from, to)])).toEqual([
      [1, 1, 'two'],
      [1, 1, 'three'],
      [1, 2, 'four'],
    ]);
    expect(marks[0]).toMatchObject({ x: 50, y: 100, width: 70, size: 10, text: 'one two' });
  });

  it('marks all words of a place that are read, and no others', () => {
    const place = fc.tuple(fc.nat(text.length - 1), fc.integer({ min: 1, max: text.length }));
    fc.assert(
      fc.property(fc.array(place, { maxLength: 4 }), (places) => {
        const at = places.map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
        for (const [i, { start, end }] of at.entries()) {
          const marks = lineMarks(source, at).filter(({ mark }) => mark === i + 1);
          const read = `${text.slice(start, Math.min(end, 14))}${end > 21 ? text.slice(Math.max(21, start), end) : ''}`;
          expect(marks.map(({ text, from, to }) => text.slice(from, to)).join('')).toBe(
            (start < 14 ? read : text.slice(Math.max(21, start), Math.max(21, end))).replaceAll('\n', ''),
          );
        }
      }),
    );
  });

  it('has nothing to mark where no lines were kept', () => {
    expect(lineMarks({ ...source, lines: undefined }, [{ start: 0, end: 3 }])).toEqual([]);
  });
});

describe('offsetAt', () => {
  it('leads from a point of a page to the character there', () => {
    expect(offsetAt(source, 1, 95, 96)).toBe(4);
    expect(offsetAt(source, 2, 95, 96)).toBe(25);
    expect(offsetAt(source, 1, 95, 300)).toBeUndefined();
    expect(offsetAt(source, 3, 95, 96)).toBeUndefined();
  });
});
