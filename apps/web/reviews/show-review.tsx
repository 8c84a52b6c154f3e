import type { Issue } from '@lofte/domain/issue';
import { missingTexts } from '@lofte/domain/steering/review-texts';
import { changeReview } from '@lofte/service/steering/begin-review';
import { reviewOf } from '@lofte/service/steering/review-of';
import { reviewable } from '@lofte/service/steering/reviews-list';
import { sealReview } from '@lofte/service/steering/seal-review';
import { whoWrote } from '@lofte/service/who-wrote';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { FormPage } from './form-page.tsx';
import { statusOfReview } from './issues.ts';
import { fieldsFrom, fieldsOfReview, type ReviewFields, wantedFrom } from './review-fields.ts';
import { ReviewPage } from './review-page.tsx';
import { SealPage } from './seal-page.tsx';
import { reviewsWords } from './words.ts';

export async function showReview(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const content = await reviewOf(service, idOf(call), { signal: context.req.raw.signal });
  if (!content) return notFound(call);
  const writers = [...content.chapters.values()].map(({ chapter: { by } }) => by);
  const ids = [content.review.by, ...writers, ...(content.review.sealed ? [content.review.sealed.by] : [])];
  const who = await whoWrote(service.store, ids, {}, actor);
  const here = { ...request, path: urls.writtenReview(content.review.id) };
  return context.html(<ReviewPage {...{ content, who, told: toldIn(call) }} request={here} />);
}

export async function editReview(call: Call): Promise<Response> {
  const content = await reviewOf(call.service, idOf(call));
  if (!content) return notFound(call);
  const { review, since } = content;
  if (review.state === 'sealed') return call.context.redirect(urls.writtenReview(review.id), 303);
  return formPage(call, { id: review.id, title: review.title, since }, fieldsOfReview(review));
}

export async function postChange(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const fields = fieldsFrom(form);
  const since = Number(said(form, 'since'));
  const done = await changeReview(call.service, idOf(call), { wanted: wantedFrom(fields), since }, call.actor);
  if (done.ok || done.issues.some(({ code }) => code === 'nothing-changed')) return back(call, 'saved');
  if (statusOfReview(done.issues) === 404) return notFound(call);
  return formPage(call, { id: idOf(call), title: fields.title, since }, fields, done.issues);
}

/** What sealing means, and which texts are missing, before anybody does it. */
export async function showSeal(call: Call): Promise<Response> {
  const content = await reviewOf(call.service, idOf(call));
  if (!content) return notFound(call);
  if (content.review.state === 'sealed') return back(call);
  const missing = missingTexts(content);
  return call.context.html(<SealPage {...{ content, missing }} request={call.request} />);
}

export async function postSeal(call: Call): Promise<Response> {
  const done = await sealReview(call.service, idOf(call), call.actor);
  if (done.ok || done.issues.some(({ code }) => code === 'review-sealed')) return back(call, 'sealed');
  return notFound(call);
}

async function formPage(
  { context, service, actor, request }: Call,
  changed: { readonly id: string; readonly title: string; readonly since: number },
  fields: ReviewFields,
  issues: readonly Issue[] = [],
): Promise<Response> {
  const choices = await reviewable(service, actor);
  const here = { ...request, path: urls.reviewPart(changed.id, 'edit') };
  const status = issues.length > 0 ? statusOfReview(issues) : 200;
  return context.html(<FormPage {...{ fields, choices, issues, changed, request: here }} />, status);
}

export type Told = 'saved' | 'sealed' | 'written' | 'taken';

export function back(call: Call, told?: Told, n?: number): Response {
  return call.context.redirect(urls.writtenReview(idOf(call), { said: told, n: n?.toString() }), 303);
}

function toldIn({ context, request: { language } }: Call): string | undefined {
  const say = reviewsWords[language].told;
  const told = context.req.query('said');
  const known = Object.keys(say) as (keyof typeof say)[];
  const found = known.find((one) => one === told);
  return found && say[found];
}

export function idOf({ context }: Call): string {
  return context.req.param('review') ?? '';
}
