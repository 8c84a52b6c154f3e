import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Found, findMentions, type Passage } from './find.ts';
import type { Language } from './language.ts';

const languages: readonly Language[] = ['da', 'en', 'nb', 'sv', 'de', 'und'];

test('whatever the text, finds lie inside their passages, in order', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'Danmarks ',
      '1.250 ',
      'mio. ',
      'kr. ',
      '£',
      '%',
      '2026',
      '-',
      'senest ',
      'maj ',
      '(WHO)',
      'Ministry of ',
      '\n',
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.array(piece)), fc.constantFrom(...languages), (paragraphs, language) => {
      const passages: Passage[] = [];
      let text = '';
      for (const pieces of paragraphs) {
        const start = text.length;
        text += pieces.join('');
        passages.push({ start, end: text.length, language });
        text += '\n\n';
      }
      const found = findMentions(text, passages, language);
      const inside = (at: Found) =>
        passages.some(({ start, end }) => start <= at.start && at.start < at.end && at.end <= end);
      expect(found.every(inside)).toBe(true);
      expect(found.map(({ start }) => start)).toEqual(found.map(({ start }) => start).sort((a, b) => a - b));
    }),
  );
});

test('a passage is read in its own language, in the paper’s where that is not known', () => {
  const text = 'Der bruges 3 billioner.\n\nWe spend 3 billion dollars in Denmark.';
  const passages: Passage[] = [
    { start: 0, end: 23, language: 'und' },
    { start: 25, end: text.length, language: 'en' },
  ];
  expect(findMentions(text, passages, 'da')).toMatchObject([
    { kind: 'figure', value: 3e12 },
    { kind: 'money', amount: 3e9, currency: 'USD' },
    { kind: 'country', code: 'DK' },
  ]);
});

test('the same paper gives the same finds each time', () => {
  const text = 'The National Audit Office (NAO) gave Canada $5 million in 2024. The NAO follows up annually.';
  const passages: Passage[] = [{ start: 0, end: text.length, language: 'en' }];
  expect(findMentions(text, passages, 'en')).toEqual(findMentions(text, passages, 'en'));
});

interface Gold {
  readonly countries: readonly string[];
  readonly money: readonly { readonly amount: unknown; readonly currency: string }[];
  readonly figures: readonly { readonly value: unknown }[];
}

// Hand-made readings of real papers, beside the repository; the text is only split at blank lines, so what repair mends is missing.
const shared = new URL('../../../shared/', import.meta.url);
const papers = [
  ['seeds/sundhed-2025-2028.txt', 'da'],
  ['seeds/udenrigspolitik-2022.txt', 'da'],
  ['documents/uk-digital-strategy-2012.md', 'en'],
] as const;
const present = existsSync(shared);

describe.skipIf(!present)(present ? 'real papers' : 'real papers (skipped: no ../shared beside the repository)', () => {
  test.each(papers)('%s', (file, language) => {
    const text = readFileSync(new URL(file, shared), 'utf8').replace(/(\p{Ll})-\n(?=\p{Ll})/gu, '$1');
    const passages = [...text.matchAll(/(?:[^\n]|\n(?![ \t]*\n))+/g)].map(({ index, 0: part }) => ({
      start: index,
      end: index + part.length,
      language,
    }));
    const found = findMentions(text, passages, language);
    const goldFile = file.replace(/^\w+\/(.*)\.\w+$/, 'gold/$1.json');
    const gold: Gold = JSON.parse(readFileSync(new URL(goldFile, shared), 'utf8'));
    const codes = [...new Set(found.flatMap((at) => (at.kind === 'country' ? [at.code] : [])))];
    const sums = found.flatMap((at) => (at.kind === 'money' ? [`${at.amount} ${at.currency}`] : []));
    const values = found.flatMap((at) => (at.kind === 'figure' ? [String(at.value)] : []));
    expect(f1(gold.countries, codes)).toBeGreaterThanOrEqual(0.95);
    const wanted = gold.money.map(({ amount, currency }) => `${amount} ${currency}`);
    expect(f1(wanted, sums)).toBeGreaterThanOrEqual(0.95);
    const figures = gold.figures.map(({ value }) => String(value));
    expect(right(figures, values) / figures.length).toBeGreaterThanOrEqual(0.85);
  });
});

function right(wanted: readonly string[], found: readonly string[]): number {
  const left = [...found];
  return wanted.filter((value) => left.includes(value) && left.splice(left.indexOf(value), 1)).length;
}

function f1(wanted: readonly string[], found: readonly string[]): number {
  return wanted.length + found.length === 0 ? 1 : (2 * right(wanted, found)) / (wanted.length + found.length);
}
