import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editPlan } from '../edit-plan.ts';
import type { ThingChange } from '../entry.ts';
import { exampleDraft } from '../example-draft.ts';
import type { Result } from '../issue.ts';
import { inPlanOrder } from '../plan.ts';
import { type PlanElement, planElement } from '../plan-element.ts';
import { applyChange, reversed } from '../thing-change.ts';
import type { PlanStrategy } from '../things.ts';
import { brokenBranches } from '../tree.ts';
import { undoChange } from '../undo-change.ts';
import type { Editing } from './editing.ts';
import { allUnder, childrenOf } from './elements.ts';
import type { PlanEdit, WantedFields } from './plan-edit.ts';
import { whatHappensTo } from './what-happens.ts';

const at = '2027-03-01T10:00:00.000Z';
const draft = exampleDraft();
const first = draft.elements.map((element, i) => planElement(element, draft.document.sha256, `a${i}`));
const strategy = {
  ...draft.strategy,
  ...{ id: 's', document: draft.document.sha256, paper: 'p', adoptedAt: at, adoptedBy: 'local', entry: 1 },
} as PlanStrategy;
const mentions = draft.mentions.map((data, i) => ({ id: `m${i}`, data }));

function editing(by = 'p1'): Editing {
  let n = 0;
  const city = { id: 'o1', name: 'Byen', kind: 'agency' as const, units: [{ id: 'u1', name: 'Lys' }] };
  const people = [
    { id: 'p1', name: 'Ane', language: 'da' as const },
    { id: 'p2', name: 'Bo', language: 'da' as const, left: '2027-02-28' },
  ];
  return {
    written: { by, at },
    newId: () => `n${n++}`,
    register: { organisations: new Map([['o1', city]]), people: new Map(people.map((one) => [one.id, one])) },
  };
}

interface State {
  readonly strategy: PlanStrategy;
  readonly elements: readonly PlanElement[];
  readonly mentions: typeof mentions;
}
const start: State = { strategy, elements: first, mentions };

/** As the store does: each thing by its key. */
function apply(state: State, changes: readonly ThingChange[]): State {
  const elements = new Map(state.elements.map((element) => [element.id, element]));
  const named = new Map(state.mentions.map((mention) => [mention.id, mention]));
  let facts = state.strategy;
  for (const change of changes) {
    const now = { element: elements.get(change.id), mention: named.get(change.id)?.data, strategy: facts }[
      change.table as 'element' | 'mention' | 'strategy'
    ];
    const data = applyChange(now as never, change) as never;
    if (change.table === 'strategy') facts = data;
    else if (change.table === 'mention') named.set(change.id, { id: change.id, data });
    else if (data === undefined) elements.delete(change.id);
    else elements.set(change.id, data);
  }
  return { strategy: facts, elements: inPlanOrder([...elements.values()]), mentions: [...named.values()] };
}

function done(state: State, edit: PlanEdit, by = editing()): State {
  const edited = editPlan(state, edit, by);
  if (!edited.ok) throw new Error(edited.issues[0]?.message);
  return apply(state, edited.value.changes);
}

const ids = (elements: readonly { readonly id: string }[]) => elements.map(({ id }) => id);
const codes = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ code }) => code));
const change = (fields: WantedFields, element = 'i1'): PlanEdit => ({ do: 'change', element, fields });
const refusal = (fields: WantedFields) => codes(editPlan(start, change(fields), editing()));
const find = (state: State, id: string) => state.elements.find((element) => element.id === id);

