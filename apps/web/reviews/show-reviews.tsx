import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { beginReview } from '@lofte/service/steering/begin-review';
import { reviewable, reviewsList } from '@lofte/service/steering/reviews-list';
import { registerForm } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { FormPage } from './form-page.tsx';
import { statusOfReview } from './issues.ts';
import { ListPage } from './list-page.tsx';
import { fieldsFrom, offeredFields, type ReviewFields, wantedFrom } from './review-fields.ts';

export async function showReviews({ context, service, actor, request }: Call): Promise<Response> {
  const rows = await reviewsList(service, actor);
  const { strategies } = await reviewable(service, actor);
  return context.html(<ListPage {...{ rows, request }} anyStrategy={strategies.length > 0} />);
}

export async function newReview({ context, service, actor, request }: Call): Promise<Response> {
  const choices = await reviewable(service, actor);
  const [only, ...others] = choices.strategies;
  const ticked = only && others.length === 0 ? [only.id] : [];
  const fields = offeredFields(request.language, dayOf(service.now()), ticked);
  return context.html(<FormPage {...{ fields, choices, request }} />);
}

export async function postReview(call: Call): Promise<Response> {
  const fields = fieldsFrom(await registerForm(call.context));
  const done = await beginReview(call.service, wantedFrom(fields), call.actor);
  return done.ok ? call.context.redirect(urls.writtenReview(done.value), 303) : refused(call, fields, done.issues);
}

async function refused(
  { context, service, actor, request }: Call,
  fields: ReviewFields,
  issues: readonly Issue[],
): Promise<Response> {
  const choices = await reviewable(service, actor);
  const here = { ...request, path: urls.newReview() };
  return context.html(<FormPage {...{ fields, choices, issues, request: here }} />, statusOfReview(issues));
}
