import type { LinePlace } from '@lofte/domain/line-place';
import type { Run } from '@lofte/domain/span';
import { findDraft } from '@lofte/store/draft-table';
import { findPaper } from '@lofte/store/paper-table';
import { findDocument } from '@lofte/store/strategy-table';
import type { Service } from './service.ts';
import { findSourceText } from './source-text.ts';

/** A document with its words, to show places in. */
export interface Source {
  /** SHA-256 of the file's bytes. */
  readonly id: string;
  readonly name: string;
  readonly mediaType: string;
  readonly language: string;
  readonly pages: number;
  readonly text: string;
  readonly reading: string;
  readonly map: readonly Run[];
  readonly pageStarts: readonly number[];
  /** Where its lines stand on their pages; PDF only. */
  readonly lines?: readonly LinePlace[] | undefined;
}

/** By a paper's id or a document's SHA-256; undefined where there is none, it is not read yet, or its words are gone. */
export async function sourceOf({ store }: Service, paperOrDocument: string): Promise<Source | undefined> {
  const paper = await findPaper(store, paperOrDocument);
  const id = paper?.sha256 ?? paperOrDocument;
  const adopted = await findDocument(store, id);
  const draft = adopted || !paper ? undefined : await findDraft(store, paper.id);
  const facts = adopted ?? draft?.content.document;
  const hash = adopted?.source ?? draft?.source;
  const words = hash === undefined ? undefined : await findSourceText(store, hash);
  if (!facts || !words) return undefined;
  const { name, mediaType, language, pages } = facts;
  return { id, name, mediaType, language, pages, ...words };
}
