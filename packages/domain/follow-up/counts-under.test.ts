import { expect, test } from 'vitest';
import type { PlanElement } from '../plan-element.ts';
import { countsOfAll, countsUnder } from './counts-under.ts';

const element = (id: string, kind: PlanElement['kind'], parent?: string): PlanElement => ({
  ...{ id, kind, title: id, rank: id },
  ...(parent === undefined ? {} : { parent }),
});
const plan = [
  element('p', 'priority'),
  element('g', 'goal', 'p'),
  element('i', 'initiative', 'g'),
  element('j', 'initiative', 'g'),
  element('c', 'commitment', 'i'),
  element('h', 'goal'),
];

test('a goal counts the initiatives under it and what else was asked about, never itself', () => {
  const standings = new Map([
    ['g', { state: 'done' as const, hollow: true }],
    ['i', { state: 'off track' as const, hollow: false }],
    ['c', { hollow: false, silentSince: '2027-03-03' }],
  ]);
  const counts = countsUnder(plan, standings);
  expect([...counts.keys()]).toEqual(['p', 'g']);
  expect(counts.get('g')).toMatchObject({
    total: 3,
    unsaid: 2,
    hollow: 0,
    silent: 1,
    states: { 'off track': 1, done: 0 },
  });
  expect(counts.get('p')).toMatchObject({ total: 4, states: { 'off track': 1, done: 1 } });
  expect(countsOfAll(plan, standings)).toEqual(counts.get('p'));
});

test('elements whose parents run in a ring are counted once', () => {
  const ring = [element('a', 'goal', 'b'), element('b', 'goal', 'a'), element('i', 'initiative', 'a')];
  expect(countsUnder(ring, new Map()).get('b')?.total).toBe(1);
});
