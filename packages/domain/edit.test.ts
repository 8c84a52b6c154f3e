import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Draft, ElementKind } from './draft.ts';
import { DraftEdit, editDraft } from './edit.ts';
import { exampleDraft, exampleText } from './example-draft.ts';
import { brokenBranches, inTreeOrder } from './tree.ts';
import { wordsAt } from './words-at.ts';

const draft = exampleDraft();
const at = (words: string) => exampleText.indexOf(words);
const spanOf = (words: string) => ({ start: at(words), end: at(words) + words.length });

function done(...edits: readonly DraftEdit[]): Draft {
  let ids = 0;
  return edits.reduce((before, edit) => {
    const result = editDraft(before, edit, () => `new${++ids}`);
    if (!result.ok) throw new Error(result.issues[0]?.message);
    return result.value;
  }, draft);
}

function issueOf(edit: DraftEdit): string | undefined {
  const result = editDraft(draft, edit, () => 'new');
  return result.ok ? undefined : result.issues[0]?.code;
}

const find = (from: Draft, id: string) => from.elements.find((element) => element.id === id);
const tree = (from: Draft) => from.elements.map(({ id, parent }) => (parent ? `${parent}>${id}` : id)).join(' ');

test('the example is a draft whose places hold its words', () => {
  expect(Draft.parse(draft)).toEqual(draft);
  for (const element of draft.elements) expect(wordsAt(draft, element.span)).toBe(element.title);
});

describe('an edit', () => {
  test('confirms', () => expect(find(done({ do: 'confirm', id: 'g1' }), 'g1')?.checked).toBe('confirmed'));

  test('retitles, and keeps, sets or takes away the number', () => {
    expect(find(done({ do: 'retitle', id: 'g1', title: ' Lys ' }), 'g1')).toMatchObject({
      title: 'Lys',
      number: '1',
      checked: 'changed',
    });
    expect(find(done({ do: 'retitle', id: 'g1', title: 'Lys', number: '7' }), 'g1')?.number).toBe('7');
    expect(find(done({ do: 'retitle', id: 'g1', title: 'Lys', number: '' }), 'g1')).not.toHaveProperty('number');
  });

  test('changes the kind', () =>
    expect(find(done({ do: 'kind', id: 'g1', kind: 'priority' }), 'g1')?.kind).toBe('priority'));

  test('moves with everything under it: last, before a sibling, to the top', () => {
    expect(tree(done({ do: 'move', id: 'i1', parent: 'g2' }))).toBe('g1 g1>i2 g2 g2>c3 g2>i1 i1>c1 i1>c2');
    expect(tree(done({ do: 'move', id: 'i1', parent: 'g2', before: 'c3' }))).toBe(
      'g1 g1>i2 g2 g2>i1 i1>c1 i1>c2 g2>c3',
    );
    expect(tree(done({ do: 'move', id: 'i2', parent: null, before: 'g1' }))).toBe('i2 g1 g1>i1 i1>c1 i1>c2 g2 g2>c3');
  });

  test('merges: children, places, text and mentions go over, the title becomes a place', () => {
    const merged = done({ do: 'merge', id: 'i2', into: 'i1' }, { do: 'merge', id: 'i1', into: 'g2' });
    expect(tree(merged)).toBe('g1 g2 g2>c1 g2>c2 g2>c3');
    expect(find(merged, 'g2')?.places?.map((place) => place.title)).toEqual(['Nye lamper i parken', 'Mindre strøm']);
    expect(find(merged, 'g2')?.text).toBe('Lamperne skal bruge halvt så meget strøm.');
    const mentions = done({ do: 'merge', id: 'c1', into: 'c2' }).mentions;
    expect(mentions.map((mention) => mention.in)).toEqual(['c2', 'c2']);
  });

  test('splits a title: text, children and mentions after the place go to the second', () => {
    const split = done({ do: 'split', id: 'i1', at: at('i parken') });
    expect(tree(split)).toBe('g1 g1>i1 g1>new1 new1>c1 new1>c2 g1>i2 g2 g2>c3');
    expect([find(split, 'i1')?.title, find(split, 'new1')?.title]).toEqual(['Nye lamper', 'i parken']);
  });

  test('splits a text: its next sentence becomes the second title', () => {
    const split = done({ do: 'split', id: 'i2', at: at('halvt så') });
    expect(find(split, 'i2')?.text).toBe('Lamperne skal bruge');
    expect(find(split, 'new1')).toMatchObject({ title: 'halvt så meget strøm.', parent: 'g1', kind: 'initiative' });
  });

  test('rejects: children and mentions move up, the words are left over', () => {
    const rejected = done({ do: 'reject', id: 'i1' }, { do: 'reject', id: 'c1' });
    expect(tree(rejected)).toBe('g1 g1>c2 g1>i2 g2 g2>c3');
    expect(rejected.mentions.map((mention) => mention.in)).toEqual(['g1', 'g1']);
    expect(rejected.leftovers.map((leftover) => leftover.text)).toContain(
      'Vi vil sætte hundrede lamper op i samarbejde med Norge.',
    );
  });

  test('adds what was marked, in repaired words, among its siblings, and takes it from the leftovers', () => {
    const added = done({ do: 'add', kind: 'section', span: spanOf('2031-2034') });
    expect(tree(added)).toBe('new1 g1 g1>i1 i1>c1 i1>c2 g1>i2 g2 g2>c3');
    expect(added.leftovers).toEqual([]);
    const word = done({ do: 'add', kind: 'commitment', span: spanOf('op i sam-\narbejde med Norge.') });
    expect(find(word, 'new1')).toMatchObject({ title: 'op i samarbejde med Norge.', parent: 'i1', checked: 'added' });
  });

  test('sets what is said of the strategy; the place follows the words', () => {
    const strategy = done(
      { do: 'strategy', field: 'title', value: 'Mindre mørke' },
      { do: 'strategy', field: 'organisation', value: 'Kommunen' },
      { do: 'strategy', field: 'vision', value: '' },
      { do: 'strategy', field: 'to', value: null },
    ).strategy;
    expect(strategy).toEqual({
      title: 'Mindre mørke',
      organisation: 'Kommunen',
      period: { from: 2031, to: null },
      places: { title: spanOf('Mindre mørke'), organisation: spanOf('Kommunen') },
    });
    expect(done({ do: 'strategy', field: 'title', value: 'Helt andre ord' }).strategy.places.title).toBeUndefined();
  });
});

