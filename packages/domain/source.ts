import type { Draft } from './draft.ts';

/** The words of a document, which never change once it is read: kept as a file by its hash, apart from what is said of them. */
export interface SourceText {
  readonly text: string;
  readonly reading: string;
  readonly map: Draft['map'];
  readonly pageStarts: readonly number[];
}

/** A draft without the words of its document. */
export type DraftContent = Omit<Draft, 'document' | 'text' | 'reading' | 'map'> & {
  readonly document: Omit<Draft['document'], 'pageStarts'>;
};

export function partDraft(draft: Draft): { readonly content: DraftContent; readonly source: SourceText } {
  const { document, text, reading, map, ...rest } = draft;
  const { pageStarts, ...facts } = document;
  return { content: { ...rest, document: facts }, source: { text, reading, map, pageStarts } };
}

export function joinDraft(content: DraftContent, { text, reading, map, pageStarts }: SourceText): Draft {
  return { ...content, document: { ...content.document, pageStarts: [...pageStarts] }, text, reading, map };
}
