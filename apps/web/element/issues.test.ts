import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../language.ts';
import { editIssueWords, sayEditIssue } from './issues.ts';

const root = new URL('../../../packages/', import.meta.url);
const files = [
  ...readdirSync(new URL('domain/edit-plan/', root)).map((name) => `domain/edit-plan/${name}`),
  ...['domain/undo-change.ts', 'service/edit-plan.ts', 'service/undo-change.ts', 'service/find-entry.ts'],
].filter((name) => !name.endsWith('.test.ts'));
const codes = files.flatMap((name) => {
  const text = readFileSync(new URL(name, root), 'utf8');
  return [...text.matchAll(/code: '([\w-]+)'/g)].map(([, code]) => code ?? '');
});

test('everything that can be wrong with an edit has a sentence in every language', () => {
  expect(codes.length).toBeGreaterThan(20);
  const unknown = ['organisation', 'unit', 'person'].map((what) => `unknown-${what}`);
  for (const language of languages) {
    const known = Object.keys(editIssueWords[language]);
    expect([...codes, ...unknown].filter((code) => !known.includes(code))).toEqual([]);
  }
});

test('a sentence names what was written, with numbers as the language writes them', () => {
  const long = { code: 'too-long', message: '', where: 'title', values: { length: 2001, limit: 2000 } };
  expect(sayEditIssue('da', long)).toBe('Det er 2.001 tegn; der er plads til 2.000.');
  const left = { code: 'person-left', message: '', values: { name: 'Bo', left: '2027-02-28' } };
  expect(sayEditIssue('en', left)).toBe('Bo left on 28 February 2027 and cannot answer for it. Choose another.');
  const end = { code: 'ends-before-start', message: '', values: { from: 2032, to: 2031 } };
  expect(sayEditIssue('da', end)).toBe('Den ville slutte i 2031, før den begynder i 2032.');
});
