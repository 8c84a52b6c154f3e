import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from './draft.ts';
import { structureOf } from './drift/structure.ts';
import { driftOf } from './drift.ts';
import { adoptEdition } from './edition/adopt-edition.ts';
import type { PaperSaid } from './edition/paper-said.ts';
import { compareEdition, type EditionDraft } from './edition.ts';
import type { ThingChange } from './entry.ts';
import { exampleDraft } from './example-draft.ts';
import { inPlanOrder, type Plan } from './plan.ts';
import { type PlanElement, planElement } from './plan-element.ts';
import { partDraft } from './source.ts';
import { applyChange } from './thing-change.ts';
import { brokenBranches, isWithin } from './tree.ts';

const at = '2027-03-01T10:00:00.000Z';
const { content } = partDraft(exampleDraft());
const { name, mediaType, sha256, language, pages } = content.document;
const base: Plan = {
  strategy: { ...content.strategy, id: 's', document: sha256, paper: 'p', adoptedAt: at, adoptedBy: 'local', entry: 1 },
  documents: [{ sha256, name, mediaType, language, pages, source: sha256 }],
  elements: inPlanOrder(content.elements.map((element, i) => planElement(element, sha256, `a${i}`))),
  mentions: content.mentions,
};
const second = 'c'.repeat(64);

/** The next edition: the same paper with other elements. Its ids are its own. */
function edition(change: (elements: readonly Element[]) => readonly Element[]): EditionDraft {
  const elements = change(content.elements).map((element) => ({
    ...element,
    id: `x${element.id}`,
    ...(element.parent === undefined ? {} : { parent: `x${element.parent}` }),
  }));
  return { ...content, document: { ...content.document, sha256: second }, elements };
}

const reword = (id: string, title: string) => (elements: readonly Element[]) =>
  elements.map((element) => (element.id === id ? { ...element, title } : element));
const without =
  (...ids: readonly string[]) =>
  (elements: readonly Element[]) =>
    elements.filter((element) => !ids.includes(element.id));
const said = (plan: Plan, draft: EditionDraft, from: PaperSaid = base) =>
  compareEdition(plan, from, draft).lines.map((line) => [line.id, line.personal]);

function edited(id: string, fields: Partial<PlanElement>): Plan {
  const written = Object.fromEntries(Object.keys(fields).map((field) => [field, { by: 'p1', at }]));
  const elements = base.elements.map((one) => (one.id === id ? { ...one, ...fields, written } : one));
  return { ...base, elements };
}

let made = 0;
function adopt(plan: Plan, draft: EditionDraft, take: (id: string) => boolean, from: PaperSaid = base) {
  const found = compareEdition(plan, from, draft);
  const { name: _n, ...facts } = { ...content.document, sha256: second, source: second };
  return adoptEdition(plan, found, draft, {
    taken: new Set(found.lines.map(({ id }) => id).filter(take)),
    written: { by: 'p2', at },
    newId: () => `n${made++}`,
    document: { ...facts, name: 'lys-2.txt' },
    paper: 'p2',
    mentions: plan.mentions.map((data, i) => ({ id: `m0000${i}`, data })),
  });
}

/** As the store does it. */
function after(plan: Plan, result: ReturnType<typeof adopt>): Plan {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  const apply = (table: ThingChange['table'], id: string, data: unknown) => {
    const change = result.value.changes.find((one) => one.table === table && one.id === id);
    return change ? applyChange(data as never, change) : data;
  };
  const ids = new Set([
    ...plan.elements.map(({ id }) => id),
    ...result.value.changes.filter(({ table }) => table === 'element').map(({ id }) => id),
  ]);
  const old = new Map(plan.elements.map((element) => [element.id, element]));
  const elements = [...ids].flatMap((id) => (apply('element', id, old.get(id)) as PlanElement | undefined) ?? []);
  return {
    ...plan,
    strategy: apply('strategy', 's', plan.strategy) as Plan['strategy'],
    elements: inPlanOrder(elements),
  };
}

function saidBy(result: ReturnType<typeof adopt>): PaperSaid {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  return result.value.said;
}

