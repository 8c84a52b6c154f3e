import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPaper } from './add-paper.ts';
import { listLibrary } from './list-library.ts';
import type { Service } from './service.ts';

/**
 * Puts the sample papers (the PDF and DOCX files of `folder`) into a library that holds nothing yet, so that the first
 * page has something to show. Ids of the papers added; none where the library has anything in it.
 */
export async function addSamples(service: Service, folder: string): Promise<readonly string[]> {
  const { papers, strategies } = await listLibrary(service);
  if (papers.length > 0 || strategies.length > 0) return [];
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(pdf|docx)$/.test(name)).sort();
  const added: string[] = [];
  for (const name of names) {
    const paper = await addPaper(service, { name, bytes: await readFile(join(folder, name)) });
    if (paper.ok) added.push(paper.value.paper);
  }
  return added;
}
