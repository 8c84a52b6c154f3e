import type { Issue } from '@lofte/domain/issue';
import type { ReviewContent } from '@lofte/domain/steering/review-data';
import { reviewTexts } from '@lofte/domain/steering/review-texts';
import { fieldsFromDocx } from '@lofte/formats/document/fields-from-docx';
import { reviewOf } from '@lofte/service/steering/review-of';
import { compareTexts, takeTexts } from '@lofte/service/steering/take-texts';
import { notFound } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfReview } from './issues.ts';
import { PreviewPage } from './preview-page.tsx';
import { documentSent, textsSent } from './receive.ts';
import { back, idOf } from './show-review.tsx';
import { UploadPage } from './upload-page.tsx';

/** Where an edited document comes back. */
export async function showUpload(call: Call): Promise<Response> {
  return withReview(call, (content) => upload(call, content, []));
}

/** Reads a document and shows what its texts would change. Keeps nothing. */
export async function postDocument(call: Call): Promise<Response> {
  return withReview(call, async (content) => {
    const sent = await documentSent(call.context.req.raw);
    if (!sent.ok) return upload(call, content, sent.issues);
    const fields = reviewTexts(content).map(({ field }) => field);
    const read = fieldsFromDocx(new Uint8Array(await sent.value.arrayBuffer()), fields);
    if (!read.ok) return upload(call, content, read.issues);
    const texts = await compareTexts(call.service, content, read.value);
    const props = { content, texts, issues: read.value.issues, file: sent.value.name };
    return call.context.html(<PreviewPage {...props} request={here(call, content)} />);
  });
}

export async function takeDocument(call: Call): Promise<Response> {
  return withReview(call, async (content) => {
    const sent = await textsSent(call.context.req.raw);
    if (!sent.ok) return upload(call, content, sent.issues);
    const done = await takeTexts(call.service, content.review.id, sent.value, call.actor);
    return done.ok ? back(call, 'taken') : upload(call, content, done.issues);
  });
}

async function withReview(
  call: Call,
  show: (content: ReviewContent) => Response | Promise<Response>,
): Promise<Response> {
  const content = await reviewOf(call.service, idOf(call), { signal: call.context.req.raw.signal });
  if (!content) return notFound(call);
  return content.review.state === 'sealed' ? back(call) : show(content);
}

function upload(call: Call, content: ReviewContent, issues: readonly Issue[]): Response | Promise<Response> {
  const status = issues.length > 0 ? statusOfReview(issues) : 200;
  return call.context.html(<UploadPage {...{ content, issues }} request={here(call, content)} />, status);
}

function here({ request }: Call, { review }: ReviewContent) {
  return { ...request, path: urls.reviewPart(review.id, 'document') };
}
