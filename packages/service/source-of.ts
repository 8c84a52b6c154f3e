import type { Run } from '@lofte/domain/span';
import type { Service } from './service.ts';

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
}

/** By a paper's id or a document's SHA-256; undefined where there is none or it is not read yet. */
export async function sourceOf(_service: Service, _paperOrDocument: string): Promise<Source | undefined> {
  throw new Error('not written yet');
}
