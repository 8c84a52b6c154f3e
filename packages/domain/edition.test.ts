import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from './draft.ts';
import { adoptEdition } from './edition/adopt-edition.ts';
import { compareEdition, type EditionDraft } from './edition.ts';
import type { ThingChange } from './entry.ts';
import { exampleDraft } from './example-draft.ts';
import { inPlanOrder, type Plan } from './plan.ts';
import { type PlanElement, planElement } from './plan-element.ts';
import { partDraft } from './source.ts';
import { applyChange } from './thing-change.ts';
import { brokenBranches } from './tree.ts';

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
const said = (plan: Plan, draft: EditionDraft, from = base) =>
  compareEdition(plan, from, draft).lines.map((line) => [line.id, line.personal]);

function edited(id: string, fields: Partial<PlanElement>): Plan {
  const written = Object.fromEntries(Object.keys(fields).map((field) => [field, { by: 'p1', at }]));
  const elements = base.elements.map((one) => (one.id === id ? { ...one, ...fields, written } : one));
  return { ...base, elements };
}

let made = 0;
function adopt(plan: Plan, draft: EditionDraft, take: (id: string) => boolean, from = base) {
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
    const change = result.value.find((one) => one.table === table && one.id === id);
    return change ? applyChange(data as never, change) : data;
  };
  const ids = new Set([
    ...plan.elements.map(({ id }) => id),
    ...result.value.filter(({ table }) => table === 'element').map(({ id }) => id),
  ]);
  const old = new Map(plan.elements.map((element) => [element.id, element]));
  const elements = [...ids].flatMap((id) => (apply('element', id, old.get(id)) as PlanElement | undefined) ?? []);
  return {
    ...plan,
    strategy: apply('strategy', 's', plan.strategy) as Plan['strategy'],
    elements: inPlanOrder(elements),
  };
}

const find = (plan: Plan, id: string) => plan.elements.find((element) => element.id === id);

describe('a new edition', () => {
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

  it('does not drop what was put in by hand, and asks before it brings back what was taken out', () => {
    const byHand: PlanElement = {
      id: 'h1',
      kind: 'initiative',
      title: 'Lygter til alle børn',
      parent: 'g1',
      rank: 'a5',
    };
    const plan = { ...base, elements: inPlanOrder([...base.elements.filter(({ id }) => id !== 'c2'), byHand]) };
    const draft = edition((elements) => elements);
    expect(said(plan, draft)).toEqual([['restored:c2', true]]);
    expect(
      find(
        after(
          plan,
          adopt(plan, draft, () => false),
        ),
        'c2',
      ),
    ).toBeUndefined();
    const back = after(
      plan,
      adopt(plan, draft, () => true),
    );
    expect(find(back, 'c2')).toMatchObject({ title: find(base, 'c2')?.title, parent: 'i1' });
    expect(find(back, 'h1')).toEqual(byHand);
  });

  it('makes words that stay against the paper the words of who decided so', () => {
    const draft = edition(reword('c2', 'Vi kan slukke dem om dagen.'));
    const next = after(
      base,
      adopt(base, draft, () => false),
    );
    expect(find(next, 'c2')).toMatchObject({ title: find(base, 'c2')?.title, written: { title: { by: 'p2', at } } });
    expect(said(next, draft, next)).toEqual([['says:c2:title', true]]);
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