describe('fields', () => {
  test('say something else, and who wrote it when; the others still come from the paper', () => {
    const after = find(done(start, change({ title: ' Lamper\n i parken ', number: '1.2' })), 'i1');
    expect(after).toMatchObject({ title: 'Lamper i parken', number: '1.2', source: first[1]?.source });
    expect(after?.written).toEqual({ title: { by: 'p1', at }, number: { by: 'p1', at } });
  });

  test('go where nothing is left in them', () => {
    const full = done(start, change({ text: 'a', tags: ['x'], period: { from: '2027' }, owner: { name: 'Byen' } }));
    const after = find(done(full, change({ text: ' ', tags: [], period: {}, owner: null, number: '' })), 'i1');
    for (const field of ['text', 'tags', 'period', 'owner', 'number']) expect(after).not.toHaveProperty(field);
    expect(Object.keys(after?.written ?? {}).toSorted()).toEqual(['number', 'owner', 'period', 'tags', 'text']);
  });

  test('that already say so change nothing', () => {
    expect(refusal({ title: first[1]?.title ?? '' })).toEqual(['nothing-changed']);
  });

  test('hold everything an owner is asked for', () => {
    const fields: WantedFields = {
      kind: 'goal',
      owner: { name: 'Lys', organisation: 'o1', unit: 'u1', person: 'p1' },
      contributors: [{ name: 'En forening' }],
      countries: ['no', 'NO', 'XK'],
      period: { from: '2027', to: '2028-02-29', words: 'til skudåret' },
      milestones: [{ title: 'Første lampe', due: '2027-06', done: '2027-05-31' }],
      indicators: [
        {
          ...{ title: 'Lamper', unit: 'stk.', direction: 'up', baseline: { period: '2026', value: 0 } },
          periods: [
            { period: '2028', target: 100 },
            { period: '2027', target: 40, actual: 38.5, source: 'Optælling' },
          ],
        },
      ],
      funds: [{ kind: 'set aside', amount: 1250000.5, currency: 'dkk', period: '2027' }],
      tags: ['lys', 'lys'],
    };
    const after = find(done(start, change(fields)), 'i1');
    expect(after).toMatchObject({
      countries: ['NO', 'XK'],
      milestones: [{ id: 'n0', due: '2027-06' }],
      indicators: [{ id: 'n1', periods: [{ period: '2027', actual: 38.5 }, { period: '2028' }] }],
      funds: [{ id: 'n2', currency: 'DKK', amount: 1250000.5 }],
      tags: ['lys'],
    });
  });

  test.each<[string, WantedFields, string]>([
    ['a title of blanks', { title: ' \n ' }, 'empty-title'],
    ['31 February', { period: { to: '2027-02-31' } }, 'bad-date'],
    ['29 February of a common year', { milestones: [{ title: 'a', due: '2027-02-29' }] }, 'bad-date'],
    ['a date in words', { period: { from: 'snart' } }, 'bad-date'],
    ['a month reached, not a day', { milestones: [{ title: 'a', done: '2027-02' }] }, 'bad-date'],
    ['an end before the start', { period: { from: '2028-03', to: '2027' } }, 'ends-before-start'],
    ['a country there is not', { countries: ['DK', 'QQ'] }, 'bad-country'],
    ['a currency there is not', { funds: [{ kind: 'paid out', amount: 1, currency: 'KRO' }] }, 'bad-currency'],
    ['a number that is none', { funds: [{ kind: 'paid out', amount: Number.NaN, currency: 'DKK' }] }, 'bad-number'],
    ['a number without end', { funds: [{ kind: 'paid out', amount: 1 / 0, currency: 'DKK' }] }, 'bad-number'],
    ['an owner who left', { owner: { name: 'Bo', person: 'p2' } }, 'person-left'],
    ['a person nobody knows', { owner: { name: 'Bo', person: 'p9' } }, 'unknown-person'],
    ['an organisation nobody knows', { owner: { name: 'X', organisation: 'o9' } }, 'unknown-organisation'],
    [
      'work of an organisation nobody knows',
      { effort: [{ year: 2027, personYears: 1, organisation: 'o9' }] },
      'unknown-organisation',
    ],
    ['a unit of another', { contributors: [{ name: 'X', organisation: 'o1', unit: 'u9' }] }, 'unknown-unit'],
    ['an owner without a name', { owner: { name: ' ' } }, 'missing'],
    ['a title too long', { title: 'a'.repeat(2001) }, 'too-long'],
    ['too many tags', { tags: Array.from({ length: 51 }, (_, i) => `t${i}`) }, 'too-many'],
    [
      'a period twice',
      { indicators: [{ title: 'a', unit: 'b', direction: 'up', periods: [{ period: '2027' }, { period: '2027' }] }] },
      'period-twice',
    ],
  ])('refuse %s', (_, fields, code) => {
    expect(refusal(fields)).toEqual([code]);
  });

  test('refuse everything that is wrong at once, each with where', () => {
    const wrong = editPlan(start, change({ title: '', countries: ['QQ'], period: { to: '1.1' } }), editing());
    expect(wrong).toMatchObject({ issues: [{ where: 'title' }, { where: 'period' }, { where: 'countries' }] });
  });

  test('accept a period that ends within the year or month it starts in', () => {
    expect(refusal({ period: { from: '2028-06', to: '2028' } })).toEqual([]);
    expect(refusal({ period: { from: '2028', to: '2028-03-01' } })).toEqual([]);
  });
});

