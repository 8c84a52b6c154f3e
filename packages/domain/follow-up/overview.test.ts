import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, nobody } from '../rights.ts';
import { chooseFollowed, flags, none, type Wanted } from './choose-followed.ts';
import { type Followed, followedOf, type StatusElement } from './followed.ts';
import { groupFollowed, groupings, heatMap, nextDates } from './overview.ts';
import type { Said } from './standing.ts';
import { type State, states } from './state.ts';

const element = (id: string, more: Partial<StatusElement> = {}): StatusElement => ({
  ...{ id, kind: 'initiative', title: id, rank: 'a0' },
  ...more,
});
const saidOf = (state: State, at = '2027-03-01T09:00:00.000Z'): Said => ({
  update: { id: 'u', element: 'e', state, text: 'Det går.', by: 'p', at },
});
const follow = (elements: readonly StatusElement[], said: Readonly<Record<string, Said>> = {}, today = '2027-04-01') =>
  followedOf({ strategy: 's', elements, said: new Map(Object.entries(said)) }, today);

const secretariatOf = (strategy: string): Actor => ({
  ...{ id: 'a', name: 'a' },
  grants: [{ role: 'secretariat', strategy }],
});

describe('what is followed', () => {
  test('are initiatives, and whatever somebody was asked about or spoke of; each under its nearest goal', () => {
    const elements = [
      element('p', { kind: 'priority' }),
      element('g', { kind: 'goal', parent: 'p' }),
      element('x', { kind: 'section', parent: 'g' }),
      element('i', { parent: 'x' }),
      element('j', { parent: 'p' }),
      element('k'),
      element('c', { kind: 'commitment', parent: 'i' }),
    ];
    const followed = follow(elements, { g: saidOf('on track') });
    expect(followed.map((one) => [one.element.id, one.goal ?? none])).toEqual([
      ['g', 'g'],
      ['i', 'g'],
      ['j', 'p'],
      ['k', none],
    ]);
  });

  test('dates have passed the day after, a month or year when it is over; what is reached or over is no date', () => {
    const milestones = [
      { id: 'a', title: 'a', due: '2027-03-31' },
      { id: 'b', title: 'b', due: '2027-03' },
      { id: 'c', title: 'c', due: '2027-04-01' },
      { id: 'd', title: 'd', due: '2027' },
      { id: 'e', title: 'e', due: '2027-01-01', done: '2027-01-01' },
      { id: 'f', title: 'f', due: '2027-05-31' },
      { id: 'g', title: 'g', due: '2027-06-01' },
    ];
    const one = element('i', { milestones, period: { to: '2026-12-31' } });
    expect(follow([one])[0]?.dates.map(({ title = '', when }) => `${title} ${when}`)).toEqual([
      ...['a passed', 'b passed', 'c soon', 'd later', 'f soon', 'g later', ' passed'],
    ]);
    expect(nextDates([follow([one])]).map(({ due }) => due)).toEqual([
      ...['2026-12-31', '2027-03', '2027-03-31', '2027-04-01', '2027-05-31'],
    ]);
    expect(follow([one], { i: saidOf('done') })[0]?.dates).toEqual([]);
  });

  test('a question waits for the owner, an answer to it for the secretariat', () => {
    const verdict = { element: 'i', update: 'u', what: 'returned', by: 's', at: '2027-03-02T09:00:00.000Z' } as const;
    const remark = (from: 'secretariat' | 'owner') => ({ from, text: 'x', by: 'y', at: verdict.at });
    const waiting = (said: Said, actor = secretariatOf('s')) =>
      (['review', 'reply', 'answer'] as const).filter(
        (waiting) => chooseFollowed(follow([element('i')], { i: said }), { waiting }, actor).length > 0,
      );
    expect(waiting({})).toEqual([]);
    expect(waiting(saidOf('on track'))).toEqual(['review']);
    expect([waiting(saidOf('on track'), secretariatOf('t')), waiting(saidOf('on track'), nobody())]).toEqual([[], []]);
    expect(waiting({ ...saidOf('on track'), verdict: { ...verdict, thread: [remark('secretariat')] } })).toEqual([
      'answer',
    ]);
    const thread = [remark('secretariat'), remark('owner')];
    expect(waiting({ ...saidOf('on track'), verdict: { ...verdict, thread } })).toEqual(['reply']);
    expect(waiting({ ...saidOf('on track'), verdict: { ...verdict, what: 'accepted' } })).toEqual([]);
  });
});

describe('numbers and the lists behind them', () => {
  const some = fc
    .array(
      fc.record({
        strategy: fc.constantFrom('s', 't'),
        goal: fc.option(fc.constantFrom('g', 'h'), { nil: undefined }),
        state: fc.option(fc.constantFrom<State>(...states), { nil: undefined }),
        owner: fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
        countries: fc.uniqueArray(fc.constantFrom('SE', 'NO')),
        silent: fc.boolean(),
      }),
    )
    .map((all) =>
      all.map(
        ({ strategy, goal, state, owner, countries, silent }, i): Followed => ({
          ...{ strategy, contradictions: [], dates: [] },
          ...(goal ? { goal } : {}),
          element: element(`e${i}`, {
            countries,
            // Who is in the register is known by its id, others by their names.
            ...(owner ? { owner: owner === 'c' ? { name: 'C' } : { name: owner, organisation: owner } } : {}),
          }),
          standing: { hollow: false, ...(state ? { state } : {}), ...(silent ? { silentSince: '2027-01-01' } : {}) },
        }),
      ),
    );
  const count = (all: readonly Followed[], wanted: Wanted) => chooseFollowed(all, wanted, nobody()).length;

  test('every group, state and field counts what its list holds, and nobody is lost', () => {
    fc.assert(
      fc.property(some, (all) => {
        for (const by of groupings) {
          const groups = groupFollowed(all, by);
          if (by !== 'country') expect(groups.reduce((sum, group) => sum + group.all.length, 0)).toBe(all.length);
          expect(new Set(groups.flatMap((group) => group.all)).size).toBe(all.length);
          for (const { key, strategy, tally } of groups) {
            const wanted = { [by]: key, strategy };
            expect(count(all, wanted)).toBe(tally.total);
            for (const state of states) expect(count(all, { ...wanted, state })).toBe(tally.states[state]);
            expect(count(all, { ...wanted, state: 'unsaid' })).toBe(tally.unsaid);
            expect(count(all, { ...wanted, flag: 'silent' })).toBe(tally.silent);
          }
        }
        for (const { group, cells } of heatMap(groupFollowed(all, 'goal')).rows)
          expect(cells.reduce((sum, cell) => sum + (cell?.all.length ?? 0), 0)).toBe(group.all.length);
        for (const flag of flags) expect(count(all, { flag })).toBeLessThanOrEqual(all.length);
      }),
    );
  });
});
