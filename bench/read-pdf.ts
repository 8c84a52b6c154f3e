// Reading a PDF against pdfjs-dist alone taking its text items: same file, same process, in turn.
import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { readPaper } from '../packages/reader/read.ts';
import { type Finding, interleaved, median } from './measure.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

export async function readPdf(): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lofte-bench-'));
  try {
    // The largest sample, some 170 pages as PDF, is made when needed: it is too large to be kept.
    const made = spawnSync(process.execPath, [join(root, 'samples/make.ts'), '--large', folder], { encoding: 'utf8' });
    if (made.status !== 0) console.error(`no large sample: ${made.stderr.trim().split('\n').at(-1)}`);
    const papers = [
      ...globSync('../shared/documents/*.pdf', { cwd: root }).map((name) => join(root, name)),
      ...globSync(`${folder}/*.pdf`),
    ];
    const findings: Finding[] = [];
    for (const paper of papers) findings.push(await compare(paper));
    return findings;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function compare(paper: string): Promise<Finding> {
  const bytes = readFileSync(paper);
  let pages = 0;
  const alone = async () => {
    pages = await textItems(bytes);
  };
  const reading = async () => {
    const read = await readPaper(basename(paper), new Uint8Array(bytes));
    if (!read.ok) throw new Error(read.issues.map((issue) => issue.message).join(' '));
  };
  const [a = [], b = []] = await interleaved(5, [alone, reading]);
  const figure = `${(median(b) / median(a)).toFixed(2)} (${median(b).toFixed(0)} ms against ${median(a).toFixed(0)} ms)`;
  return {
    what: `reading ${basename(paper)}, ${pages} pages, times pdfjs-dist alone`,
    figure,
    wanted: '≤ 1.5 at 60–100 pages',
  };
}

/** All text items of all pages and nothing more; the number of pages. */
async function textItems(bytes: Uint8Array): Promise<number> {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    useSystemFonts: false,
  });
  const paper = await task.promise;
  for (let number = 1; number <= paper.numPages; number++) {
    const page = await paper.getPage(number);
    await page.getTextContent();
    page.cleanup();
  }
  const { numPages } = paper;
  await task.destroy();
  return numPages;
}
