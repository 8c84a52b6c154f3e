import { expect, test } from 'vitest';
import { momentAt } from '../day.ts';
import { meetingDays } from './meeting-days.ts';

test('every second month on a Tuesday stays on the same Tuesday of its month', () => {
  const days = meetingDays({ first: '2027-01-12', count: 6, every: 2, unit: 'month' });
  expect(days).toEqual(['2027-01-12', '2027-03-09', '2027-05-11', '2027-07-13', '2027-09-14', '2027-11-09']);
});

test('the last one of a month stays the last, and weeks count over the end of a year', () => {
  const last = meetingDays({ first: '2027-01-26', count: 3, every: 1, unit: 'month' });
  expect(last).toEqual(['2027-01-26', '2027-02-23', '2027-03-30']);
  const weeks = meetingDays({ first: '2027-12-21', count: 3, every: 2, unit: 'week' });
  expect(weeks).toEqual(['2027-12-21', '2028-01-04', '2028-01-18']);
});

test('a meeting at ten is at ten in Denmark, in winter and in summer', () => {
  expect(momentAt('2027-01-12', '10:00').toISOString()).toBe('2027-01-12T09:00:00.000Z');
  expect(momentAt('2027-07-13', '10:00').toISOString()).toBe('2027-07-13T08:00:00.000Z');
});
