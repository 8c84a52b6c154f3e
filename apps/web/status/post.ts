import { State } from '@lofte/domain/follow-up/state';
import type { Evidence } from '@lofte/domain/follow-up/update';
import type { Issue, Result } from '@lofte/domain/issue';
import { elementOf } from '@lofte/service/element-of';
import { giveUpdate } from '@lofte/service/follow-up/give-update';
import { judgeElement, withdrawJudgement } from '@lofte/service/follow-up/judge-element';
import { acceptUpdate, returnUpdate } from '@lofte/service/follow-up/review-update';
import { elementStatus } from '@lofte/service/follow-up/status-of';
import { forgetFiles } from '@lofte/service/forget-files';
import { type Received, receiveForm } from '../answer/receive-form.ts';
import type { Form } from '../element/form.ts';
import { tooLarge } from '../element/post.tsx';
import { namedIn, notThere, showStatusAgain } from '../element/show.tsx';
import { failed } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { urls } from '../urls.ts';
import { sayStatusIssue } from './form-parts.tsx';
import { newEvidence } from './new-evidence.ts';
import { readStatus } from './read-status.ts';
import type { StatusDraft } from './section-view.ts';

/** What an owner says, or that it is as before. */
export async function postStatus(call: Call): Promise<Response> {
  return done(call, 'give', 'given', async (form, [strategy, element], files) => {
    const seen = await elementOf(call.service, strategy, element);
    if (!seen) return { ok: false, issues: [gone] };
    const { said } = await elementStatus(call.service, seen.plan, seen.element, {}, call.actor);
    const { newId } = call.service;
    const saying =
      form.one('press') === 'as-before'
        ? ({ ok: true, value: 'as before' } as const)
        : readStatus(form, { element: seen.element, said, language: call.request.language, newId });
    if (!saying.ok) return saying;
    const seenUpdate = form.one('seen') || undefined;
    if (saying.value === 'as before')
      return giveUpdate(call.service, { strategy, element }, { saying: 'as before', seen: seenUpdate }, call.actor);
    const proof = await newEvidence(call, { strategy, element: seen.element }, { form, files });
    if (!proof.ok) return proof;
    const given = {
      saying: { ...saying.value, evidence: [...(saying.value.evidence ?? []), ...proof.value] },
      ...{ seen: seenUpdate, files: files.map(({ bytes }) => bytes) },
    };
    const done = await giveUpdate(call.service, { strategy, element }, given, call.actor);
    if (!done.ok) await forgetFiles(call.service, hashesOf(proof.value));
    return done;
  });
}

export async function postAccept(call: Call): Promise<Response> {
  return done(call, 'review', 'accepted', (form, [strategy, element]) =>
    acceptUpdate(call.service, { strategy, element }, form.one('update'), call.actor),
  );
}

export async function postReturn(call: Call): Promise<Response> {
  const origin = originOf(call.site, call.context.req.url);
  return done(call, 'return', 'returned', (form, [strategy, element]) => {
    const asked = { update: form.one('update'), question: form.one('question'), origin };
    return returnUpdate(call.service, { strategy, element }, asked, call.actor);
  });
}

export async function postJudgement(call: Call): Promise<Response> {
  return done(
    call,
    'judge',
    (form) => (form.one('press') === 'withdraw' ? 'withdrawn' : 'judged'),
    async (form, [strategy, element]) => {
      if (form.one('press') === 'withdraw') return withdrawJudgement(call.service, { strategy, element }, call.actor);
      const state = State.safeParse(form.one('state'));
      if (!state.success) return { ok: false, issues: [{ code: 'bad-state', message: 'Choose how it goes.' }] };
      const wanted = { state: state.data, text: form.one('text') };
      return judgeElement(call.service, { strategy, element }, wanted, call.actor);
    },
  );
}

function hashesOf(evidence: readonly Evidence[]): readonly string[] {
  return evidence.flatMap((one) => (one.kind === 'file' ? [one.sha256] : []));
}

const gone: Issue = { code: 'unknown-element', message: 'This part of the plan no longer exists.' };

type Run = (
  form: Form,
  named: readonly [strategy: string, element: string],
  files: Received['files'],
) => Promise<Result<undefined>>;

/** The page again: with what was done, or with the form and what is wrong in it. */
async function done(
  call: Call,
  what: StatusDraft['what'],
  said: string | ((form: Form) => string),
  run: Run,
): Promise<Response> {
  const received = await receiveForm(call.context.req.raw);
  if (!received.ok) return failed(call, 413, tooLarge(call));
  const { form, files } = received.value;
  const named = namedIn(call);
  const result = await run(form, named, files);
  if (result.ok) {
    return call.context.redirect(urls.statusOf(...named, typeof said === 'string' ? said : said(form)), 303);
  }
  const [issue] = result.issues;
  if (issue?.code === 'unknown-element') return notThere(call);
  if (issue?.code === 'not-allowed') return failed(call, 403, sayStatusIssue(call.request.language, issue));
  return showStatusAgain(call, { what, form, issues: result.issues });
}
