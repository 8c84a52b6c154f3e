import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchElements } from './match-elements.ts';
import type { Matchable } from './matching/matchable.ts';
import { processorTime } from './test-time.ts';

const was: readonly Matchable[] = [
  { id: 'g1', kind: 'goal', number: '1', title: 'Lys i byen' },
  {
    id: 'i1',
    kind: 'initiative',
    number: '1.1',
    title: 'Nye lamper i parken',
    parent: 'g1',
    text: 'Hundrede lamper ved stierne.',
  },
  { id: 'i2', kind: 'initiative', number: '1.2', title: 'Mindre strøm til gadelys', parent: 'g1' },
  { id: 'g2', kind: 'goal', number: '2', title: 'Ro om natten' },
  {
    id: 'i3',
    kind: 'initiative',
    number: '2.1',
    title: 'Stille tog gennem forstæderne og støjskærme langs motorvejene',
    parent: 'g2',
  },
  { id: 'i4', kind: 'initiative', number: '2.2', title: 'Forbud mod fyrværkeri', parent: 'g2' },
];

function renamed(elements: readonly Matchable[], name: (id: string) => string): readonly Matchable[] {
  return elements.map(({ parent, ...one }) => ({
    ...one,
    id: name(one.id),
    ...(parent ? { parent: name(parent) } : {}),
  }));
}

const pairs = (before: readonly Matchable[], after: readonly Matchable[]) =>
  matchElements(before, after)
    .pairs.map((pair) => `${pair.before}-${pair.after}`)
    .sort();

describe('matching two editions', () => {
  it('finds what was reworded, renumbered and moved, and what is new or gone', () => {
    const is: readonly Matchable[] = [
      { id: 'A', kind: 'goal', number: '1', title: 'Mere lys i byen' },
      {
        id: 'B',
        kind: 'initiative',
        number: '1.1',
        title: 'Nye lamper i parkerne',
        parent: 'A',
        text: 'Firs lamper ved stierne.',
      },
      { id: 'C', kind: 'goal', number: '2', title: 'Ro om natten' },
      { id: 'D', kind: 'initiative', number: '2.1', title: 'Mindre strøm til byens gadelys', parent: 'C' },
      {
        id: 'E',
        kind: 'initiative',
        number: '2.2',
        title: 'Stille tog gennem forstæderne og støjskærme langs motorvejene',
        parent: 'C',
      },
      { id: 'F', kind: 'initiative', number: '2.3', title: 'En kurv æbler til alle skoler', parent: 'C' },
    ];
    const match = matchElements(was, is);
    expect(match.pairs.map((pair) => `${pair.before}-${pair.after}`).sort()).toEqual([
      'g1-A',
      'g2-C',
      'i1-B',
      'i2-D',
      'i3-E',
    ]);
    expect(match.added).toEqual(['F']);
    expect(match.dropped).toEqual(['i4']);
    const sure = (before: string) => match.pairs.find((pair) => pair.before === before)?.confidence ?? 0;
    expect(sure('g2')).toBe(1);
    expect(sure('i3')).toBeGreaterThan(sure('i2'));
  });

  it('finds one that became two, and two that became one', () => {
    const is: readonly Matchable[] = [
      ...was.slice(0, 4),
      { id: 'X', kind: 'initiative', title: 'Støjskærme langs motorvejene', parent: 'g2' },
      { id: 'Y', kind: 'initiative', title: 'Stille tog gennem forstæderne', parent: 'g2' },
      ...was.slice(5),
    ];
    const split = matchElements(was, is);
    expect(split.splits).toEqual([{ before: 'i3', after: expect.arrayContaining(['X', 'Y']) }]);
    expect([split.added, split.dropped]).toEqual([[], []]);
    const merge = matchElements(is, was);
    expect(merge.merges).toEqual([{ before: expect.arrayContaining(['X', 'Y']), after: 'i3' }]);
    expect([merge.added, merge.dropped]).toEqual([[], []]);
  });

  it('keeps apart what is named alike under different parents', () => {
    const twice = (top: string): readonly Matchable[] => [
      { id: `${top}1`, kind: 'goal', title: 'Første mål' },
      { id: `${top}2`, kind: 'section', title: 'Sådan gør vi', parent: `${top}1` },
      { id: `${top}3`, kind: 'goal', title: 'Andet mål' },
      { id: `${top}4`, kind: 'section', title: 'Sådan gør vi', parent: `${top}3` },
    ];
    expect(pairs(twice('a'), twice('b'))).toEqual(['a1-b1', 'a2-b2', 'a3-b3', 'a4-b4']);
    expect(pairs(twice('a').slice(2), twice('b'))).toEqual(['a3-b3', 'a4-b4']);
  });
});

