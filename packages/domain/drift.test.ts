import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Structural, structureOf } from './drift/structure.ts';
import { driftChanges, driftOf } from './drift.ts';
import type { Edited } from './edit-plan/editable.ts';
import type { PlanEdit } from './edit-plan/plan-edit.ts';
import { editPlan } from './edit-plan.ts';
import { exampleDraft } from './example-draft.ts';
import { inPlanOrder, type Plan } from './plan.ts';
import { type PlanElement, planElement } from './plan-element.ts';
import { applyChange } from './thing-change.ts';

const at = '2027-03-01T10:00:00.000Z';
const draft = exampleDraft();
const { name, mediaType, sha256, language, pages } = draft.document;
const plain = draft.elements.map((element, i) => planElement(element, sha256, `a${i}`));
const start: Plan = {
  strategy: { ...draft.strategy, id: 's', document: sha256, paper: 'p', adoptedAt: at, adoptedBy: 'local', entry: 1 },
  documents: [{ sha256, name, mediaType, language, pages, source: sha256 }],
  elements: inPlanOrder(
    plain.map((element) =>
      element.id !== 'i1'
        ? element
        : {
            ...element,
            owner: { name: 'Byens Parker' },
            countries: ['NO', 'SE'],
            period: { to: '2031-06' },
            milestones: [{ id: 'm1', title: 'Første lampe', due: '2031' }],
            indicators: [
              { id: 'k1', title: 'Lamper', unit: 'stk.', direction: 'up', periods: [{ period: '2032', target: 100 }] },
            ],
            funds: [{ id: 'f1', kind: 'set aside', amount: 500_000, currency: 'DKK' }],
          },
    ),
  ),
  mentions: draft.mentions,
};

interface State {
  readonly plan: Plan;
  readonly entries: readonly Structural[];
}

let made = 0;
const editing = {
  written: { by: 'p1', at },
  newId: () => `new${made++}`,
  register: { organisations: new Map(), people: new Map() },
};

/** The plan after an edit, as the store does it; as it was where the edit cannot be. */
function edit({ plan, entries }: State, wanted: PlanEdit): State {
  const mentions = plan.mentions.map((data, i) => ({ id: `m${i}`, data }));
  const edited = editPlan({ ...plan, mentions }, wanted, editing);
  return edited.ok ? { plan: applied(plan, edited.value), entries: [...entries, edited.value] } : { plan, entries };
}

function applied(plan: Plan, { changes }: Edited): Plan {
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  let { strategy } = plan;
  for (const change of changes) {
    if (change.table === 'strategy') strategy = applyChange(strategy as never, change) as never;
    if (change.table !== 'element') continue;
    const data = applyChange(elements.get(change.id) as never, change);
    if (data) elements.set(change.id, data as unknown as PlanElement);
    else elements.delete(change.id);
  }
  return { ...plan, strategy, elements: inPlanOrder([...elements.values()]) };
}

function after(...edits: readonly PlanEdit[]) {
  const { plan, entries } = edits.reduce(edit, { plan: start, entries: [] });
  return driftOf(start, plan, structureOf(entries));
}

const fields = (element: string, wanted: Extract<PlanEdit, { do: 'change' }>['fields']): PlanEdit => ({
  do: 'change',
  element,
  fields: wanted,
});
const find = (id: string) => start.elements.find((element) => element.id === id);
const none = Object.fromEntries(driftChanges.map((change) => [change, 0]));

