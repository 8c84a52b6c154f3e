import { states } from '@lofte/domain/follow-up/state';
import type { Issue, Result } from '@lofte/domain/issue';
import { acceptUnchanged } from '@lofte/service/follow-up/accept-unchanged';
import { judgeElement, withdrawJudgement } from '@lofte/service/follow-up/judge-element';
import { reviewElement, reviewOf } from '@lofte/service/follow-up/review-of';
import { acceptUpdate, returnUpdate } from '@lofte/service/follow-up/review-update';
import { failed, notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { safePath } from '../safe-path.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { sayReviewIssue } from './actions.tsx';
import { OnePage } from './one-page.tsx';
import { ReviewPage } from './page.tsx';
import { backTo, toldIn } from './told.ts';

/** Of one round, or all that waits. `?one=` shows one at a time. */
export async function showReview(call: Call): Promise<Response> {
  const { context, service, actor, request } = call;
  const round = context.req.param('round');
  const review = await reviewOf(service, actor, round);
  if (!review) return notFound(call);
  const start = (name: string) => {
    const asked = Number(context.req.query(name));
    return Number.isSafeInteger(asked) && asked > 0 ? asked : 0;
  };
  const [from, reviewedFrom] = [start('from'), start('reviewed')];
  return context.html(
    <ReviewPage {...{ review, from, reviewedFrom, request }} one={context.req.query('one')} told={toldIn(call)} />,
  );
}

export async function postUnchanged(call: Call): Promise<Response> {
  const { context, service, actor } = call;
  const round = context.req.param('round');
  const seen = (await registerForm(context)).getAll('seen').map((one) => {
    const [strategy = '', update = ''] = one.split('/');
    return { strategy, update };
  });
  const done = await acceptUnchanged(service, { round, seen }, actor);
  if (!done.ok) return refusal(call, done.issues);
  return context.redirect(urls.review(round, { said: 'unchanged', n: String(done.value) }), 303);
}

/** One verdict or judgement, from whatever page shows the answer. */
export async function postReview(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const [what, back] = [said(form, 'do'), safePath(said(form, 'back'))];
  const done = await decided(call, what, form);
  if (done.ok) return call.context.redirect(backTo(back, what), 303);
  const found = await reviewElement(call.service, call.actor, named(call));
  if (!found) return refusal(call, done.issues);
  const [question, state, text] = [said(form, 'question'), said(form, 'state'), said(form, 'text')];
  const refused = { what, question, state, text, issues: done.issues };
  const codes = done.issues.map(({ code }) => code);
  const status = codes.includes('not-allowed') ? 403 : codes.includes('answered-meanwhile') ? 409 : 422;
  const { request } = call;
  return call.context.html(<OnePage {...{ ...found, back, refused, request }} />, status);
}

function decided(call: Call, what: string, form: URLSearchParams): Promise<Result<undefined>> {
  const { service, actor, site, context } = call;
  const [asked, update] = [named(call), said(form, 'update')];
  const [question, text] = [said(form, 'question'), said(form, 'text')];
  switch (what) {
    case 'return':
      return returnUpdate(service, asked, { update, question, origin: originOf(site, context.req.url) }, actor);
    case 'judge': {
      const state = states.find((one) => one === said(form, 'state'));
      // None chosen is refused by the rule, in its own words.
      return judgeElement(service, asked, { state: state ?? ('' as (typeof states)[number]), text }, actor);
    }
    case 'unjudge':
      return withdrawJudgement(service, asked, actor);
    default:
      return acceptUpdate(service, asked, update, actor);
  }
}

function named({ context }: Call) {
  return { strategy: context.req.param('strategy') ?? '', element: context.req.param('element') ?? '' };
}

function refusal(call: Call, issues: readonly Issue[]): Response | Promise<Response> {
  const [issue] = issues;
  if (!issue || issue.code === 'unknown-element') return notFound(call);
  const status = issue.code === 'not-allowed' ? 403 : issue.code === 'nothing-said' ? 404 : 400;
  return failed(call, status, sayReviewIssue(call.request.language, issue));
}
