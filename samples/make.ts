// Makes the sample papers from their sources: node samples/make.ts [NAME…]
// The large one, which is not kept in the repository:  node samples/make.ts --large FOLDER
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { goldOf } from './gold.ts';
import { largePaper } from './large.ts';
import type { Source } from './paper.ts';
import { pdfOf } from './pdf.ts';
import { extractedText } from './text.ts';
import { wordOf } from './word.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Every source paper, by file name. */
export async function sources(): Promise<readonly Source[]> {
  const files = readdirSync(join(here, 'source'))
    .filter((f) => f.endsWith('.ts'))
    .sort();
  const modules = await Promise.all(files.map((f) => import(new URL(`source/${f}`, import.meta.url).href)));
  return modules.map((m) => m.paper as Source);
}

/** Text and gold, which come from the same setting of the words. */
export function textAndGold(paper: Source): {
  readonly text: string;
  readonly gold: string;
  readonly headingPages: readonly number[];
} {
  const { text, words, headingPages } = extractedText(paper);
  return { text, gold: `${JSON.stringify(goldOf(paper, words), null, 1)}\n`, headingPages };
}

async function make(paper: Source, folder: string, shipped: string): Promise<void> {
  const { text, gold, headingPages } = textAndGold(paper);
  const printed = paper.shipped ? shipped : folder;
  writeFileSync(join(folder, `${paper.name}.gold.json`), gold);
  if (paper.formats.includes('txt')) writeFileSync(join(folder, `${paper.name}.txt`), text);
  if (paper.formats.includes('pdf')) writeFileSync(join(printed, `${paper.name}.pdf`), pdfOf(paper));
  if (paper.formats.includes('docx'))
    writeFileSync(join(printed, `${paper.name}.docx`), await wordOf(paper, headingPages));
  console.log(`${paper.name}: ${paper.formats.join(', ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const args = process.argv.slice(2);
  const large = args.indexOf('--large');
  if (large >= 0) {
    const folder = args[large + 1];
    if (!folder) throw new Error('--large wants the folder to write to');
    mkdirSync(folder, { recursive: true });
    await make(largePaper(), folder, folder);
  } else {
    const folder = join(here, 'evaluation');
    mkdirSync(folder, { recursive: true });
    for (const paper of await sources())
      if (args.length === 0 || args.includes(paper.name)) await make(paper, folder, here);
  }
}
