import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../plan-element.ts';
import { type Contradictable, contradictionsOf, ownerless, unexplained } from './contradictions.ts';
import { states } from './state.ts';
import type { Update } from './update.ts';

const update = (more: Partial<Update> = {}): Update => ({
  ...{
    id: 'u',
    element: 'e',
    state: 'on track',
    text: 'Det går.',
    round: 'r3',
    by: 'p',
    at: '2027-04-02T09:00:00.000Z',
  },
  ...more,
});
const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  ...{ id: 'i', title: 'Lamper', unit: 'lamper', direction: 'up', periods: [] },
  ...more,
});
const codes = (given: Contradictable) => contradictionsOf(given).map(({ code }) => code);

describe('a status contradicts itself or the plan', () => {
  test('on track though a milestone has passed; its month or year must be over', () => {
    const with_ = (due: string, done?: string) => ({
      element: { milestones: [{ id: 'm', title: 'Etape', due, ...(done ? { done } : {}) }] },
      update: update(),
    });
    expect(['2027-04-01', '2027-03', '2026'].map((due) => codes(with_(due)))).toEqual(
      Array(3).fill(['milestone-passed']),
    );
    expect(['2027-04-02', '2027-04', '2027'].map((due) => codes(with_(due)))).toEqual([[], [], []]);
    expect(codes(with_('2026', '2026-05-01'))).toEqual([]);
    expect(codes({ ...with_('2026'), update: update({ state: 'off track' }) })).toEqual([]);
  });

  test('done with open milestones', () => {
    const milestones = [{ id: 'm', title: 'Etape', due: '2028' }];
    expect(contradictionsOf({ element: { milestones }, update: update({ state: 'done' }) })).toEqual([
      { key: 'open-milestones m', code: 'open-milestones', values: { count: 1, title: 'Etape' } },
    ]);
  });

  test('off track though the target is met, more or less being better', () => {
    const met = (direction: Indicator['direction'], actual: number) =>
      codes({
        element: { indicators: [indicator({ direction, periods: [{ period: '2027', target: 100, actual }] })] },
        update: update({ state: 'off track' }),
      });
    expect([met('up', 100), met('up', 99), met('down', 100), met('down', 101)]).toEqual([
      ['target-met'],
      [],
      ['target-met'],
      [],
    ]);
  });

  test('the same words in a third round, whatever their signs and spaces; not twice in one round', () => {
    const earlier = (...rounds: string[]) => rounds.map((round) => ({ text: ' det går', round }));
    const of = (before: readonly { text: string; round: string }[]) =>
      codes({ element: {}, update: update(), earlier: before });
    expect(of(earlier('r2', 'r1'))).toEqual(['same-text']);
    expect([of(earlier('r2')), of(earlier('r3', 'r3', 'r2'))]).toEqual([[], []]);
    expect(of([{ text: 'Noget andet', round: 'r2' }, ...earlier('r1', 'r0')])).toEqual([]);
  });

  test('a number that was given now is ten times the one before', () => {
    const periods = [
      { period: '2026', actual: 40 },
      { period: '2027', actual: 400 },
    ];
    const given = (period: string) =>
      codes({
        element: { indicators: [indicator({ periods })] },
        update: update({ values: [{ indicator: 'i', period, value: 400 }] }),
      });
    expect([given('2027'), given('2026')]).toEqual([['indicator-jump'], []]);
  });

  test('a date before the paper', () => {
    const evidence = [{ id: 'x', kind: 'link', url: 'https://example.dk/', date: '2024-12-31' } as const];
    expect(codes({ element: {}, update: update({ evidence }), paperFrom: '2025-01-01' })).toEqual(['early-date']);
    expect(codes({ element: {}, update: update({ evidence }) })).toEqual([]);
  });

  test('and stays, explained, with the owner’s words', () => {
    const milestones = [{ id: 'm', title: 'Etape', due: '2026' }];
    const explained = { 'milestone-passed m': 'Den er flyttet til juni.' };
    const found = contradictionsOf({ element: { milestones }, update: update({ explained }) });
    expect(found).toMatchObject([{ explained: 'Den er flyttet til juni.' }]);
    expect(unexplained(found)).toEqual([]);
  });

  test('no state alone contradicts anything, and every key is found once', () => {
    const day = fc.constantFrom('2024', '2026-06', '2027-05-01', '2029');
    const milestone = fc.record({ id: fc.uuid(), title: fc.string(), due: day });
    fc.assert(
      fc.property(fc.constantFrom(...states), fc.array(milestone, { maxLength: 4 }), (state, milestones) => {
        expect(contradictionsOf({ element: {}, update: update({ state }) })).toEqual([]);
        const keys = contradictionsOf({ element: { milestones }, update: update({ state }) }).map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
    expect(contradictionsOf({ element: { milestones: [{ id: 'm', title: 'T', due: '2020' }] } })).toEqual([]);
  });
});

test('what nobody owns and who owns nothing is only asked of a plan that has owners', () => {
  const organisations = [
    { id: 'o1', name: 'A' },
    { id: 'o2', name: 'B' },
  ];
  const elements = [{ id: 'e1', owner: { name: 'A', organisation: 'o1' } }, { id: 'e2' }];
  expect(ownerless({ elements, organisations })).toEqual({ unowned: ['e2'], idle: ['o2'] });
  expect(ownerless({ elements: [{ id: 'e2' }], organisations })).toEqual({ unowned: [], idle: [] });
});