/** How the plan drifted by it. */
function driftBy(result: ReturnType<typeof adopt>, plan: Plan = base) {
  if (!result.ok) throw new Error(result.issues[0]?.message);
  const entry = { kind: 'strategy.edition', subject: 's', ...result.value } as const;
  return driftOf(plan, after(plan, result), structureOf([entry]));
}

const same = (elements: readonly Element[]) => elements;
const [all, none] = [() => true, () => false];
const find = (plan: Plan, id: string) => plan.elements.find((element) => element.id === id);

describe('a new edition', () => {
  const like = (id: string, of: string, title: string) => (elements: readonly Element[]) =>
    elements.flatMap((element) => {
      const { text: _text, body: _body, number: _number, ...plain } = element;
      return element.id === of ? [element, { ...plain, id, title }] : [element];
    });
  const whole = 'Vi vil tænde lygterne langs havnen og male bænkene ved søen grønne.';
  const parts = ['Vi vil tænde lygterne langs havnen.', 'Vi vil male bænkene ved søen grønne.'] as const;
  const one = edited('c2', { title: whole });
  const oneSaid: PaperSaid = { ...base, elements: one.elements };

  it('that parts a promise in two is drift by a split, where the part is taken', () => {
    const draft = edition((elements) => like('c9', 'c2', parts[1])(reword('c2', parts[0])(elements)));
    const drift = driftBy(adopt(one, draft, all, oneSaid), one);
    expect(drift.counts).toMatchObject({ split: 1, added: 0, removed: 0 });
    const [line] = drift.lines.filter(({ change }) => change === 'split');
    expect(new Set(line?.change === 'split' ? line.parts.map(({ title }) => title) : [])).toEqual(new Set(parts));
    const without = driftBy(
      adopt(one, draft, (id) => !id.startsWith('added'), oneSaid),
      one,
    );
    expect(without.counts).toMatchObject({ split: 0, added: 0, reworded: 1 });
  });

  it('that joins two promises is drift by a merging', () => {
    const [first, second] = parts;
    const two = { ...base, elements: [...edited('c2', { title: first }).elements] };
    const [twin] = two.elements.flatMap((element) =>
      element.id === 'c2' ? [{ ...element, id: 'c9', title: second }] : [],
    );
    const plan = { ...two, elements: inPlanOrder([...two.elements, ...(twin ? [{ ...twin, rank: 'a9' }] : [])]) };
    const draft = edition(reword('c2', whole));
    const result = adopt(plan, draft, all, { ...base, elements: plan.elements });
    const drift = driftBy(result, plan);
    expect(drift.counts).toMatchObject({ merged: 1, added: 0, removed: 0 });
    const [line] = drift.lines.filter(({ change }) => change === 'merged');
    expect(line?.change === 'merged' && line.into.title).toBe(whole);
  });

  it('that says the same has no lines, and its places are the new paper’s', () => {
    const draft = edition((elements) => elements);
    expect(said(base, draft)).toEqual([]);
    const next = after(
      base,
      adopt(base, draft, () => true),
    );
    expect(next.elements.map(({ id }) => id)).toEqual(base.elements.map(({ id }) => id));
    expect(new Set(next.elements.map((element) => element.source?.document))).toEqual(new Set([second]));
    expect(next.strategy).toMatchObject({ document: second, paper: 'p2', entry: 1 });
  });

  it('shows what it adds, drops, rewords and moves', () => {
    const draft = edition((elements) => {
      const moved = elements.map((one) => (one.id === 'i2' ? { ...one, parent: 'g2' } : one));
      const added: Element = {
        ...(elements[0] as Element),
        id: 'i9',
        kind: 'initiative',
        title: 'Blå bænke ved søen',
        parent: 'g2',
      };
      return [...without('c3')(reword('c2', 'Vi kan slukke dem om dagen.')(moved)), added];
    });
    expect(said(base, draft)).toEqual([
      ['says:c2:title', false],
      ['moved:i2', false],
      ['added:xi9', false],
      ['dropped:c3', false],
    ]);
    const line = compareEdition(base, base, draft).lines[0];
    expect(line?.change === 'says' && line.meaning?.kind).toBe('weaker');
  });

  it('knows a new parent from an element of the plan that happens to have the same id', () => {
    const draft = edition((elements) => [
      ...elements.map((one) => (one.id === 'i2' ? { ...one, parent: 'new' } : one)),
      { ...(elements[0] as Element), id: 'new', kind: 'goal', title: 'Blå bænke ved søen' },
    ]);
    const parent = base.elements.find(({ id }) => id === 'i2')?.parent ?? '';
    const clash = JSON.parse(JSON.stringify(draft).replaceAll('"xnew"', JSON.stringify(parent)));
    const { lines } = compareEdition(base, base, clash);
    expect(lines.find(({ id }) => id === 'moved:i2')).toMatchObject({ before: parent, afterNew: parent });
  });

  it('leaves to people what they wrote where the paper did not change it, and asks where it did', () => {
    const plan = edited('i1', { title: 'Gule lamper i parken' });
    expect(
      said(
        plan,
        edition((elements) => elements),
      ),
    ).toEqual([]);
    const draft = edition(reword('i1', 'Nye lamper i hele parken'));
    expect(said(plan, draft)).toEqual([['says:i1:title', true]]);
    const kept = after(
      plan,
      adopt(plan, draft, () => false),
    );
    expect(find(kept, 'i1')).toMatchObject({ title: 'Gule lamper i parken', source: { document: second } });
    const taken = after(
      plan,
      adopt(plan, draft, () => true),
    );
    expect(find(taken, 'i1')?.title).toBe('Nye lamper i hele parken');
    expect(find(taken, 'i1')).not.toHaveProperty('written');
  });

  it('neither drops what was put in by hand nor brings back what was taken out, unless the paper says that otherwise', () => {
    const byHand: PlanElement = {
      id: 'h1',
      kind: 'initiative',
      title: 'Lygter til alle børn',
      parent: 'g1',
      rank: 'a5',
    };
    const plan = { ...base, elements: inPlanOrder([...base.elements.filter(({ id }) => id !== 'c2'), byHand]) };
    expect(said(plan, edition(same))).toEqual([]);
    const draft = edition(reword('c2', 'Vi kan slukke dem om dagen.'));
    expect(compareEdition(plan, base, draft).lines).toMatchObject([
      {
        id: 'restored:c2',
        personal: true,
        element: { title: 'Vi vil slukke dem om dagen.' },
        said: { title: 'Vi kan slukke dem om dagen.' },
      },
    ]);
    expect(find(after(plan, adopt(plan, draft, none)), 'c2')).toBeUndefined();
    const back = after(plan, adopt(plan, draft, all));
    expect(find(back, 'c2')).toMatchObject({ title: 'Vi kan slukke dem om dagen.', parent: 'i1' });
    expect(find(back, 'h1')).toEqual(byHand);
  });

  it('asks before it rewords, moves or drops what somebody moved or wrote', () => {
    const elements = base.elements.map((one) => (one.id === 'c2' || one.id === 'c3' ? { ...one, parent: 'i2' } : one));
    const plan = { ...base, elements: inPlanOrder(elements) };
    const draft = edition((old) => without('c3')(old).map((one) => (one.id === 'c2' ? { ...one, parent: 'g2' } : one)));
    expect(said(plan, draft)).toEqual([
      ['moved:c2', true],
      ['dropped:c3', true],
    ]);
  });

  it('makes words that stay against the paper the words of who decided so, and asks no second time', () => {
    const draft = edition(reword('c2', 'Vi kan slukke dem om dagen.'));
    const result = adopt(base, draft, none);
    const next = after(base, result);
    expect(find(next, 'c2')).toMatchObject({ title: find(base, 'c2')?.title, written: { title: { by: 'p2', at } } });
    expect(said(next, draft, saidBy(result))).toEqual([]);
    const third = edition(reword('c2', 'Vi kan slukke dem om natten.'));
    expect(said(next, third, saidBy(result))).toEqual([['says:c2:title', true]]);
  });

  it('says once what stands in the title and again in the text', () => {
    const both = <T extends { readonly id: string }>(all: readonly T[], words: string): readonly T[] =>
      all.map((one) => (one.id === 'c2' ? { ...one, title: words, text: `${words} Hver dag.` } : one));
    const plan = { ...base, elements: both(base.elements, 'Vi vil slukke dem.') };
    const draft = edition((old) => both(old, 'Vi kan slukke dem.'));
    expect(said(plan, draft, plan)).toEqual([['says:c2:title', false]]);
    const next = after(plan, adopt(plan, draft, all, plan));
    expect(find(next, 'c2')).toMatchObject({ title: 'Vi kan slukke dem.', text: 'Vi kan slukke dem. Hver dag.' });
  });

  it('keeps children whose parent it drops, and puts what is new where the edition has it', () => {
    const draft = edition((elements) => {
      const added: Element = {
        ...(elements[0] as Element),
        id: 'i9',
        kind: 'initiative',
        title: 'Blå bænke ved søen',
        parent: 'g1',
      };
      const at = elements.findIndex(({ id }) => id === 'i2');
      return without('g2')([...elements.slice(0, at), added, ...elements.slice(at)]);
    });
    const next = after(
      base,
      adopt(base, draft, (id) => !id.startsWith('dropped:c') && !id.startsWith('dropped:i')),
    );
    expect(brokenBranches(next.elements)).toEqual([]);
    const under = next.elements.filter(({ parent }) => parent === 'g1').map(({ title }) => title);
    expect(under.indexOf('Blå bænke ved søen')).toBe(1);
  });
});

