import type { Draft } from './draft.ts';

/** The words of a document, which never change once it is read: kept as a file by its hash, apart from what is said of them. */
export interface SourceText {
  readonly text: string;
  readonly reading: string;
  readonly map: Draft['map'];
  readonly pageStarts: readonly number[];
  /** Absent where the format has no pages to draw, and in what was read before they were kept. */
  readonly lines?: Draft['lines'];
}

/** A draft without the words of its document. */
export type DraftContent = Omit<Draft, 'document' | 'text' | 'reading' | 'map' | 'lines'> & {
  readonly document: Omit<Draft['document'], 'pageStarts'>;
};

export function partDraft(draft: Draft): { readonly content: DraftContent; readonly source: SourceText } {
  const { document, text, reading, map, lines, ...rest } = draft;
  const { pageStarts, ...facts } = document;
  const places = lines ? { lines } : {};
  return { content: { ...rest, document: facts }, source: { text, reading, map, pageStarts, ...places } };
}

export function joinDraft(content: DraftContent, { pageStarts, ...words }: SourceText): Draft {
  return { ...content, document: { ...content.document, pageStarts: [...pageStarts] }, ...words };
}
