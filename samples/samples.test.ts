import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { unpackWoff } from '../packages/formats/document/unpack-woff.ts';
import { goldOf } from './gold.ts';
import { largePaper } from './large.ts';
import { sources, textAndGold } from './make.ts';
import { parseMarks, pieces, plain } from './marks.ts';
import { allWords } from './outline.ts';
import { extractedText } from './text.ts';
import { breakPoints } from './wrap.ts';

const papers = await sources();
const spaced = (s: string) => s.replace(/\s+/g, ' ');
const kept = (name: string) => readFileSync(new URL(`evaluation/${name}`, import.meta.url), 'utf8');

describe.each(papers.map((paper) => [paper.name, paper] as const))('%s', (name, paper) => {
  test('its text and its gold are what its source gives now', () => {
    const { text, gold } = textAndGold(paper);
    expect(text).toBe(kept(`${name}.txt`));
    expect(gold).toBe(kept(`${name}.gold.json`));
  });

  test('every word that the gold calls broken stands broken in the text, and whole in the paper', () => {
    const { text, words } = extractedText(paper);
    const [extracted, clean] = [spaced(text), allWords(paper)];
    expect(words.joined.length).toBeGreaterThan(2);
    for (const { broken, joined } of words.joined) {
      expect(extracted).toContain(broken);
      expect(clean).toContain(joined);
      expect(clean).not.toContain(broken);
    }
    for (const word of words.kept) expect(clean).toContain(word);
  });

  test('the gold names each title once and has something of every sort that the paper is for', () => {
    const gold = goldOf(paper, { joined: [], kept: [] });
    for (const list of [gold.priorities, gold.goals, gold.initiatives]) {
      expect(new Set(list.map((e) => e.title)).size).toBe(list.length);
    }
    expect(gold.priorities.length).toBeGreaterThan(2);
    expect(gold.commitmentSentences.length).toBeGreaterThan(5);
    expect(gold.countries.every((c) => /^[A-Z]{2}$/.test(c))).toBe(true);
    expect(gold.money.every((m) => /^[A-Z]{3}$/.test(m.currency))).toBe(true);
  });
});

test('the large paper is the same at every call and has some two hundred pages of text', () => {
  expect(largePaper()).toEqual(largePaper());
  const { pages } = extractedText(largePaper());
  expect(pages).toBeGreaterThan(180);
});

test('marks nest, and a footnote leaves no trace in the words', () => {
  const source = '{+We pay {$EUR 5 million|5000000 EUR} to {@Malta|MT}.{^Budget, p. 3.}} Then we wait.';
  expect(plain(parseMarks(source))).toBe('We pay EUR 5 million to Malta. Then we wait.');
  expect(pieces(source, () => 7).filter((p) => p.kind === 'note')).toEqual([
    { kind: 'note', marker: 7, note: 'Budget, p. 3.' },
  ]);
});

test('a mark that is not closed is refused', () => {
  expect(() => parseMarks('{+We pay')).toThrow('not closed');
  expect(() => parseMarks('We pay}')).toThrow('never opened');
});

test('words are broken after two letters at least and before three, acronyms never', () => {
  for (const at of breakPoints('kystbeskyttelse')) {
    expect(at).toBeGreaterThanOrEqual(2);
    expect('kystbeskyttelse'.length - at).toBeGreaterThanOrEqual(3);
  }
  expect(breakPoints('UNESCOKONVENTION')).toEqual([]);
});

test('a file that is no WOFF is refused', () => {
  expect(() => unpackWoff(Buffer.from('OTTO and more'))).toThrow('Not a WOFF');
});
