import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leaves } from './leaves.ts';

const paper = (reading: string, pageStarts: readonly number[] = [0]) => ({
  reading,
  map: [[0, 0, reading.length]] as [number, number, number][],
  document: {
    name: 'a.txt',
    mediaType: 'text/plain',
    sha256: '0'.repeat(64),
    language: 'en',
    pages: pageStarts.length,
    pageStarts: [...pageStarts],
  },
});
const texts = (reading: string, pageStarts?: readonly number[], breaks?: readonly number[]) =>
  leaves(paper(reading, pageStarts), breaks).map((leaf) =>
    leaf.paragraphs.map(({ start, end }) => reading.slice(start, end)),
  );

test('pages keep their own text, blank lines part paragraphs, line breaks inside one do not', () => {
  const reading =
    'The ministry will build a new harbour\nfor small boats along the coast\n\nSecond paragraph.\nPage two.';
  expect(texts(reading, [0, reading.indexOf('Page two')])).toEqual([
    ['The ministry will build a new harbour\nfor small boats along the coast', 'Second paragraph.'],
    ['Page two.'],
  ]);
});

test('list items and short headings stand on their own', () => {
  const reading =
    'Harbours\nThe ministry will build a new harbour for small boats\nalong the coast\n• one thing\n• another';
  expect(texts(reading)).toEqual([
    ['Harbours', 'The ministry will build a new harbour for small boats\nalong the coast', '• one thing', '• another'],
  ]);
});

test('every character that is not white space stands in exactly one paragraph', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '•', '1', '.') }),
      fc.array(fc.nat(80)),
      (reading, cuts) => {
        const pageStarts = [0, ...cuts.filter((c) => c <= reading.length).sort((a, b) => a - b)];
        const seen = new Uint8Array(reading.length);
        for (const leaf of leaves(paper(reading, pageStarts))) {
          for (const { start, end } of leaf.paragraphs)
            for (let at = start; at < end; at++) seen[at] = (seen[at] ?? 0) + 1;
        }
        for (let at = 0; at < reading.length; at++) {
          if (/\S/.test(reading[at] ?? '')) expect(seen[at]).toBe(1);
          else expect(seen[at]).toBeLessThanOrEqual(1);
        }
      },
    ),
  );
});