const title = fc.constantFrom(
  'Vi vil bygge en bro.',
  'Vi kan bygge en bro.',
  'En ny park',
  'Flere cykler',
  'Lys',
  'Havne og både',
);
const changes = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('title' as const), at: fc.nat(), title }),
    fc.record({ do: fc.constant('drop' as const), at: fc.nat() }),
    fc.record({ do: fc.constant('add' as const), at: fc.nat(), title }),
    fc.record({ do: fc.constant('move' as const), at: fc.nat(), to: fc.nat() }),
  ),
  { maxLength: 6 },
);

function changedBy(all: typeof changes extends fc.Arbitrary<infer T> ? T : never): EditionDraft {
  return edition((first) =>
    all.reduce<readonly Element[]>((elements, change, n) => {
      const i = change.at % Math.max(1, elements.length);
      const one = elements[i];
      if (!one) return elements;
      if (change.do === 'title')
        return elements.map((each) => (each === one ? { ...each, title: change.title } : each));
      if (change.do === 'add') return elements.concat({ ...one, id: `new${n}`, title: change.title, parent: one.id });
      if (change.do === 'move') {
        const to = elements[change.to % elements.length];
        const before = to && elements.indexOf(to) < i;
        return before ? elements.map((each) => (each === one ? { ...each, parent: to.id } : each)) : elements;
      }
      const { parent } = one;
      return elements.flatMap((each): readonly Element[] => {
        if (each === one) return [];
        if (each.parent !== one.id) return [each];
        const { parent: _gone, ...rest } = each;
        return [parent === undefined ? rest : { ...rest, parent }];
      });
    }, first),
  );
}

