import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { beginReport, isLong } from '@lofte/service/steering/begin-report';
import { strategiesOfReview } from '@lofte/service/steering/begin-review';
import { reviewOf } from '@lofte/service/steering/review-of';
import { templateOf } from '@lofte/service/template/template-of';
import { writeInProcess } from '@lofte/service/write-in-process';
import { type DocumentFormat, sendDocument } from '../documents/send-document.ts';
import { written } from '../documents/written.ts';
import { failed, notFound } from '../failure/answer.tsx';
import type { Call, Handler } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { sayReviewIssue } from './issues.ts';
import { paperOf } from './links.ts';

/** A paper of no more parts is written before a process for it would have started. */
const fewBlocks = 150;

/** The paper as a file, or where it is long a page that says how far it is. Its making stops where whoever asked has gone. */
export function reportAs(format: DocumentFormat): Handler {
  return async (call) => {
    const strategies = await strategiesOfReview(call.service.store, reviewIn(call));
    return isLong({ strategies }) ? begin(call, format) : send(call, format);
  };
}

async function send(call: Call, format: DocumentFormat): Promise<Response> {
  const { context, service, site } = call;
  const { signal } = context.req.raw;
  const content = await reviewOf(service, reviewIn(call), { signal });
  if (!content) return notFound(call);
  signal.throwIfAborted();
  const document = paperOf(content, originOf(site, context.req.url));
  const seq = content.review.sealed?.seq;
  if (document.blocks.length <= fewBlocks)
    return sendDocument(nameOf(content), format, await written(service, document, format, seq));
  const template = format === 'docx' ? (await templateOf(service, seq))?.opened : undefined;
  const made = await writeInProcess({ document, format, template, signal });
  signal.throwIfAborted();
  if (!made.ok) throw new Error(made.issues[0]?.message);
  return sendDocument(nameOf(content), format, made.value);
}

async function begin(call: Call, format: DocumentFormat): Promise<Response> {
  const { context, service, site, actor, request } = call;
  const review = reviewIn(call);
  const base = originOf(site, context.req.url);
  const begun = await beginReport(service, { review, format, base, compose: paperOf }, actor);
  if (begun.ok) return context.redirect(urls.report(review, begun.value), 303);
  const [issue] = begun.issues;
  if (!issue || issue.code === 'unknown-review') return notFound(call);
  return failed(call, 409, sayReviewIssue(request.language, issue));
}

function nameOf({ review: { title, sealed } }: ReviewContent): string {
  return sealed ? `${title} ${sealed.day}` : title;
}

function reviewIn({ context }: Call): string {
  return context.req.param('review') ?? '';
}
