import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readPaper } from './read.ts';

// What the product promises of its reading, measured on papers that people have read by hand.
const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');
const scorer = join(shared, 'tools/score.mjs');
const there = existsSync(scorer);
const folder = mkdtempSync(join(tmpdir(), 'lofte-score-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ratio {
  readonly wanted: number;
  readonly found: number;
  readonly recall: number | null;
  readonly f1: number | null;
}
type Part = 'priorities' | 'goals' | 'initiatives' | 'cases' | 'commitments' | 'countries' | 'money' | 'figures';
type Score = Readonly<Partial<Record<Part, Ratio>>> & {
  readonly spansTrue: number;
  readonly wordsRejoined: number | null;
  readonly initiativesUnderTheirPriority: number | null;
};

async function scoreOf(paper: string, gold: string): Promise<Score> {
  const read = await readPaper(paper, readFileSync(paper));
  if (!read.ok) throw new Error(read.issues[0]?.message);
  const draft = join(folder, 'draft.json');
  writeFileSync(draft, JSON.stringify(read.value));
  return JSON.parse(execFileSync(process.execPath, [scorer, gold, draft, '--json'], { encoding: 'utf8' }));
}

/** Each part that falls short, in words; a part that the paper does not have promises only that none is read. */
function short(score: Score, least: Readonly<Partial<Record<Part, number>>>): readonly string[] {
  return (Object.entries(least) as [Part, number][]).flatMap(([part, wanted]) => {
    const ratio = score[part];
    if (!ratio || ratio.wanted + ratio.found === 0) return [];
    const got = (part === 'figures' ? ratio.recall : ratio.f1) ?? 0;
    return got < wanted ? [`${part} ${got.toFixed(3)}, promised ${wanted}`] : [];
  });
}

const plan = (least: number) => ({ priorities: least, goals: least, initiatives: least });

describe.skipIf(!there)('papers read by hand (skipped where ../shared is not there)', () => {
  test.each([
    ['sundhed-2025-2028', 'seeds/sundhed-2025-2028.txt'],
    ['udenrigspolitik-2022', 'seeds/udenrigspolitik-2022.txt'],
  ])('%s: nearly everything', async (name, file) => {
    const score = await scoreOf(join(shared, file), join(shared, 'gold', `${name}.json`));
    const least = { ...plan(0.97), cases: 0.9, commitments: 0.85, countries: 0.97, money: 0.95, figures: 0.85 };
    expect(short(score, least)).toEqual([]);
    expect(score.wordsRejoined ?? 1).toBeGreaterThanOrEqual(0.99);
    expect(score.initiativesUnderTheirPriority ?? 1).toBeGreaterThanOrEqual(0.97);
    expect(score.spansTrue).toBe(1);
  });

  test.each([
    ['ca-digital-ambition-2024', 'documents/ca-digital-ambition-2024.pdf'],
    ['uk-digital-strategy-2012', 'documents/uk-digital-strategy-2012.md'],
  ])('%s: nine of ten', async (name, file) => {
    const score = await scoreOf(join(shared, file), join(shared, 'gold', `${name}.json`));
    expect(short(score, { ...plan(0.9), countries: 0.95 })).toEqual([]);
    expect(score.spansTrue).toBe(1);
  });
});

const samples = join(root, 'samples');
const papers = ['.', 'evaluation'].flatMap((at) =>
  readdirSync(join(samples, at)).flatMap((file) => (/\.(?:txt|pdf|docx)$/.test(file) ? [join(at, file)] : [])),
);

describe.skipIf(!there)('sample papers (skipped where ../shared with the scoring is not there)', () => {
  test.each(papers)('%s: its priorities and initiatives', async (file) => {
    const gold = join(samples, 'evaluation', basename(file).replace(/\.\w+$/, '.gold.json'));
    const score = await scoreOf(join(samples, file), gold);
    const least = /norsk|svensk/.test(file) ? 0.7 : 0.85;
    expect(short(score, { priorities: least, initiatives: least })).toEqual([]);
    expect(score.spansTrue).toBe(1);
  });
});
