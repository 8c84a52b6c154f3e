import type { Draft } from '@lofte/domain/draft';
import { expect, test } from 'vitest';
import { draftHtml } from './draft-html.ts';
import { draftTable, draftTableHead, tableColumns } from './draft-table.ts';

const text = 'Plan for the <harbour>\n1 Cleaner water\nWe will test the water in Ukraine every week.\n=SUM(A1)\n';
const at = (words: string, page = 1) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length, page });
const draft: Draft = {
  document: {
    name: 'plan & "quote".txt',
    mediaType: 'text/plain',
    sha256: 'a'.repeat(64),
    language: 'en',
    pages: 2,
    pageStarts: [0, text.indexOf('=SUM')],
  },
  text,
  reading: text,
  map: [[0, 0, text.length]],
  strategy: { title: 'Plan for the <harbour>', period: { from: 2026, to: 2030 }, places: {} },
  elements: [
    {
      id: 'e1',
      kind: 'goal',
      number: '1',
      title: 'Cleaner water',
      span: at('Cleaner water'),
      confidence: 0.9,
      reason: 'numbered',
    },
    {
      id: 'e2',
      kind: 'commitment',
      title: 'We will test the water in Ukraine every week.',
      parent: 'e1',
      span: at('We will test the water in Ukraine every week.'),
      confidence: 0.8,
      reason: 'will',
    },
    { id: 'e3', kind: 'section', title: '=SUM(A1)\tx', span: at('=SUM(A1)', 2), confidence: 0.2, reason: 'alone' },
  ],
  mentions: [{ kind: 'country', code: 'UA', span: at('Ukraine'), text: 'Ukraine', in: 'e2' }],
  repairs: [],
  leftovers: [{ span: at('Plan for'), text: 'Plan for' }],
};

test('the table has one line an element, no formula and no broken line', () => {
  const lines = `${draftTableHead}${draftTable(draft)}`.trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  expect(lines[0]).toBe(tableColumns.join('\t'));
  expect(lines.every((line) => line.split('\t').length === tableColumns.length)).toBe(true);
  expect(lines[3]?.split('\t')[tableColumns.indexOf('title')]).toBe("'=SUM(A1) x");
  expect(lines[2]?.split('\t')[tableColumns.indexOf('parent')]).toBe('e1');
});

test('the page shows structure and source, escaped, with nothing that runs or loads', () => {
  const html = draftHtml(draft);
  expect(html).toContain('<h1 lang="en">Plan for the &lt;harbour&gt;</h1>');
  expect(html).toContain('plan &amp; &quot;quote&quot;.txt');
  expect(html).toContain("default-src 'none'; style-src 'sha256-");
  expect(html).not.toMatch(/<script|<harbour>|\bon\w+=|style="|src=|https?:/);
});

test('every link of the page leads somewhere in it', () => {
  const html = draftHtml(draft);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((found) => found[1]);
  const links = [...html.matchAll(/href="#([^"]+)"/g)].map((found) => found[1]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(links.length).toBeGreaterThan(6);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});

test('the page speaks the paper’s language where that is Danish', () => {
  const danish = { ...draft, document: { ...draft.document, language: 'da' } };
  const html = draftHtml(danish);
  for (const words of ['<html lang="da">', 'aria-label="Struktur"', '1 mål, 1 løfte, 1 afsnit', '❞ s. 2', 'Lande (1)'])
    expect(html).toContain(words);
  expect(html).not.toMatch(/Named in|Not understood|>p\. \d/);
  expect(draftHtml({ ...draft, document: { ...draft.document, language: 'sv' } })).toContain('<html lang="en">');
});

test('a footnote’s marker stands once, and dots between a heading and its page are kept in one piece', () => {
  const span = at('Plan for');
  const note = {
    id: 'f',
    kind: 'footnote',
    number: '1',
    title: '1 WHO, 2024',
    span,
    confidence: 1,
    reason: '',
  } as const;
  const dots = `Cleaner water ${'.'.repeat(90)} 7\n`;
  const html = draftHtml({
    ...draft,
    document: { ...draft.document, pageStarts: [0] },
    text: dots,
    elements: [note],
    mentions: [],
    leftovers: [],
  });
  expect(html).toContain('>1 WHO, 2024<');
  expect(html).not.toContain('1 1 WHO');
  expect(html).toMatch(/<span class="leader">\.{90} ?<\/span> ?7/);
});
