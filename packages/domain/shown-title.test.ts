import { expect, test } from 'vitest';
import { shownTitle, withoutMarker } from './shown-title.ts';

test.each([
  ['1 WHO, 2024', '1', 'WHO, 2024'],
  ['1) WHO, 2024', '1', 'WHO, 2024'],
  ['[1] WHO, 2024', '1', 'WHO, 2024'],
  ['* See the annex', '*', 'See the annex'],
  ['WHO, 2024', '1', 'WHO, 2024'],
  ['12 countries were asked', '1', '12 countries were asked'],
  ['1', '1', '1'],
])('%j with the marker %j is shown as %j', (title, number, shown) => {
  expect(withoutMarker(title, number)).toBe(shown);
  expect(shownTitle({ kind: 'footnote', number, title })).toBe(shown);
});

test('a goal that begins with a number of things keeps it', () => {
  expect(shownTitle({ kind: 'goal', number: '4', title: '4 new quays' })).toBe('4 new quays');
});
