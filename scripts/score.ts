// How well the reader reads: every hand-made reading under ../shared/gold and every sample paper, scored by
// ../shared/tools/score.mjs. `npm run score -- NAME` (or `--only NAME`) takes only papers whose file name holds NAME;
// `--json` prints the figures as data; `--large` adds the generated paper of 200 pages; `--out DIR` keeps the drafts.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPaper } from '../packages/reader/read.ts';
import { type Band, bands, confidenceBands, sumBands } from './confidence.ts';
import { columns, type Summary } from './score-columns.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared');
const tool = join(shared, 'tools', 'score.mjs');
const { values, positionals } = parseArgs({
  options: {
    out: { type: 'string' },
    only: { type: 'string', multiple: true },
    json: { type: 'boolean' },
    large: { type: 'boolean' },
  },
  allowPositionals: true,
});
const words = [...positionals, ...(values.only ?? [])];

interface Pair {
  readonly gold: string;
  readonly paper: string;
}

/** A paper's figures, or why there are none. */
interface Scored {
  readonly paper: string;
  readonly summary?: Summary;
  readonly failed?: string;
  readonly bands: readonly Band[];
}

function sharedPairs(): readonly Pair[] {
  return globSync('gold/*.json', { cwd: shared }).map((name) => {
    const gold = join(shared, name);
    return { gold, paper: join(shared, JSON.parse(readFileSync(gold, 'utf8')).document) };
  });
}

function samplePairs(): readonly Pair[] {
  const samples = join(root, 'samples');
  return globSync('evaluation/*.gold.json', { cwd: samples }).flatMap((name) => {
    const stem = basename(name, '.gold.json');
    const papers = globSync(`{.,evaluation}/${stem}.{pdf,docx,txt}`, { cwd: samples });
    return papers.map((paper) => ({ gold: join(samples, name), paper: join(samples, paper) }));
  });
}

/** The large paper is made anew each time: it is too big to keep. */
function largePairs(folder: string): readonly Pair[] {
  const made = spawnSync(process.execPath, [join(root, 'samples', 'make.ts'), '--large', folder], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(made.stderr);
  const [gold = ''] = globSync('*.gold.json', { cwd: folder });
  const papers = globSync(`${basename(gold, '.gold.json')}.{pdf,txt}`, { cwd: folder });
  return papers.map((paper) => ({ gold: join(folder, gold), paper: join(folder, paper) }));
}

/** A reader that fails on one paper must not hide how it does on the others. */
async function score({ gold, paper }: Pair, folder: string): Promise<Scored> {
  const name = basename(paper);
  const failed = (why: string): Scored => {
    process.exitCode = 1;
    return { paper: name, failed: why, bands: [] };
  };
  const read = await readPaper(name, readFileSync(paper)).catch((error: unknown) => String(error));
  if (typeof read === 'string') return failed(read);
  if (!read.ok) return failed(read.issues.map((issue) => issue.message).join(' '));
  const draft = join(folder, `${name}.json`);
  writeFileSync(draft, JSON.stringify(read.value));
  const done = spawnSync(process.execPath, [tool, gold, draft, '--json'], { encoding: 'utf8', maxBuffer: 1e9 });
  if (done.status !== 0) return failed(done.stderr.trim());
  const summary: Summary = JSON.parse(done.stdout);
  return { paper: name, summary, bands: confidenceBands(JSON.parse(readFileSync(gold, 'utf8')), read.value.elements) };
}

async function group(title: string, pairs: readonly Pair[], folder: string): Promise<void> {
  const wanted = pairs.filter(({ paper }) => words.every((word) => basename(paper).includes(word)));
  if (wanted.length === 0) return;
  const rows: Scored[] = [];
  for (const pair of wanted.toSorted((a, b) => a.paper.localeCompare(b.paper))) rows.push(await score(pair, folder));
  const sure = sumBands(rows.flatMap((row) => row.bands));
  if (values.json) {
    const papers = rows.map(({ bands: _, ...row }) => row);
    const confidence = sure.map(({ right, all }, i) => ({ band: bands[i], right, all }));
    console.log(JSON.stringify({ group: title, papers, confidence }));
    return;
  }
  console.log(`\n${title}`);
  printTable([['', ...columns.map(([name]) => name)], ...rows.map(cells)]);
  const share = sure.map(({ right, all }) => (all ? `${((100 * right) / all).toFixed(0)} %` : '–'));
  printTable([
    ['confidence', 'elements', 'right', 'share'],
    ...sure.map(({ right, all }, i) => [bands[i] ?? '', String(all), String(right), share[i] ?? '']),
  ]);
}

function cells({ paper, summary, failed }: Scored): readonly string[] {
  return summary ? [paper, ...columns.map(([, figure]) => shown(figure(summary)))] : [paper, failed ?? ''];
}

function shown(figure: unknown): string {
  if (typeof figure === 'number') return figure === 1 ? '1' : figure.toFixed(2);
  if (typeof figure === 'boolean') return figure ? 'yes' : 'no';
  return '–';
}

/** Left column to the left, the others to the right; a line of two cells is a name and a message. */
function printTable(lines: readonly (readonly string[])[]): void {
  const full = lines.filter((line) => line.length > 2);
  const width = (i: number) => Math.max(...(i ? full : lines).map((line) => line[i]?.length ?? 0));
  for (const line of lines)
    console.log(line.map((cell, i) => (i ? cell.padStart(width(i)) : cell.padEnd(width(0)))).join('  '));
}

if (!existsSync(tool)) {
  console.error('The scoring tool and the hand-made readings are not here: they lie in ../shared, beside this folder.');
  process.exit(1);
}
const folder = values.out ?? mkdtempSync(join(tmpdir(), 'lofte-score-'));
mkdirSync(folder, { recursive: true });
if (!values.json) console.log('F1 where not said otherwise; – where the hand-made reading says nothing.');
await group('Real papers', sharedPairs(), folder);
await group('Sample papers', samplePairs(), folder);
if (values.large) await group('Generated paper', largePairs(folder), folder);
if (!values.out) rmSync(folder, { recursive: true });
