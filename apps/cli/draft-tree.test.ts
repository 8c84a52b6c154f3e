import type { Draft } from '@lofte/domain/draft';
import { expect, test } from 'vitest';
import { draftTree } from './draft-tree.ts';

const sentence = 'We will open four new quays for ships that run on electricity before the end of the decade.';
const draft: Draft = {
  document: {
    name: 'harbour.txt',
    mediaType: 'text/plain',
    sha256: 'a'.repeat(64),
    language: 'en',
    pages: 2,
    pageStarts: [0, 20],
  },
  text: 'Quieter harbours\n2.1 Ships on electricity\n',
  reading: '',
  map: [],
  strategy: {
    title: 'Quieter\u001b[31m harbours',
    organisation: 'Port Office',
    period: { from: 2026, to: 2030 },
    places: {},
  },
  elements: [
    {
      id: 'g',
      kind: 'goal',
      number: '2',
      title: 'Ships on electricity',
      span: { start: 17, end: 41, page: 2 },
      confidence: 0.95,
      reason: '',
    },
    {
      id: 'c',
      kind: 'commitment',
      title: sentence,
      parent: 'g',
      span: { start: 17, end: 20 },
      confidence: 0.4,
      reason: '',
    },
    {
      id: 'lost',
      kind: 'case',
      title: 'A quay',
      parent: 'gone',
      span: { start: 0, end: 3 },
      confidence: 0.7,
      reason: '',
    },
  ],
  mentions: [
    { kind: 'country', code: 'NO', span: { start: 0, end: 2 }, text: 'Norway' },
    { kind: 'country', code: 'NO', span: { start: 30, end: 32 }, text: 'Norwegian' },
    { kind: 'money', amount: 2e6, currency: 'NOK', span: { start: 30, end: 32 }, text: 'NOK 2m' },
  ],
  repairs: [],
  leftovers: [{ span: { start: 0, end: 3 }, text: 'Qui' }],
};

test('counts on top, elements with page and confidence, what is named at the end', () => {
  const lines = draftTree(draft, { width: 80, colour: false }).split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Quieter[31m harbours',
    'Port Office · 2026–2030 · English · 2 pages · harbour.txt',
    '1 goal · 1 case · 1 commitment',
  ]);
  expect(lines.find((line) => line.startsWith('Goal 2  Ships on electricity'))).toMatch(/ p\. 2 +✓ 0\.95$/);
  expect(lines.find((line) => line.includes('› '))).toMatch(/^ {2}› {2}We will .* p\. 1 +\? 0\.40$/);
  expect(lines.some((line) => line.startsWith('Case  A quay'))).toBe(true);
  expect(lines).toContain('  Norway (2, p. 1, 2)');
  expect(lines).toContain('0 repairs · 1 place not understood');
});

test.each([60, 80, 140])('no line is wider than %i columns', (width) => {
  const lines = draftTree(draft, { width, colour: false }).split('\n');
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(width);
});

test('a paper steers no terminal, and colours come only where asked for', () => {
  expect(draftTree(draft, { width: 80, colour: false })).not.toContain('\u001b');
  expect(draftTree(draft, { width: 80, colour: true })).toContain('\u001b[1m');
});
