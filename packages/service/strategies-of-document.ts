import { findPaper } from '@lofte/store/paper-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from './service.ts';

/** Ids of the strategies that were read from a document, now or once. By its SHA-256 or its paper's id. */
export async function strategiesOfDocument({ store }: Service, document: string): Promise<readonly string[]> {
  const paper = await findPaper(store, document);
  const found = await readThings(store, 'document', { id: paper?.sha256 ?? document });
  return found.map(({ strategy }) => strategy);
}
