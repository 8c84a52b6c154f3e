import type { Draft } from '@lofte/domain/draft';
import type { PaperRow } from './list-library.ts';
import type { Service } from './service.ts';

export interface Reading {
  readonly paper: PaperRow;
  /** Once it is read. */
  readonly draft?: Draft;
  /** Rises with every edit and every undo; 0 before the reading has ended. Hand it back as `basedOn`. */
  readonly version: number;
  readonly canUndo: boolean;
}

/** The draft of a paper with what a person has done to it so far. */
export async function readingOf(_service: Service, _paper: string): Promise<Reading | undefined> {
  throw new Error('not written yet');
}
