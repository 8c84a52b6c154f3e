import type { Issue } from '@lofte/domain/issue';
import type { Chapter } from '@lofte/domain/steering/review';
import { reviewTexts } from '@lofte/domain/steering/review-texts';
import { reviewOf } from '@lofte/service/steering/review-of';
import { commentChapter, writeChapter } from '@lofte/service/steering/write-chapter';
import { whoWrote } from '@lofte/service/who-wrote';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfReview } from './issues.ts';
import { back, idOf } from './show-review.tsx';
import { TextPage } from './text-page.tsx';

/** One text with what it is about. */
export async function showText(call: Call): Promise<Response> {
  return page(call);
}

export async function postText(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const typed = { text: said(form, 'text'), draft: said(form, 'draft') !== '' };
  const given = { ...typed, field: fieldOf(call), since: seenIn(form) };
  const done = await writeChapter(call.service, idOf(call), given, call.actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) return back(call, 'written');
  return page(call, { typed, issues: done.issues, theirs: done.theirs });
}

export async function postComment(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const comment = said(form, 'comment');
  const field = fieldOf(call);
  const done = await commentChapter(call.service, idOf(call), { field, text: comment }, call.actor);
  if (done.ok) return call.context.redirect(`${urls.reviewText(idOf(call), field)}#comments`, 303);
  return page(call, { comment, issues: done.issues });
}

interface Refused {
  readonly typed?: { readonly text: string; readonly draft: boolean };
  readonly comment?: string;
  readonly issues?: readonly Issue[];
  /** What somebody else wrote meanwhile. */
  readonly theirs?: Chapter | undefined;
}

async function page(call: Call, refused: Refused = {}): Promise<Response> {
  const { context, service, actor, request } = call;
  const content = await reviewOf(service, idOf(call), { signal: context.req.raw.signal });
  const text = content && reviewTexts(content).find(({ field }) => field === fieldOf(call));
  if (!content || !text) return notFound(call);
  if (content.review.state === 'sealed') return back(call);
  const { chapter } = text;
  const writers = [chapter, refused.theirs, ...(chapter?.comments ?? [])].flatMap((one) => one?.by ?? []);
  const who = await whoWrote(service.store, writers, {}, actor);
  const here = { ...request, path: urls.reviewText(content.review.id, text.field) };
  const { issues = [] } = refused;
  const status = issues.length > 0 ? statusOfReview(issues) : 200;
  return context.html(<TextPage {...{ content, text, who, ...refused, request: here }} />, status);
}

/** The entry after which the text was seen; nothing that is none counts as one before all others. */
function seenIn(form: URLSearchParams): number {
  return Number(/^\d{1,9}$/.exec(said(form, 'since'))?.[0] ?? 0);
}

function fieldOf({ context }: Call): string {
  return context.req.param('field') ?? '';
}