describe('whatever the edition says', () => {
  it('taken whole, the plan says it, and nothing is left to take', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const draft = changedBy(all);
        const next = after(
          base,
          adopt(base, draft, () => true),
        );
        expect(brokenBranches(next.elements)).toEqual([]);
        expect(next.elements.map(({ title: words }) => words).sort()).toEqual(
          draft.elements.map(({ title: words }) => words).sort(),
        );
        expect(next.elements.every((element) => element.source?.document === second)).toBe(true);
      }),
    );
  });

  it('taken in part, it leaves a tree, and nothing else says anything new; or it says which moves belong together', () => {
    fc.assert(
      fc.property(changes, fc.nat(), (all, seed) => {
        const draft = changedBy(all);
        const take = (id: string) => ([...id].reduce((sum, letter) => sum + letter.charCodeAt(0), seed) & 1) === 1;
        const result = adopt(base, draft, take);
        if (!result.ok) {
          expect(result.issues[0]?.code).toBe('edition-ring');
          return;
        }
        const next = after(base, result);
        expect(brokenBranches(next.elements)).toEqual([]);
        for (const element of next.elements) {
          const old = find(base, element.id);
          if (old && !take(`says:${element.id}:title`)) expect(element.title).toBe(old.title);
        }
        const gone = base.elements.filter(({ id }) => !find(next, id));
        expect(gone.every(({ id }) => take(`dropped:${id}`))).toBe(true);
      }),
    );
  });
});

