import { expect, test } from 'vitest';
import type { Mention } from './draft.ts';
import { namedCountries, namedOrganisations, nameInFull } from './named-groups.ts';

let at = 0;
const body = (name: string, acronym?: string): Mention => ({
  kind: 'organisation',
  name,
  ...(acronym ? { acronym } : {}),
  text: name,
  span: { start: at, end: ++at },
});
const country = (code: string): Mention => ({ kind: 'country', code, text: code, span: { start: at, end: ++at } });
const shown = (mentions: readonly Mention[]) =>
  namedOrganisations(mentions, 'da').map((group) => `${nameInFull(group)} ${group.mentions.length}`);

test('a body named in full, with its short name and by the short name alone is one body', () => {
  const mentions = [body('Harbour Water Board'), body('Harbour Water Board', 'HWB'), body('HWB'), body('HWB', 'HWB')];
  expect(shown(mentions)).toEqual(['HWB (Harbour Water Board) 4']);
});

test('two long names of one short name are one body, shown by the one used more', () => {
  const mentions = [
    body('World Health Organization', 'WHO'),
    body('Verdenssundhedsorganisationen', 'WHO'),
    body('Verdenssundhedsorganisationen'),
  ];
  expect(shown(mentions)).toEqual(['WHO (Verdenssundhedsorganisationen) 3']);
});

test('a short name that is all there is stands once', () => {
  expect(shown([body('EPSCO', 'EPSCO'), body('Nato', 'Nato'), body('NATO', 'NATO')])).toEqual(['Nato 2', 'EPSCO 1']);
});

test('bodies without short names stay apart, the most often named first, then in the order of the language', () => {
  expect(shown([body('Østersørådet'), body('Arktisk Råd'), body('Zonta'), body('Zonta')])).toEqual([
    'Zonta 2',
    'Arktisk Råd 1',
    'Østersørådet 1',
  ]);
});

test('every mention is in one group', () => {
  const mentions = [body('A', 'B'), body('B'), body('C', 'B'), body('A'), country('SE'), body('D'), country('SE')];
  const grouped = namedOrganisations(mentions, 'en').flatMap((group) => group.mentions);
  expect(new Set(grouped).size).toBe(5);
  expect(grouped.length).toBe(5);
  expect(namedCountries(mentions, 'da')).toMatchObject([{ name: 'Sverige', mentions: [{}, {}] }]);
});