test.each([
  ['unknown-element', { do: 'confirm', id: 'x' }],
  ['unknown-element', { do: 'move', id: 'g1', parent: 'x' }],
  ['unknown-element', { do: 'merge', id: 'g1', into: 'x' }],
  ['unknown-element', { do: 'add', kind: 'goal', span: { start: 0, end: 2 }, parent: 'x' }],
  ['cycle', { do: 'move', id: 'g1', parent: 'c1' }],
  ['cycle', { do: 'move', id: 'g1', parent: 'g1' }],
  ['cycle', { do: 'merge', id: 'g1', into: 'i1' }],
  ['cycle', { do: 'merge', id: 'g1', into: 'g1' }],
  ['not-a-sibling', { do: 'move', id: 'i1', parent: 'g2', before: 'i2' }],
  ['empty-title', { do: 'retitle', id: 'g1', title: ' \n' }],
  ['empty-title', { do: 'strategy', field: 'title', value: ' ' }],
  ['empty-title', { do: 'add', kind: 'goal', span: { start: 22, end: 23 } }],
  ['span-outside', { do: 'add', kind: 'goal', span: { start: 5, end: 5 } }],
  ['span-outside', { do: 'add', kind: 'goal', span: { start: 5, end: 99_999 } }],
  ['cannot-split', { do: 'split', id: 'g1', at: 0 }],
  ['cannot-split', { do: 'split', id: 'i1', at: exampleText.indexOf('Nye lamper') }],
  ['period-reversed', { do: 'strategy', field: 'from', value: 2035 }],
] as const)('%s: %o', (code, edit) => {
  expect(issueOf(DraftEdit.parse(edit))).toBe(code);
});

describe('whatever is done to a draft, in whatever order', () => {
  const id = fc.constantFrom('g1', 'i1', 'c1', 'c2', 'i2', 'g2', 'c3', 'n1', 'n2', 'n3', 'n4');
  const kind = fc.constantFrom(...ElementKind.options);
  const place = fc.nat(exampleText.length + 3);
  const edit: fc.Arbitrary<DraftEdit> = fc.oneof(
    fc.record({ do: fc.constant('confirm' as const), id }),
    fc.record({ do: fc.constant('kind' as const), id, kind }),
    fc.record({ do: fc.constant('move' as const), id, parent: fc.option(id) }),
    fc.record({ do: fc.constant('move' as const), id, parent: fc.option(id), before: id }),
    fc.record({ do: fc.constant('merge' as const), id, into: id }),
    fc.record({ do: fc.constant('split' as const), id, at: place }),
    fc.record({ do: fc.constant('reject' as const), id }),
    fc.record({ do: fc.constant('add' as const), kind, span: fc.record({ start: place, end: place }) }),
    fc.record({ do: fc.constant('add' as const), kind, span: fc.record({ start: place, end: place }), parent: id }),
  );

  test('it stays a tree in order, no child is lost, every place lies in the text', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 25 }), (edits) => {
        let ids = 0;
        let now = draft;
        for (const each of edits) {
          const next = editDraft(now, each, () => `n${++ids}`);
          if (!next.ok) continue;
          const gone = now.elements.filter((element) => !find(next.value, element.id)).map((element) => element.id);
          expect(gone).toEqual(each.do === 'reject' || each.do === 'merge' ? [each.id] : []);
          now = next.value;
        }
        expect(brokenBranches(now.elements)).toEqual([]);
        expect(now.elements).toEqual(inTreeOrder(now.elements));
        const known = new Set(now.elements.map((element) => element.id));
        for (const mention of now.mentions) expect(mention.in === undefined || known.has(mention.in)).toBe(true);
        for (const { span } of [...now.elements, ...now.leftovers]) {
          expect(span.start < span.end && span.end <= now.text.length).toBe(true);
        }
        Draft.parse(now);
      }),
      { numRuns: 400 },
    );
  });
});
