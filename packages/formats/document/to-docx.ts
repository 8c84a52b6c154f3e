import type { Document } from './document.ts';

/**
 * The document for Word and its like: real styles, charts that open their numbers, a header row on every page of a table, and each field
 * in a content control from where `fieldsFromDocx` takes it back. The same document gives the same bytes.
 */
export async function toDocx(document: Document): Promise<Uint8Array> {
  const { writeDocx } = await import('./write-docx.ts');
  return writeDocx(document);
}
