import type { Document } from './document.ts';
import type { DocxTemplate } from './open-template.ts';
import { untold, type WritingProgress } from './progress.ts';

/**
 * The document for Word and its like: real styles, charts that open their numbers, a header row on every page of a table, and each field
 * in a content control from where `fieldsFromDocx` takes it back. The same document gives the same bytes. In a ministry's own template
 * where one is given.
 */
export async function toDocx(
  document: Document,
  template?: DocxTemplate,
  progress: WritingProgress = untold,
): Promise<Uint8Array> {
  if (template) return (await import('./fill-template.ts')).fillTemplate(document, template, progress);
  return (await import('./write-docx.ts')).writeDocx(document, progress);
}
