import { expect, test } from 'vitest';
import { askedElements } from '../follow-up/asked-elements.ts';
import { followedOf } from '../follow-up/followed.ts';
import { standingOf } from '../follow-up/standing.ts';
import type { Ask, Update } from '../follow-up/update.ts';
import type { PlanElement } from '../plan-element.ts';
import { loadOf, moneyOf } from './effort.ts';
import { endedIn } from './ended.ts';

const element = (id: string, more: Partial<PlanElement> = {}): PlanElement => ({
  ...{ id, kind: 'initiative', title: id, rank: id, ...more },
});
const plan = [
  element('goal', { kind: 'goal' }),
  element('a', { parent: 'goal', decided: 'stopped' }),
  element('under a', { parent: 'a' }),
  element('kept under a', { parent: 'a', decided: 'completed' }),
  element('b', { parent: 'goal', decided: 'lower' }),
  element('c', { parent: 'goal' }),
];
const ask = { round: 'r', at: '2027-01-01T00:00:00.000Z', due: '2027-02-01' } as Ask;
const update = { state: 'off track', at: '2026-06-01T00:00:00.000Z', text: 'Nej.' } as Update;

test('what a decision ends ends with all under it, and what it put lower goes on', () => {
  expect([...endedIn(plan)].sort()).toEqual([
    ['a', 'stopped'],
    ['kept under a', 'completed'],
    ['under a', 'stopped'],
  ]);
});

test('nobody is asked about what was ended', () => {
  const asked = askedElements({ kinds: ['initiative'] }, { strategy: 's' }, plan);
  expect(asked.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('it stands as decided whatever its owner said, is never silent and has no date to keep', () => {
  expect(standingOf({ ask, update }, '2027-06-01', 'stopped')).toEqual({
    ...{ state: 'stopped', hollow: false, decided: 'stopped' },
  });
  expect(standingOf({ ask }, '2027-06-01', 'lower')).toMatchObject({ silentSince: '2027-01-01', decided: 'lower' });
  const dated = plan.map((one) => ({ ...one, period: { to: '2027-03-01' } }));
  const said = new Map(plan.map(({ id }) => [id, { ask, update }]));
  const followed = followedOf({ strategy: 's', elements: dated, said }, '2027-06-01');
  const of = (id: string) => followed.find((one) => one.element.id === id);
  for (const id of ['a', 'under a', 'kept under a']) {
    expect(of(id)).toMatchObject({ contradictions: [], dates: [] });
    expect(of(id)?.standing.silentSince).toBeUndefined();
  }
  expect(of('c')).toMatchObject({ standing: { state: 'off track', silentSince: '2026-06-01' } });
  expect(of('c')?.dates).toHaveLength(1);
});

test('work and money of what stands under an ended part are free with it', () => {
  const costly = {
    owner: { name: 'Vejstyrelsen', organisation: 'vej' },
    effort: [{ id: 'e', year: 2027, personYears: 1.5 }],
    funds: [{ id: 'f', kind: 'set aside' as const, amount: 2_000_000.1, currency: 'DKK' }],
  };
  const all = plan.map((one) => ({ ...one, ...costly }));
  expect(loadOf(all)).toEqual(new Map([['vej', new Map([[2027, 4.5]])]]));
  expect(moneyOf(all)).toEqual(new Map([['DKK', 6_000_000.3]]));
});
