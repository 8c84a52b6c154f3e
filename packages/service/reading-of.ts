import type { Draft } from '@lofte/domain/draft';
import { joinDraft } from '@lofte/domain/source';
import { findDraft } from '@lofte/store/draft-table';
import type { PaperRow } from './list-library.ts';
import { paperOf } from './paper-of.ts';
import type { Service } from './service.ts';
import { sourceText } from './source-text.ts';

export interface Reading {
  readonly paper: PaperRow;
  /** Once it is read. */
  readonly draft?: Draft;
  /** Rises with every edit and every undo; 0 before the reading has ended. Hand it back as `basedOn`. */
  readonly version: number;
  readonly canUndo: boolean;
}

/** The draft of a paper with what a person has done to it so far. */
export async function readingOf(service: Service, key: string): Promise<Reading | undefined> {
  const paper = await paperOf(service, key);
  if (!paper) return undefined;
  const found = paper.state === 'read' ? await findDraft(service.store, paper.id) : undefined;
  if (!found) return { paper, version: 0, canUndo: false };
  const draft = joinDraft(found.content, await sourceText(service.store, found.source));
  return { paper, draft, version: found.version, canUndo: found.edits > 0 && paper.strategy === undefined };
}
