import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysBetween, daysLater, offeredRound } from './offered-round.ts';

test('A new round is offered about the last quarter that is over, with two weeks to answer', () => {
  expect(offeredRound('2027-04-01')).toEqual({
    ...{ quarter: 1, year: 2027, due: '2027-04-15' },
    covers: { from: '2027-01-01', to: '2027-03-31' },
  });
  expect(offeredRound('2028-02-29')).toEqual({
    ...{ quarter: 4, year: 2027, due: '2028-03-14' },
    covers: { from: '2027-10-01', to: '2027-12-31' },
  });
});

test('That quarter is over on any day, and less than half a year old', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => daysLater('1990-01-01', days));
  fc.assert(
    fc.property(day, (today) => {
      const { covers, due } = offeredRound(today);
      expect(covers.to < today && daysBetween(covers.from, today) < 184).toBe(true);
      expect(daysBetween(today, due)).toBe(14);
    }),
  );
});
