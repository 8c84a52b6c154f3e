import { expect, test } from 'vitest';
import { slipOf } from './slip.ts';

test('a milestone slips when its date moves, when it is reached late, and when its date passes', () => {
  expect(slipOf({ due: '2027-06-30' }, '2027-03-31', '2027-05-01')).toEqual({ first: '2027-03-31', moved: 91 });
  expect(slipOf({ due: '2027-06-30', done: '2027-07-02' }, '2027-06-30', '2027-08-01')).toEqual({ late: 2 });
  expect(slipOf({ due: '2027-06' }, undefined, '2027-07-10')).toEqual({ overdue: 10 });
  expect(slipOf({ due: '2027-06' }, undefined, '2027-06-30')).toEqual({});
  expect(slipOf({ due: '2027' }, '2028', '2027-06-30')).toEqual({ first: '2028', moved: -366 });
  expect(slipOf({ done: '2027-01-01' }, '2027-02-01', '2027-06-30')).toEqual({ first: '2027-02-01' });
});