describe('the tree', () => {
  test('a new element stands where it is put', () => {
    const spot = { parent: 'g1', before: 'i2' };
    const after = done(start, { do: 'add', fields: { kind: 'initiative', title: 'Ny' }, ...spot });
    expect(ids(childrenOf(after.elements, 'g1'))).toEqual(['i1', 'n0', 'i2']);
    expect(find(after, 'n0')?.written).toHaveProperty('title');
  });

  test('an element moves with all that stands under it', () => {
    const after = done(start, { do: 'move', element: 'i1', parent: 'g2', before: 'c3' });
    expect(ids(after.elements)).toEqual(['g1', 'i2', 'g2', 'i1', 'c1', 'c2', 'c3']);
    const back = done(after, { do: 'move', element: 'i1', parent: null, after: 'g2' });
    expect(ids(childrenOf(back.elements, undefined))).toEqual(['g1', 'g2', 'i1']);
  });

  test('an element never stands under itself, nor where something is no more', () => {
    const move = (to: string, more = {}) =>
      codes(editPlan(start, { do: 'move', element: 'g1', parent: to, ...more }, editing()));
    expect(move('c1')).toEqual(['cycle']);
    expect(move('g1')).toEqual(['cycle']);
    expect(move('gone')).toEqual(['unknown-element']);
    expect(move('g2', { before: 'i1' })).toEqual(['not-a-sibling']);
    expect(codes(editPlan(start, { do: 'move', element: 'g2', parent: null, after: 'g1' }, editing()))).toEqual([
      'nothing-changed',
    ]);
    expect(codes(editPlan(start, { do: 'merge', element: 'g1', into: 'c1' }, editing()))).toEqual(['cycle']);
  });

  test('children go up to where their parent stood, or with it, as was said before', () => {
    const up: PlanEdit = { do: 'remove', element: 'i1', children: 'up' };
    expect(whatHappensTo(first, up)).toMatchObject({ what: 'move up', under: { id: 'g1' } });
    expect(ids(whatHappensTo(first, up).elements)).toEqual(['c1', 'c2']);
    expect(ids(childrenOf(done(start, up).elements, 'g1'))).toEqual(['c1', 'c2', 'i2']);
    const all: PlanEdit = { do: 'remove', element: 'g1', children: 'with' };
    expect(ids(whatHappensTo(first, all).elements)).toEqual(['i1', 'c1', 'c2', 'i2']);
    expect(ids(done(start, all).elements)).toEqual(['g2', 'c3']);
  });

  test('merging loses nothing: text, places, children and what is named go over', () => {
    const rich = done(start, change({ text: 'Egen tekst', countries: ['DK'], funds: [] }, 'c1'));
    const after = done(rich, { do: 'merge', element: 'c1', into: 'i2' });
    const kept = find(after, 'i2');
    expect(kept?.text).toBe(`${first[4]?.text}\n\nEgen tekst`);
    expect(kept?.countries).toEqual(['DK']);
    expect(kept?.source?.places?.[0]?.title).toBe(first[2]?.title);
    expect(after.mentions.map(({ data }) => data.in)).toEqual(['i2', 'i2']);
    const children = done(start, { do: 'merge', element: 'i1', into: 'g1' });
    expect(ids(childrenOf(children.elements, 'g1'))).toEqual(['c1', 'c2', 'i2']);
  });

  test('splitting shares who and when, counts nothing twice and parts the children as said', () => {
    const fund = { kind: 'set aside' as const, amount: 5, currency: 'DKK' };
    const rich = done(start, change({ funds: [fund], period: { to: '2028' } }));
    const parts = { first: { title: 'En' }, second: { title: 'To', text: 'Tekst' }, take: ['c2'] };
    const after = done(rich, { do: 'split', element: 'i1', ...parts });
    expect(ids(childrenOf(after.elements, 'g1'))).toEqual(['i1', 'n0', 'i2']);
    expect(find(after, 'n0')).toMatchObject({ title: 'To', kind: 'initiative', period: { to: '2028' } });
    expect(find(after, 'n0')).not.toHaveProperty('funds');
    expect(find(after, 'i1')).toMatchObject({ title: 'En', funds: [{ amount: 5 }] });
    expect([find(after, 'c1')?.parent, find(after, 'c2')?.parent]).toEqual(['i1', 'n0']);
    const stranger = { ...parts, take: ['c3'] };
    expect(codes(editPlan(start, { do: 'split', element: 'i1', ...stranger }, editing()))).toEqual(['not-a-child']);
  });

  test('siblings of the same rank make room', () => {
    const tied = first.map((element) => ({ ...element, rank: 'a0' }));
    const after = done({ ...start, elements: tied }, { do: 'move', element: 'g1', parent: null, after: 'g2' });
    expect(ids(childrenOf(after.elements, undefined))).toEqual(['g2', 'g1']);
    const between = done(
      { ...start, elements: tied },
      { do: 'add', fields: { kind: 'goal', title: 'Ny' }, parent: null, before: 'g2' },
    );
    expect(ids(childrenOf(between.elements, undefined))).toEqual(['g1', 'n0', 'g2']);
  });
});

