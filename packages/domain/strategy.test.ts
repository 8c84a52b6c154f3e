import { expect, test } from 'vitest';
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
