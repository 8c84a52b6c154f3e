import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Day, dayAfter, dayOf, endOfDay, startOfDay } from './day.ts';

const hours = (day: string) => (endOfDay(day).getTime() - startOfDay(day).getTime()) / 3_600_000;

describe('a day in Denmark', () => {
  it('begins at midnight there, in winter and in summer', () => {
    expect(startOfDay('2027-01-15').toISOString()).toBe('2027-01-14T23:00:00.000Z');
    expect(startOfDay('2027-07-15').toISOString()).toBe('2027-07-14T22:00:00.000Z');
  });

  it('has 23 hours when the clocks go forward and 25 when they go back', () => {
    expect([hours('2027-03-27'), hours('2027-03-28'), hours('2027-10-31'), hours('2027-11-01')]).toEqual([
      24, 23, 25, 24,
    ]);
  });

  it('holds its first moment and its last, and no moment of its neighbours', () => {
    const days = fc.date({ min: new Date('1900-01-02'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (date) => {
        const day = date.toISOString().slice(0, 10);
        const [start, end] = [startOfDay(day).getTime(), endOfDay(day).getTime()];
        expect([start - 1, start, end - 1, end].map((at) => dayOf(new Date(at)) === day)).toEqual([
          false,
          true,
          true,
          false,
        ]);
      }),
    );
  });

  it('is one of the calendar', () => {
    expect(['2027-02-28', '2028-02-29'].every((day) => Day.safeParse(day).success)).toBe(true);
    expect(['2027-02-29', '2027-02-31', '2027-13-01', '2027-1-1', ''].some((day) => Day.safeParse(day).success)).toBe(
      false,
    );
    expect(dayAfter('2028-02-28')).toBe('2028-02-29');
    expect(dayAfter('2027-12-31')).toBe('2028-01-01');
  });
});
