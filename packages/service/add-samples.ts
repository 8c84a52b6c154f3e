import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addPaper } from './add-paper.ts';
import { listLibrary } from './list-library.ts';
import type { Service } from './service.ts';

/** One of each format, one in each language of the interface. */
const shipped = ['dansk-vandstrategi.pdf', 'english-harbour-strategy.docx'];

/**
 * Puts the sample papers that lie in `folder` into a library that holds nothing yet, so that the first page has something
 * to show. Ids of the papers added; none where the library has anything in it.
 */
export async function addSamples(service: Service, folder: string): Promise<readonly string[]> {
  const { papers, strategies } = await listLibrary(service);
  if (papers.length > 0 || strategies.length > 0) return [];
  const added: string[] = [];
  for (const name of shipped) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    const paper = bytes ? await addPaper(service, { name, bytes }) : undefined;
    if (paper?.ok) added.push(paper.value.paper);
  }
  return added;
}
