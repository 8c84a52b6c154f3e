import type { DriftLine } from '@lofte/domain/drift/drift-line';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { ReviewedStrategy } from '@lofte/domain/steering/review-data';
import { expect, test } from 'vitest';
import { driftBlocks } from './review-drift.ts';
import { reviewWords } from './review-words.ts';
import type { ReviewWriting } from './review-writing.ts';

const element = { id: 'e1', title: 'Lamper' } as PlanElement;

/** What the table of changes says became of one part. */
function told(lines: readonly DriftLine[], language: 'da' | 'en' = 'da'): string {
  const links = { drift: () => '/drift', element: () => '/element' };
  const writing = { say: reviewWords[language], links } as unknown as ReviewWriting;
  const counts = { added: 1 };
  const blocks = driftBlocks(writing, { drift: { lines, counts } } as unknown as ReviewedStrategy);
  const table = blocks.find((block) => block.kind === 'table');
  return table?.rows.map((row) => row[1]?.map(({ text }) => text).join('')).join('\n') ?? '';
}

test('a review says what was added, and every date that came, moved or went', () => {
  const redated = { element, change: 're-dated' } as const;
  expect(told([{ element, change: 'added' }])).toBe('Tilføjet');
  expect(told([{ ...redated, what: 'end', before: '2026', after: '2027-06' }])).toBe('Slut: før 2026, nu jun. 2027');
  expect(told([{ ...redated, what: 'end', after: '2027-06-30' }])).toBe('Slut: før ingen dato, nu 30. jun. 2027');
  expect(told([{ ...redated, what: 'start', before: '2026' }], 'en')).toBe('Start: 2026 before, no date now');
  const step = { ...redated, what: 'milestone', title: 'Tændt' } as const;
  expect(told([{ ...step, after: '' }])).toBe('Ny milepæl: Tændt');
  expect(told([{ ...step, after: '2027-01' }])).toBe('Ny milepæl: Tændt, jan. 2027');
  expect(told([{ ...step, before: '2027-01' }])).toBe('Milepæl taget ud: Tændt');
  expect(told([{ ...step, before: '2027-01', after: '2027-03' }])).toBe('Tændt: før jan. 2027, nu mar. 2027');
});

test('a time that is no date is said in the paper’s own words', () => {
  expect(told([{ element, change: 're-dated', what: 'end', before: '2025-2028', after: 'midt-2027' }])).toBe(
    'Slut: før 2025-2028, nu midt-2027',
  );
});

test('an owner where the paper named none is counted and has no row of its own; another owner has one', () => {
  expect(told([{ element, change: 're-owned', after: { name: 'Fyrvæsenet' } }])).toBe('');
  const moved = { element, change: 're-owned', before: { name: 'Byen' }, after: { name: 'Fyrvæsenet' } } as const;
  expect(told([moved])).toBe('Ansvarlig: før Byen, nu Fyrvæsenet');
});
