import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, monthAfter, weeksOf } from './calendar-entry.ts';

test.each([
  ['2027-05-03', '2027-05-03', '2027-05-03'],
  ['2028-02', '2028-02-01', '2028-02-29'],
  ['2027', '2027-01-01', '2027-12-31'],
])('%s lasts from %s to %s', (partial, from, to) => {
  expect(daysOf(partial)).toEqual({ from, to, sometime: partial.length < 10 });
});

test('every day of a month stands once in its weeks, which begin on Mondays', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1800, max: 2199 }), fc.integer({ min: 1, max: 12 }), (year, nth) => {
      const month = `${year}-${String(nth).padStart(2, '0')}`;
      const weeks = weeksOf(month);
      const days = weeks.flat().filter((day) => day.startsWith(month));
      expect(days).toEqual([...new Set(days)].toSorted());
      expect([days[0], days.at(-1)]).toEqual([`${month}-01`, daysOf(month).to]);
      for (const [monday = ''] of weeks) expect(new Date(monday).getUTCDay()).toBe(1);
      expect(monthAfter(monthAfter(month, 5), -5)).toBe(month);
    }),
  );
});