describe('drift', () => {
  it('shows what was added, and what was removed for ever, with what hung under it', () => {
    const drift = after(
      { do: 'add', parent: 'g1', fields: { kind: 'initiative', title: 'En ny lygte' } },
      { do: 'remove', element: 'i1', children: 'with' },
    );
    expect(drift.counts).toEqual({ ...none, added: 1, removed: 3 });
    expect(drift.lines.map(({ element }) => element?.title)).toContain('Nye lamper i parken');
  });

  it('does not take children for moved whose parent was removed, merged or split', () => {
    expect(after({ do: 'remove', element: 'i1', children: 'up' }).counts).toEqual({ ...none, removed: 1 });
    const merged = after({ do: 'merge', element: 'i1', into: 'i2' });
    expect(merged.counts).toMatchObject({ merged: 1, moved: 0, removed: 0 });
    const [first, second] = (find('i1')?.text ?? '').split(/(?<=\.) /);
    const split = after({
      ...{ do: 'split', element: 'i1', take: ['c2'] },
      ...{ first: { title: 'Nye lamper i parken', text: first } },
      ...{ second: { title: 'Slukning om dagen', text: second } },
    });
    expect(split.counts).toMatchObject({ split: 1, added: 0, moved: 0, reworded: 0 });
    const [line] = split.lines;
    expect(line?.change === 'split' && line.parts.map(({ title }) => title)).toEqual([
      'Nye lamper i parken',
      'Slukning om dagen',
    ]);
  });

  it('follows what was merged twice to where it stands now', () => {
    const drift = after({ do: 'merge', element: 'c1', into: 'c2' }, { do: 'merge', element: 'c2', into: 'c3' });
    const lines = drift.lines.filter((line) => line.change === 'merged');
    expect(lines.map((line) => [line.element?.id, line.change === 'merged' && line.into.id])).toEqual([
      ['c1', 'c3'],
      ['c2', 'c3'],
    ]);
  });

  it('tells a weakened promise from a correction', () => {
    const drift = after(
      fields('c2', { title: 'Vi vil så vidt muligt slukke dem om dagen.' }),
      fields('g1', { title: 'Mere  lys.' }),
    );
    expect(drift.counts).toEqual({ ...none, reworded: 1 });
    expect(drift).toMatchObject({ weaker: 1, stronger: 0, corrected: 1 });
    const meanings = drift.lines.map((line) => line.change === 'reworded' && [line.kind, line.reasons]);
    expect(meanings).toEqual([
      ['correction', ['spelling']],
      ['weaker', ['less-binding']],
    ]);
  });

  it('counts the days that dates slipped, a month or year by its last day', () => {
    const drift = after(
      fields('i1', {
        period: { to: '2031-09' },
        milestones: [{ id: 'm1', title: 'Første lampe', due: '2032-01-10' }],
      }),
    );
    const days = drift.lines.flatMap((line) => (line.change === 're-dated' ? [[line.what, line.days]] : []));
    expect(days).toEqual([
      ['end', 92],
      ['milestone', 10],
    ]);
    expect(drift.counts['re-dated']).toBe(1);
    expect(drift.medianSlip).toBe(51);
  });

  it('shows other hands, targets, sums, countries and numbers', () => {
    const drift = after(
      fields('i1', {
        owner: { name: 'Havnen' },
        contributors: [{ name: 'Skolen' }],
        countries: ['NO', 'FI'],
        funds: [{ id: 'f1', kind: 'set aside', amount: 300_000, currency: 'DKK' }],
        number: '1.9',
        indicators: [
          { id: 'k1', title: 'Lamper', unit: 'stk.', direction: 'up', periods: [{ period: '2032', target: 80 }] },
        ],
      }),
    );
    const shown = drift.lines.map(({ element: _element, ...line }) => line);
    expect(shown).toEqual([
      { change: 're-owned', before: { name: 'Byens Parker' }, after: { name: 'Havnen' }, joined: [{ name: 'Skolen' }] },
      { change: 're-targeted', indicator: 'Lamper', unit: 'stk.', period: '2032', before: 100, after: 80, eased: true },
      { change: 'funds', currency: 'DKK', kind: 'set aside', before: 500_000, after: 300_000 },
      { change: 'countries', dropped: ['SE'], added: ['FI'] },
      { change: 'relabelled', field: 'number', before: '1.1', after: '1.9' },
    ]);
  });

  it('shows what became of the strategy as a whole', () => {
    const drift = after({ do: 'facts', fields: { title: 'En plan for mere lys', period: { from: 2031, to: 2036 } } });
    expect(drift.counts).toEqual({ ...none, reworded: 1, 're-dated': 1 });
    expect(drift.lines.every(({ element }) => element === undefined)).toBe(true);
    expect(drift.medianSlip).toBe(731);
  });

  it('lets order, tags, what was reached, measured and paid out be', () => {
    const drift = after(
      { do: 'move', element: 'i2', parent: 'g1', before: 'i1' },
      fields('i1', {
        tags: ['lys'],
        milestones: [{ id: 'm1', title: 'Første lampe', due: '2031', done: '2031-02-01' }],
        funds: [
          { id: 'f1', kind: 'set aside', amount: 500_000, currency: 'DKK' },
          { kind: 'paid out', amount: 1, currency: 'DKK' },
        ],
      }),
    );
    expect(drift.lines).toEqual([]);
  });

  it('knows that what was merged and taken back was not merged', () => {
    const one = edit({ plan: start, entries: [] }, { do: 'merge', element: 'c1', into: 'c2' });
    const [merge] = one.entries;
    if (!merge) throw new Error('The merge was done');
    const undone = merge.changes.map((change) => ({ ...change, before: change.after, after: change.before }));
    const back = edit(
      { plan: start, entries: [merge, { kind: 'change.undone', subject: 'c2', changes: undone }] },
      { do: 'remove', element: 'c1', children: 'with' },
    );
    expect(driftOf(start, back.plan, structureOf(back.entries)).counts).toEqual({ ...none, removed: 1 });
  });
});

