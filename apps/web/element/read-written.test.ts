import { readDate } from '@lofte/domain/written/read-date';
import { readNumber, writeNumber } from '@lofte/domain/written/read-number';
import { expect, test } from 'vitest';
import { readCountry } from './countries.ts';

test.each([
  ['2028', '2028'],
  ['2028-06', '2028-06'],
  ['30.6.2028', '2028-06-30'],
  ['30/6-2028', '2028-06-30'],
  ['30. juni 2028', '2028-06-30'],
  ['juni 2028', '2028-06'],
  ['1 May 2027', '2027-05-01'],
  ['Oct. 2027', '2027-10'],
  ['snart', 'snart'],
  ['31. februar 2027', '31. februar 2027'],
])('the date %s is %s', (written, iso) => {
  expect(readDate(written)).toBe(iso);
});

test.each([
  ['da', '1.250.000,5', 1250000.5],
  ['da', '1 250 000', 1250000],
  ['da', '38,5', 38.5],
  ['da', '38.5', 38.5],
  ['da', '12,5 mio.', 12500000],
  ['da', '−3', -3],
  ['en', '1,250,000.5', 1250000.5],
  ['en', '1,250', 1250],
  ['en', '1.5 billion', 1.5e9],
  ['en', '38,5', 38.5],
] as const)('in %s %s is %d', (language, written, number) => {
  expect(readNumber(language, written)).toBe(number);
});

test.each(['', 'mange', '12x', '1.2.3', '1e400', '--3', '5 æbler'])('%j is no number', (written) => {
  expect(readNumber('da', written)).toBeNaN();
});

test.each([0, 1250000.5, -3, 0.1])('%d comes back as it was typed', (number) => {
  for (const language of ['da', 'en'] as const) {
    expect(readNumber(language, writeNumber(language, number))).toBe(number);
  }
});

test('a country is known by its name in either language and by its code', () => {
  expect(['Norge', 'norway', ' no ', 'Elfenbenskysten', 'Atlantis'].map(readCountry)).toEqual([
    ...['NO', 'NO', 'NO', 'CI', 'Atlantis'],
  ]);
});
