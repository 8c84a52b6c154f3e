import { findPaper } from '@lofte/store/paper-table';
import type { Service } from './service.ts';

export interface StoredFile {
  readonly name: string;
  /** By content once it is read, by the name's ending before. */
  readonly mediaType: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

/** The file as it came in, by a paper's id or a document's SHA-256. The name is for display; a header needs its own quoting. */
export async function fileOf({ store }: Service, paperOrDocument: string): Promise<StoredFile | undefined> {
  const paper = await findPaper(store, paperOrDocument);
  const bytes = paper && (await store.files.get(paper.sha256));
  return paper && bytes && { name: paper.name, mediaType: paper.mediaType, sha256: paper.sha256, bytes };
}