describe('facts of the strategy', () => {
  test('are written and refused like an element’s', () => {
    const facts = (fields: Extract<PlanEdit, { do: 'facts' }>['fields']): PlanEdit => ({ do: 'facts', fields });
    const after = done(start, facts({ title: 'Nyt navn', vision: '', period: { from: 2031, to: null } }));
    expect(after.strategy).toMatchObject({ title: 'Nyt navn', period: { from: 2031, to: null } });
    expect(after.strategy).not.toHaveProperty('vision');
    expect(Object.keys(after.strategy.written ?? {})).toEqual(['title', 'period', 'vision']);
    const wrong = facts({ title: '', period: { from: 2032, to: 2031 }, organisation: 'a'.repeat(501) });
    expect(codes(editPlan(start, wrong, editing()))).toEqual(['empty-title', 'too-long', 'ends-before-start']);
    expect(codes(editPlan(start, facts({ period: { from: 31, to: null } }), editing()))).toEqual(['bad-year']);
  });
});

describe('whatever is done, in whatever order', () => {
  const n = fc.nat(1000);
  const words = fc.constantFrom('', 'Lys', 'Mørke', 'Varme');
  const step = fc.record({ what: fc.nat(6), a: n, b: n, c: n, words, flag: fc.boolean() });
  type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

  function editFrom(state: State, { what, a, b, c, words, flag }: Step): PlanEdit {
    const pick = (k: number) => state.elements[k % Math.max(1, state.elements.length)]?.id ?? 'gone';
    const element = pick(a);
    const parent = b % 7 === 0 ? null : pick(b);
    const siblings = childrenOf(state.elements, parent ?? undefined);
    const beside = siblings[c % Math.max(1, siblings.length)]?.id;
    const spot = {
      parent,
      ...(beside === undefined || c % 3 === 0 ? {} : flag ? { before: beside } : { after: beside }),
    };
    const children = childrenOf(state.elements, element);
    const edits: readonly PlanEdit[] = [
      { do: 'change', element, fields: { title: words, text: words, tags: [words] } },
      { do: 'add', fields: { kind: 'initiative', title: words }, ...spot },
      { do: 'move', element, ...spot },
      { do: 'move', element, ...spot },
      { do: 'remove', element, children: flag ? 'up' : 'with' },
      { do: 'merge', element, into: pick(b) },
      {
        ...{ do: 'split', element, first: { title: words }, second: { title: 'To' } },
        take: ids(children).filter((_, i) => (c >> i) % 2 === 0),
      },
    ];
    return edits[what] ?? { do: 'facts', fields: { title: words } };
  }

  test('the plan stays a tree, nothing is lost or comes back, and every change can be taken back exactly', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        let state: State = apply(start, []);
        const by = editing();
        for (const one of steps) {
          const edit = editFrom(state, one);
          const edited = editPlan(state, edit, by);
          if (!edited.ok) continue;
          const { changes } = edited.value;
          const after = apply(state, changes);
          expect(brokenBranches(after.elements)).toEqual([]);
          const gone =
            edit.do === 'remove'
              ? [edit.element, ...(edit.children === 'with' ? ids(allUnder(state.elements, edit.element)) : [])]
              : edit.do === 'merge'
                ? [edit.element]
                : [];
          const added = ids(after.elements).filter((id) => !ids(state.elements).includes(id));
          expect(added.length).toBe(edit.do === 'add' || edit.do === 'split' ? 1 : 0);
          expect(ids(after.elements).toSorted()).toEqual(
            [...ids(state.elements).filter((id) => !gone.includes(id)), ...added].toSorted(),
          );
          for (const parent of [undefined, ...ids(after.elements)]) {
            const ranks = childrenOf(after.elements, parent).map(({ rank }) => rank);
            expect(ranks).toEqual([...new Set(ranks)].toSorted((x, y) => (x < y ? -1 : 1)));
          }
          expect(apply(after, changes.map(reversed))).toEqual(state);
          const undone = changes.flatMap((change) => {
            const now = after.elements.find(({ id }) => id === change.id);
            const back = change.table === 'element' ? undoChange(now as never, change) : undefined;
            return back?.ok && back.value ? [back.value] : [];
          });
          expect(apply(after, undone).elements).toEqual(state.elements);
          state = after;
        }
      }),
      { numRuns: 150 },
    );
  });
});
