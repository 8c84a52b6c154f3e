// How well the reader reads: every hand-made reading under ../shared/gold and every sample paper, scored by
// ../shared/tools/score.mjs. `npm run score -- NAME` takes only papers whose file name holds NAME; `--out DIR` keeps the drafts.
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPaper } from '../packages/reader/read.ts';
import { type Band, bands, confidenceBands, sumBands } from './confidence.ts';
import { columns } from './score-columns.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const shared = join(root, '..', 'shared');
const tool = join(shared, 'tools', 'score.mjs');
const { values, positionals } = parseArgs({ options: { out: { type: 'string' } }, allowPositionals: true });

interface Pair {
  readonly gold: string;
  readonly paper: string;
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

/** One line of the table: the paper's name and a figure for each column, and how sure the reader rightly was. */
async function score(
  { gold, paper }: Pair,
  folder: string,
): Promise<{ cells: readonly string[]; bands: readonly Band[] }> {
  const name = basename(paper);
  const read = await readPaper(name, readFileSync(paper));
  if (!read.ok) return { cells: [name, ...read.issues.map((issue) => issue.message)], bands: [] };
  const draft = join(folder, `${name}.json`);
  writeFileSync(draft, JSON.stringify(read.value));
  const done = spawnSync(process.execPath, [tool, gold, draft, '--json'], { encoding: 'utf8', maxBuffer: 1e9 });
  if (done.status !== 0) return { cells: [name, done.stderr.trim()], bands: [] };
  const summary = JSON.parse(done.stdout);
  const cells = [name, ...columns.map(([, figure]) => shown(figure(summary)))];
  return { cells, bands: confidenceBands(JSON.parse(readFileSync(gold, 'utf8')), read.value.elements) };
}

function shown(figure: unknown): string {
  if (typeof figure === 'number') return figure === 1 ? '1' : figure.toFixed(2);
  if (typeof figure === 'boolean') return figure ? 'yes' : 'no';
  return '–';
}

async function group(title: string, pairs: readonly Pair[], folder: string): Promise<void> {
  const wanted = pairs.filter(({ paper }) => positionals.every((word) => basename(paper).includes(word)));
  if (wanted.length === 0) return;
  const rows = [];
  for (const pair of wanted.toSorted((a, b) => a.paper.localeCompare(b.paper))) rows.push(await score(pair, folder));
  const lines = [['', ...columns.map(([name]) => name)], ...rows.map((row) => row.cells)];
  const widths = lines[0]?.map((_, i) =>
    Math.max(...lines.filter((line) => line.length > 2).map((line) => line[i]?.length ?? 0)),
  );
  console.log(`\n${title}`);
  for (const line of lines)
    console.log(
      line.map((cell, i) => (i ? cell.padStart(widths?.[i] ?? 0) : cell.padEnd(widths?.[0] ?? 0))).join('  '),
    );
  const sure = sumBands(rows.flatMap((row) => row.bands));
  console.log(
    `right by confidence: ${bands.map((band, i) => `${band}: ${sure[i]?.right}/${sure[i]?.all}`).join(', ')}`,
  );
}

if (!existsSync(tool)) {
  console.error('The scoring tool and the hand-made readings are not here: they lie in ../shared, beside this folder.');
  process.exit(1);
}
const folder = values.out ?? mkdtempSync(join(tmpdir(), 'lofte-score-'));
mkdirSync(folder, { recursive: true });
console.log('F1 where not said otherwise; – where the hand-made reading says nothing.');
await group('Real papers', sharedPairs(), folder);
await group('Sample papers', samplePairs(), folder);
if (!values.out) rmSync(folder, { recursive: true });
