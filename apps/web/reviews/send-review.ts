import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { reviewOf } from '@lofte/service/steering/review-of';
import { type DocumentFormat, sendDocument } from '../documents/send-document.ts';
import { written } from '../documents/written.ts';
import { notFound } from '../failure/answer.tsx';
import type { Call, Handler } from '../route.ts';
import { originOf } from '../site.ts';
import { paperOf } from './links.ts';

/** The paper as a file; its making stops between two strategies where whoever asked has gone. */
export function reportAs(format: DocumentFormat): Handler {
  return (call) => send(call, format);
}

async function send(call: Call, format: DocumentFormat): Promise<Response> {
  const { context, service, site } = call;
  const { signal } = context.req.raw;
  const content = await reviewOf(service, context.req.param('review') ?? '', { signal });
  if (!content) return notFound(call);
  signal.throwIfAborted();
  const paper = paperOf(content, originOf(site, context.req.url));
  const bytes = await written(service, paper, format, content.review.sealed?.seq);
  return sendDocument(nameOf(content), format, bytes);
}

function nameOf({ review: { title, sealed } }: ReviewContent): string {
  return sealed ? `${title} ${sealed.day}` : title;
}