const word = fc.constantFrom(
  'lys',
  'havn',
  'skole',
  'cykelsti',
  'strøm',
  'natur',
  'bibliotek',
  'sundhed',
  'vindkraft',
  'Kina',
  '2027',
);
const plans = fc
  .array(
    fc.record({
      kind: fc.constantFrom('goal', 'initiative', 'commitment', 'footnote'),
      title: fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' ')),
      text: fc.option(
        fc.array(word, { maxLength: 9 }).map((words) => words.join(' ')),
        { nil: undefined },
      ),
      up: fc.nat(),
    }),
    { maxLength: 30 },
  )
  .map((rows) =>
    rows.map(
      ({ up, text, ...one }, i): Matchable => ({
        ...one,
        id: `e${i}`,
        ...(text === undefined ? {} : { text }),
        ...(up % (i + 1) > 0 ? { parent: `e${(up % (i + 1)) - 1}` } : {}),
      }),
    ),
  );

describe('whatever the plans are', () => {
  it('a plan with itself matches fully, each element with itself or its twin', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const match = matchElements(plan, plan);
        expect(match.pairs).toEqual(
          expect.arrayContaining(plan.map(({ id }) => ({ before: id, after: id, confidence: 1 }))),
        );
        expect([match.added, match.dropped, match.splits, match.merges]).toEqual([[], [], [], []]);
      }),
    );
  });

  it('ids decide nothing', () => {
    fc.assert(
      fc.property(plans, plans, fc.nat(), (before, after, seed) => {
        const name = (id: string) => `${(Number(id.slice(1)) * 7919 + seed) % 104729}`;
        const other = renamed(after, name);
        const back = new Map(after.map(({ id }) => [name(id), id]));
        const match = matchElements(before, other);
        const again = match.pairs.map((pair) => ({ ...pair, after: back.get(pair.after) }));
        expect(again).toEqual(matchElements(before, after).pairs);
      }),
    );
  });

  it('every element of both stands somewhere, and in one pair at most', () => {
    fc.assert(
      fc.property(plans, plans, (before, after) => {
        const { pairs: found, splits, merges, added, dropped } = matchElements(before, after);
        const olds = [...found.map((pair) => pair.before), ...dropped];
        const news = [...found.map((pair) => pair.after), ...added];
        expect(new Set(olds).size).toBe(olds.length);
        expect(new Set(news).size).toBe(news.length);
        const oldParts = [...splits.map((one) => one.before), ...merges.flatMap((one) => one.before)];
        const newParts = [...merges.map((one) => one.after), ...splits.flatMap((one) => one.after)];
        expect(new Set([...olds, ...oldParts])).toEqual(new Set(before.map(({ id }) => id)));
        expect(new Set([...news, ...newParts])).toEqual(new Set(after.map(({ id }) => id)));
      }),
    );
  });

  it('matches 2,000 elements, a third of them reworded, within seconds', () => {
    const many = (seed: number): readonly Matchable[] =>
      Array.from({ length: 2000 }, (_, i) => ({
        id: `${seed}-${i}`,
        kind: 'commitment',
        title: `Vi vil ${i % 3 === 0 ? `gerne${seed} ` : ''}bygge bro ${i} over å ${i * 7} ved by ${i % 40}`,
        text: `Broen ${i} får rækværk og lys i farve ${i % 9}, og den tåler ${i * 3} tons.`,
      }));
    const start = processorTime();
    const match = matchElements(many(1), many(2));
    expect(processorTime() - start).toBeLessThan(3000);
    expect(match.pairs.filter((pair) => pair.before.slice(1) === pair.after.slice(1)).length).toBeGreaterThan(1990);
  });
});
