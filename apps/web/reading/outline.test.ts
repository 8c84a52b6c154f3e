import type { Element } from '@lofte/domain/draft';
import { expect, test } from 'vitest';
import { branches, family, outline, toCheck } from './outline.ts';

const element = (id: string, kind: Element['kind'], more: Partial<Element> = {}): Element => ({
  id,
  kind,
  title: id,
  span: { start: Number(id.replace(/\D/g, '')) * 10, end: Number(id.replace(/\D/g, '')) * 10 + 5 },
  confidence: 1,
  reason: '',
  ...more,
});

test('where a paper has only sections and commitments, they are the plan', () => {
  const shown = outline([
    element('s1', 'section'),
    element('c2', 'commitment', { parent: 's1' }),
    element('s3', 'section'),
  ]);
  expect(shown.plan.map((branch) => branch.element.id)).toEqual(['s1']);
  expect(shown.sections.map((branch) => branch.element.id)).toEqual(['s3']);
});

test('a section that holds nothing of the plan is folded away, one that holds a goal stays', () => {
  const shown = outline([
    element('s1', 'section'),
    element('s2', 'section'),
    element('g3', 'goal', { parent: 's2' }),
    element('f4', 'footnote', { parent: 'g3' }),
    element('s5', 'section', { parent: 's1' }),
    element('f6', 'footnote', { parent: 's5' }),
  ]);
  expect(shown.plan.map((branch) => [branch.element.id, branch.under.map((b) => b.element.id)])).toEqual([
    ['s2', ['g3']],
  ]);
  expect(shown.sections.map((branch) => branch.element.id)).toEqual(['s1']);
  expect(shown.footnotes.map((branch) => branch.element.id)).toEqual(expect.arrayContaining(['f4', 'f6']));
});

test('no element is lost to a missing parent or a ring of parents', () => {
  const count = (list: ReturnType<typeof branches>): number => list.reduce((sum, b) => sum + 1 + count(b.under), 0);
  const ring = [
    element('a1', 'goal', { parent: 'b2' }),
    element('b2', 'goal', { parent: 'a1' }),
    element('c3', 'goal', { parent: 'gone' }),
  ];
  expect(count(branches(ring))).toBe(3);
  expect([...family(ring, 'a1')].sort()).toEqual(['a1', 'b2']);
});

test('to check first: unsure and not looked at, least sure first', () => {
  const list = [
    element('a1', 'goal', { confidence: 0.8 }),
    element('b2', 'goal', { confidence: 0.4 }),
    element('c3', 'goal', { confidence: 0.3, checked: 'confirmed' }),
    element('d4', 'goal', { confidence: 0.9 }),
    element('s5', 'section', { confidence: 0.1 }),
  ];
  expect(toCheck(list).map(({ id }) => id)).toEqual(['b2', 'a1']);
});
