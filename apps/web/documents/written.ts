import type { Document } from '@lofte/formats/document/document';
import { toDocx } from '@lofte/formats/document/to-docx';
import { toHtml } from '@lofte/formats/document/to-html';
import { toPdf } from '@lofte/formats/document/to-pdf';
import type { DocumentFormat } from './send-document.ts';

/** A paper as the bytes of a format. */
export async function written(document: Document, format: DocumentFormat): Promise<Uint8Array> {
  if (format === 'docx') return toDocx(document);
  return format === 'pdf' ? toPdf(document) : new TextEncoder().encode(toHtml(document));
}
