import { expect, test } from 'vitest';
import { fitEffect, fitState, fitsOf } from './fit.ts';

test('work is set against what each organisation has, year by year, also where only one of the two is said', () => {
  const load = new Map([['a', new Map([[2027, 3]])]]);
  const organisations = [
    { id: 'b', capacity: [{ year: 2028, personYears: 1 }] },
    { id: 'a', capacity: [{ year: 2026, personYears: 2 }] },
    { id: 'c' },
  ];
  expect(fitsOf(load, organisations)).toEqual([
    { organisation: 'b', year: 2028, load: 0, capacity: 1 },
    { organisation: 'a', year: 2026, load: 0, capacity: 2 },
    { organisation: 'a', year: 2027, load: 3 },
  ]);
});

test('it fits, is full from nine tenths, or is too much; where nobody said what there is, nobody can tell', () => {
  const states = [0, 8.9, 9, 10, 10.1].map((load) => fitState({ load, capacity: 10 }));
  expect(states).toEqual(['fits', 'fits', 'full', 'full', 'over']);
  expect(fitState({ load: 5 })).toBe('unsaid');
  expect(fitState({ load: 0, capacity: 0 })).toBe('fits');
});

test('a proposal helps where less is too much than before, and makes it worse where more is', () => {
  expect(fitEffect({ load: 12, capacity: 10 }, -1)).toBe('helps');
  expect(fitEffect({ load: 12, capacity: 10 }, 1)).toBe('worse');
  expect(fitEffect({ load: 9, capacity: 10 }, 1)).toBe('same');
  expect(fitEffect({ load: 9, capacity: 10 }, 2)).toBe('worse');
  expect(fitEffect({ load: 5 }, 2)).toBe('same');
});
