import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, nextRound } from './next-round.ts';
import type { Round } from './round.ts';
import { awaitsVerdict, differs, isReturned, provingDays, type Said, standingOf } from './standing.ts';
import { type State, states } from './state.ts';
import { tally } from './tally.ts';
import type { Ask, Update } from './update.ts';

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((days) => new Date(Date.UTC(2025, 0, 1 + days)).toISOString().slice(0, 10));
const at = (on: string) => `${on}T09:00:00.000Z`;
const update = (more: Partial<Update> = {}): Update => ({
  ...{ id: 'u1', element: 'e', state: 'on track', text: '', by: 'p', at: at('2027-04-02'), round: 'r' },
  covers: { from: '2027-01-01', to: '2027-03-31' },
  ...more,
});
const ask: Ask = { element: 'e', round: 'r', request: 'q', at: at('2027-04-01'), due: '2027-04-15' };
const proof = (date: string) => [{ id: 'x', kind: 'link', url: 'https://example.dk/', date } as const];

describe('how an element stands', () => {
  test('is nothing where nothing was asked or said', () => {
    expect(standingOf({}, '2027-01-01')).toEqual({ hollow: false });
  });

  test('on track and done are hollow without evidence dated inside the round, other states never', () => {
    for (const state of states) {
      const needs = state === 'on track' || state === 'done';
      expect(standingOf({ update: update({ state }) }, '2027-04-02').hollow).toBe(needs);
      const dated = (date: string) =>
        standingOf({ update: update({ state, evidence: proof(date) }) }, '2027-04-02').hollow;
      expect([dated('2026-12-31'), dated('2027-01-01'), dated('2027-04-02')]).toEqual([needs, false, false]);
    }
  });

  test('evidence of an update that nobody asked for counts for a quarter', () => {
    expect(provingDays(undefined, at('2027-04-02'))).toEqual({ from: '2026-12-31', to: '2027-04-02' });
  });

  test('is silent only after the due date, and no more after any later word', () => {
    fc.assert(
      fc.property(day, day, day, (asked, due, today) => {
        fc.pre(asked <= due);
        const one: Ask = { ...ask, at: at(asked), due };
        expect(standingOf({ ask: one }, today).silentSince).toBe(today > due ? asked : undefined);
        const later = update({ round: undefined, at: `${asked}T10:00:00.000Z` });
        expect(standingOf({ ask: one, update: later }, today).silentSince).toBeUndefined();
        expect(standingOf({ ask: { ...one, withdrawn: true } }, today).silentSince).toBeUndefined();
      }),
    );
  });

  test('is silent since the last word, where there was one before the ask', () => {
    const said = update({ round: 'earlier', at: at('2027-01-10') });
    expect(standingOf({ ask, update: said }, '2027-04-16')).toMatchObject({
      state: 'on track',
      silentSince: '2027-01-10',
    });
  });

  test('both sides’ words are told apart', () => {
    const verdict = { element: 'e', update: 'u1', what: 'returned', by: 's', at: at('2027-04-03') } as const;
    const judgement = { element: 'e', state: 'at risk', text: 'x', by: 's', at: at('2027-04-03') } as const;
    const said: Said = { update: update(), verdict, judgement };
    expect([awaitsVerdict(said), isReturned(said), differs(said)]).toEqual([false, true, true]);
    const newer: Said = { ...said, update: update({ id: 'u2', state: 'at risk' }) };
    expect([awaitsVerdict(newer), isReturned(newer), differs(newer)]).toEqual([true, false, false]);
  });
});

test('a tally loses nobody and averages nothing', () => {
  const standing = fc.record({
    state: fc.option(fc.constantFrom<State>(...states), { nil: undefined }),
    hollow: fc.boolean(),
    silentSince: fc.option(day, { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(standing), (all) => {
      const those = all.map(({ state, silentSince, hollow }) => ({
        hollow,
        ...(state ? { state } : {}),
        ...(silentSince ? { silentSince } : {}),
      }));
      const counted = tally(those);
      const said = states.reduce((sum, state) => sum + counted.states[state], 0);
      expect(said + counted.unsaid).toBe(counted.total);
      expect(counted.total).toBe(all.length);
    }),
  );
});

describe('the next round', () => {
  const round: Round = {
    ...{ id: 'r1', name: 'Status', state: 'open', parts: [{ strategy: 's' }], kinds: ['initiative'], questions: [] },
    ...{ covers: { from: '2027-01-01', to: '2027-03-31' }, due: '2027-04-15', reminders: [], sent: at('2027-04-01') },
  };

  test('asks the same about the time right after, as a draft', () => {
    expect(nextRound({ ...round, repeat: 'quarter' }, 'r2')).toEqual({
      ...{ id: 'r2', after: 'r1', name: 'Status', state: 'draft', parts: [{ strategy: 's' }], kinds: ['initiative'] },
      ...{ questions: [], reminders: [], repeat: 'quarter' },
      covers: { from: '2027-04-01', to: '2027-06-30' },
      due: '2027-07-15',
    });
    expect(nextRound(round, 'r2')).toBeUndefined();
  });

  test('four quarters make a year, and no month is skipped', () => {
    fc.assert(
      fc.property(day, (from) => {
        expect(addMonths(from, 12).slice(0, 7)).toBe(`${Number(from.slice(0, 4)) + 1}${from.slice(4, 7)}`);
        expect(addMonths(from, 1) > from).toBe(true);
      }),
    );
  });
});
