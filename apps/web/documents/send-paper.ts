import type { Document } from '@lofte/formats/document/document';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { type DocumentFormat, sendDocument } from './send-document.ts';
import { written } from './written.ts';

/** A paper as a file of a format, whose links lead back here. */
export async function sendPaper(call: Call, document: Document, format: DocumentFormat): Promise<Response> {
  const bytes = await written(call.service, { ...document, base: originOf(call.site, call.context.req.url) }, format);
  return sendDocument(document.title, format, bytes);
}