const someId = fc.constantFrom('g1', 'g2', 'i1', 'i2', 'c1', 'c2', 'c3');
const edits = fc.oneof(
  fc.record({ do: fc.constant('remove' as const), element: someId, children: fc.constantFrom('up', 'with') }),
  fc.record({ do: fc.constant('move' as const), element: someId, parent: fc.option(someId) }),
  fc.record({ do: fc.constant('merge' as const), element: someId, into: someId }),
  fc.record({
    do: fc.constant('add' as const),
    parent: fc.option(someId),
    fields: fc.record({ kind: fc.constant('initiative' as const), title: fc.constantFrom('En', 'To') }),
  }),
  fc.record({
    do: fc.constant('change' as const),
    element: someId,
    fields: fc.record({
      title: fc.constantFrom('Nye ord', 'Andre ord'),
      period: fc.record({ to: fc.constant('2033') }),
    }),
  }),
);

describe('whatever is done to a plan', () => {
  it('a plan has not drifted from itself', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), (all) => {
        const { plan, entries } = all.reduce(edit, { plan: start, entries: [] });
        const drift = driftOf(plan, plan, structureOf(entries));
        expect([drift.lines, drift.counts]).toEqual([[], none]);
      }),
    );
  });

  it('whatever came, went or was changed stands in a line, and nothing else does', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 8 }), (all) => {
        const { plan, entries } = all.reduce(edit, { plan: start, entries: [] });
        const { lines } = driftOf(start, plan, structureOf(entries));
        const was = new Map(start.elements.map((element) => [element.id, element]));
        const is = new Map(plan.elements.map((element) => [element.id, element]));
        const shown = (change: string) =>
          lines.filter((line) => line.change === change).map((line) => line.element?.id);
        const gone = [...was.keys()].filter((id) => !is.has(id));
        expect([...shown('removed'), ...shown('merged')].sort()).toEqual(gone.sort());
        expect(shown('added').sort()).toEqual([...is.keys()].filter((id) => !was.has(id)).sort());
        const both = plan.elements.filter(({ id }) => was.has(id));
        const differing = (differs: (a: PlanElement, b: PlanElement) => boolean) =>
          both
            .filter((now) => differs(was.get(now.id) ?? now, now))
            .map(({ id }) => id)
            .sort();
        const words = differing((a, b) => a.title !== b.title);
        const kept = new Set(lines.flatMap((line) => (line.change === 'merged' ? [line.into.id] : [])));
        expect(
          shown('reworded')
            .filter((id) => !kept.has(id ?? ''))
            .sort(),
        ).toEqual(words.filter((id) => !kept.has(id)));
        const dates = differing((a, b) => a.period?.to !== b.period?.to || a.milestones !== b.milestones);
        expect([...new Set(shown('re-dated'))].sort().filter((id) => !dates.includes(id ?? ''))).toEqual([]);
        const parents = differing((a, b) => a.parent !== b.parent);
        expect(shown('moved').filter((id) => !parents.includes(id ?? ''))).toEqual([]);
      }),
    );
  });
});
