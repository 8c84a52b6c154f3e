import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Draft } from '@lofte/domain/draft';
import { draftHtml } from '@lofte/formats/draft-html';
import { draftTable, draftTableHead } from '@lofte/formats/draft-table';
import { complaints, failure } from './complain.ts';
import { draftTree } from './draft-tree.ts';
import type { ExitCode, ReadOptions } from './program.ts';
import { readDraft } from './read-draft.ts';
import type { Terminal } from './terminal.ts';

/** Reads each file and shows it as asked. A file that cannot be read is named; the others are read all the same. */
export async function readFiles(files: readonly string[], options: ReadOptions, to: Terminal): Promise<ExitCode> {
  const wrong = await badCall(files, options);
  if (wrong) {
    to.complain(`lofte: ${wrong}`);
    return 2;
  }
  let code: ExitCode = 0;
  if (options.table) to.print(draftTableHead);
  for (const file of files) {
    const read = await readDraft(file, to);
    if (!read.ok) {
      to.complain(complaints(read.name, read.issues));
      code = failure(read.issues);
    } else if (options.html === undefined) to.print(shown(read.draft, options, to));
    else await writePage(read.draft, pageFile(options.html, file, files.length > 1), to);
  }
  return code;
}

async function badCall(files: readonly string[], { html }: ReadOptions): Promise<string | undefined> {
  if (files.filter((file) => file === '-').length > 1) return 'standard input (-) can be read once only.';
  if (html === undefined || html === '-')
    return html === '-' && files.length > 1 ? '--html - takes one file.' : undefined;
  if (html === '') return '--html needs the name of a file, or of a folder for many files.';
  const pages = files.map((file) => pageFile(html, file, true));
  if (new Set(pages).size < pages.length) return 'two of the files have the same name, so their pages would, too.';
  const folder = dirname(html);
  const there = await stat(folder).catch(() => undefined);
  return there?.isDirectory() ? undefined : `--html ${html}: there is no folder ${folder}.`;
}

function shown(draft: Draft, options: ReadOptions, to: Terminal): string {
  if (options.json) return `${JSON.stringify(draft)}\n`;
  if (options.table) return draftTable(draft);
  return draftTree(draft, to);
}

function pageFile(out: string, file: string, many: boolean): string {
  return many ? join(out, `${file === '-' ? 'standard-input' : basename(file)}.html`) : out;
}

/** Whole or not at all: written beside the place first. */
async function writePage(draft: Draft, file: string, to: Terminal): Promise<void> {
  const html = draftHtml(draft);
  if (file === '-') return to.print(html);
  await mkdir(dirname(file), { recursive: true });
  const part = `${file}.${process.pid}.part`;
  await writeFile(part, html);
  await rename(part, file);
  to.complain(`${file} written: open it in a browser.`);
}
