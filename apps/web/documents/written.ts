import type { Document } from '@lofte/formats/document/document';
import { toDocx } from '@lofte/formats/document/to-docx';
import { toHtml } from '@lofte/formats/document/to-html';
import { toPdf } from '@lofte/formats/document/to-pdf';
import type { Service } from '@lofte/service/service';
import { templateOf } from '@lofte/service/template/template-of';
import type { DocumentFormat } from './send-document.ts';

/**
 * A paper as the bytes of a format; for Word in the ministry's template where there is one: the one in force, or for what was sealed the
 * one that was in force after the entry `seq`.
 */
export async function written(
  service: Pick<Service, 'store'>,
  document: Document,
  format: DocumentFormat,
  seq?: number,
): Promise<Uint8Array> {
  if (format === 'docx') return toDocx(document, (await templateOf(service, seq))?.opened);
  return format === 'pdf' ? toPdf(document) : new TextEncoder().encode(toHtml(document));
}
