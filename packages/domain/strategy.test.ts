import { expect, test } from 'vitest';
import { apply, emptyRecord } from './apply.ts';
import { sealEntry } from './entry.ts';
import { exampleDraft } from './example-draft.ts';
import { type DraftContent, joinDraft, partDraft } from './source.ts';
import { adopt } from './strategy.ts';

const { content, source } = partDraft(exampleDraft());
const hash = 'b'.repeat(64);

function issueOf(change: Partial<DraftContent>): string | undefined {
  const result = adopt({ ...content, ...change }, 's', hash);
  return result.ok ? undefined : result.issues[0]?.code;
}

test('a draft parted and joined is the same draft', () => {
  expect(joinDraft(content, source)).toEqual(exampleDraft());
});

test('what is broken or empty is not adopted', () => {
  const [first] = content.elements;
  if (!first) throw new Error('The example has elements');
  expect(issueOf({ strategy: { ...content.strategy, title: ' ' } })).toBe('no-title');
  expect(issueOf({ elements: [] })).toBe('nothing-to-adopt');
  expect(issueOf({ elements: [{ ...first, parent: 'nowhere' }] })).toBe('broken-tree');
  expect(issueOf({ elements: [first, first] })).toBe('broken-tree');
  expect(
    issueOf({ elements: content.elements.map((each) => (each.id === 'g1' ? { ...each, parent: 'c1' } : each)) }),
  ).toBe('broken-tree');
});

test('an entry applied puts one row for the document, the strategy, each element and each mention', () => {
  const strategy = adopt(content, 's', hash);
  if (!strategy.ok) throw new Error('The example can be adopted');
  const after = { strategy: strategy.value, paper: 'p' };
  const facts = { kind: 'strategy.adopted', version: 1, time: '2031-02-03T04:05:06.000Z', actor: 'someone' } as const;
  const state = apply(emptyRecord, sealEntry({ ...facts, subject: 's', before: null, after }, 'main', undefined));
  expect([...state.strategy.keys(), ...state.document.keys()]).toEqual(['s', content.document.sha256]);
  expect([...state.element.keys()]).toEqual(content.elements.map((element) => `s/${element.id}`));
  expect(state.mention.size).toBe(content.mentions.length);
  expect(emptyRecord.strategy.size).toBe(0);
});