const byHand = fc.array(
  fc.record({ do: fc.constantFrom('write', 'remove', 'merge', 'move', 'add'), at: fc.nat(), to: fc.nat(), title }),
  { maxLength: 8 },
);

/** The plan as people edit it: nothing of it goes through the paper. */
function editedBy(plan: Plan, edits: typeof byHand extends fc.Arbitrary<infer T> ? T : never): Plan {
  const mark = { by: 'p1', at };
  const elements = edits.reduce<readonly PlanElement[]>((now, edit) => {
    const [one, to] = [now[edit.at % Math.max(1, now.length)], now[edit.to % Math.max(1, now.length)]];
    if (!one || !to) return now;
    const write = (each: PlanElement): PlanElement => ({ ...each, title: edit.title, written: { title: mark } });
    const into = (id: string) => (each: PlanElement) => (each.parent === one.id ? { ...each, parent: id } : each);
    if (edit.do === 'write') return now.map((each) => (each === one ? write(each) : each));
    if (edit.do === 'add') {
      return now.concat({ id: `h${made++}`, kind: 'initiative', title: edit.title, parent: one.id, rank: 'a8' });
    }
    if (edit.do === 'remove') return now.filter(({ id }) => !isWithin(now, id, one.id));
    if (isWithin(now, to.id, one.id)) return now;
    if (edit.do === 'move') return now.map((each) => (each === one ? { ...each, parent: to.id, rank: 'a9' } : each));
    return now.flatMap((each) => (each === one ? [] : [into(to.id)(each === to ? write(each) : each)]));
  }, plan.elements);
  return { ...plan, elements: inPlanOrder(elements) };
}

const placeless = (plan: Plan) => plan.elements.map(({ source: _source, ...rest }) => rest);

describe('whatever people do in the plan', () => {
  it('the same paper again, and once more, has no lines and changes nothing but places', () => {
    fc.assert(
      fc.property(byHand, byHand, (first, second) => {
        const once = editedBy(base, first);
        expect(said(once, edition(same))).toEqual([]);
        const adopted = adopt(once, edition(same), all);
        expect(placeless(after(once, adopted))).toEqual(placeless(once));
        const twice = editedBy(after(once, adopted), second);
        expect(said(twice, edition(same), saidBy(adopted))).toEqual([]);
        const again = after(twice, adopt(twice, edition(same), all, saidBy(adopted)));
        expect(placeless(again)).toEqual(placeless(twice));
      }),
    );
  });

  it('an edition that was looked at once is asked about no more, and no ticked line overrides them', () => {
    fc.assert(
      fc.property(byHand, changes, byHand, (first, paper, second) => {
        const plan = editedBy(base, first);
        const draft = changedBy(paper);
        const ticked = new Set(
          compareEdition(plan, base, draft).lines.flatMap((one) => (one.personal ? [] : [one.id])),
        );
        const result = adopt(plan, draft, (id) => ticked.has(id));
        if (!result.ok) {
          expect(result.issues[0]?.code).toBe('edition-ring');
          return;
        }
        const next = after(plan, result);
        expect(brokenBranches(next.elements)).toEqual([]);
        for (const element of plan.elements.filter(({ written }) => written?.title)) {
          expect(find(next, element.id)?.title).toBe(element.title);
        }
        for (const element of base.elements.filter(({ id }) => !find(plan, id))) {
          expect(find(next, element.id)).toBeUndefined();
        }
        expect(said(editedBy(next, second), draft, saidBy(result))).toEqual([]);
      }),
    );
  });
});
