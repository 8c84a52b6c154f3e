import { expect, test } from 'vitest';
import type { PlanElement } from '../plan-element.ts';
import { compareFilled } from './compare-filled.ts';
import type { FilledRow } from './filled-row.ts';
import type { Update } from './update.ts';

const element: PlanElement = {
  ...{ id: 'e', kind: 'initiative', title: 'Lamper', rank: 'a' },
  milestones: [{ id: 'm', title: 'Første', done: '2027-01-05' }],
  indicators: [{ id: 'i', title: 'Lamper', unit: 'stk.', direction: 'up', periods: [{ period: '2027', actual: 5 }] }],
};
const proof = { id: 'x', kind: 'link', url: 'https://a.dk/', date: '2027-02-01' } as const;
const earlier: Update = {
  ...{
    id: 'u0',
    element: 'e',
    state: 'on track',
    text: 'Det går.',
    by: 'p',
    at: '2026-12-01T10:00:00.000Z',
    round: 'r0',
  },
  evidence: [proof],
};
const answer: Update = { ...earlier, id: 'u1', round: 'r1', text: 'Det går nu.' };
const saying = { id: 'n', by: 'p', at: '2027-04-01T10:00:00.000Z', today: '2027-04-01' };
const filled = (more: Partial<FilledRow> = {}): FilledRow => ({
  ...{ strategy: 's', element: 'e', text: '', help: '', milestones: [], values: [] },
  ...more,
});
const compare = (row: Partial<FilledRow>, seen?: Update, stands: Update | undefined = seen) =>
  compareFilled(
    filled({ ...(seen ? { seen: seen.id } : {}), ...row }),
    { element, seen, stands, round: 'r1' },
    saying,
    () => 'new',
  );

test('an untouched row says nothing, whatever was said meanwhile', () => {
  expect(compare({})).toEqual({ how: 'same' });
  expect(compare({}, earlier)).toEqual({ how: 'same' });
  expect(compare({ asBefore: false }, earlier, answer)).toEqual({ how: 'same' });
  expect(compare({ state: 'on track', text: 'Det går nu.' }, answer)).toEqual({ how: 'same' });
  expect(
    compare({ milestones: [{ id: 'm', done: '2027-01-05' }], values: [{ indicator: 'i', period: '2027', value: 5 }] }),
  ).toEqual({ how: 'same' });
});

test('“as before” alone is as before; with a new day or text it is said anew, with the evidence that was there', () => {
  expect(compare({ asBefore: true }, earlier)).toEqual({ how: 'new', saying: 'as before' });
  expect(compare({ asBefore: true, text: 'Stadig.', milestones: [{ id: 'm', done: null }] }, earlier)).toEqual({
    how: 'new',
    saying: { state: 'on track', text: 'Stadig.', help: '', milestones: [{ id: 'm', done: null }], evidence: [proof] },
  });
  expect(compare({ asBefore: true, state: 'done' }, earlier)).toMatchObject({
    issues: [{ code: 'as-before-and-other' }],
  });
  expect(compare({ asBefore: true })).toMatchObject({ issues: [{ code: 'nothing-before' }] });
});

test('a first answer is new, another one changes it and keeps its evidence, a link comes to it', () => {
  expect(compare({ state: 'done', text: 'Færdig.' }, earlier)).toEqual({
    how: 'new',
    saying: { state: 'done', text: 'Færdig.', help: '', evidence: [] },
  });
  const links = [{ url: 'https://b.dk/', date: '2027-03-01' }];
  expect(compare({ state: 'on track', text: 'Det går nu.', links }, answer)).toEqual({
    how: 'changed',
    saying: {
      state: 'on track',
      text: 'Det går nu.',
      help: '',
      evidence: [proof, { ...links[0], id: 'new', kind: 'link' }],
    },
  });
  expect(compare({ text: undefined, milestones: [{ id: 'm', done: null }] }, answer)).toMatchObject({
    how: 'changed',
    saying: { state: 'on track', text: 'Det går nu.' },
  });
});

test('where somebody answered meanwhile both stand, unless they say the same: sent twice it changes nothing', () => {
  expect(compare({ state: 'done', text: 'Færdig.' }, earlier, answer)).toMatchObject({ how: 'conflict' });
  expect(compare({ state: 'on track', text: 'Det går nu.' }, earlier, answer)).toEqual({ how: 'same' });
  expect(compare({ asBefore: true }, earlier, { ...earlier, id: 'u2', round: 'r1', asBefore: true })).toEqual({
    how: 'same',
  });
});

test('what the rules refuse is wrong before it is sent', () => {
  expect(compare({ text: 'Uden status.' })).toMatchObject({ how: 'wrong', issues: [{ code: 'state-needed' }] });
  expect(compare({ text: '' }, answer)).toMatchObject({ how: 'wrong', issues: [{ code: 'state-needed' }] });
  expect(compare({ state: 'at risk' })).toMatchObject({ issues: [{ code: 'text-needed', where: 'text' }] });
  const milestones = [{ id: 'm', done: '2027-05-01' }];
  expect(compare({ state: 'done', milestones })).toMatchObject({
    issues: [{ code: 'future-date', where: 'milestones' }],
  });
});
