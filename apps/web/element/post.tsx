import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import type { Issue } from '@lofte/domain/issue';
import { type EditResult, editPlan } from '@lofte/service/edit-plan';
import { registerChoices } from '@lofte/service/register-choices';
import { undoChange } from '@lofte/service/undo-change';
import { failed } from '../failure/answer.tsx';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { showConflict } from './conflict.tsx';
import { editFrom } from './edit-from.ts';
import { type Form, readForm } from './form.ts';
import { sayEditIssue } from './issues.ts';
import { namedIn, notThere, seenBy, showAgain } from './show.tsx';

/** A form of one field of an element. */
export async function postEdit(call: Call): Promise<Response> {
  const form = await readForm(call.context);
  if (!form) return failed(call, 413, tooLarge(call));
  const [strategy, id] = namedIn(call);
  const seen = await seenBy(call, seenIn(form));
  if (!seen.ok) return notThere(call);
  const { element } = seen.value;
  const { language } = call.request;
  const edit = editFrom(form, { element, register: await registerChoices(call.service), language });
  if (!edit.ok) return showAgain(call, { form, issues: edit.issues });
  const done = await run(call, strategy, form, edit.value);
  if (done.ok)
    return call.context.redirect(`${urls.element(strategy, id)}?said=${done.value.seq}#f-${form.one('field')}`, 303);
  return refused(call, form, done, () => showAgain(call, { form, issues: done.issues }));
}

/** One edit of a plan as a form asks for it. */
export async function run(call: Call, strategy: string, form: Form, edit: PlanEdit): Promise<EditResult> {
  const wanted = { seen: seenIn(form), edit, reason: form.one('reason') };
  return editPlan(call.service, strategy, wanted, call.actor);
}

/** What was refused: both sides where somebody else was first, a page where nothing is left to do it to, else the form again. */
export async function refused(
  call: Call,
  form: Form,
  { issues, conflicts }: Extract<EditResult, { ok: false }>,
  again: () => Promise<Response>,
): Promise<Response> {
  const [strategy, id] = namedIn(call);
  const [issue] = issues;
  if (conflicts.length > 0) return showConflict(call, form, conflicts);
  if (issue?.code === 'nothing-changed') {
    const back = id === '' ? urls.strategy(strategy) : urls.element(strategy, id);
    return call.context.redirect(`${back}?said=nothing`, 303);
  }
  if (issue?.code === 'unknown-element' && issue.where === id) return notThere(call);
  if (issue?.code === 'not-allowed') return failed(call, 403, sayEditIssue(call.request.language, issue));
  return again();
}

export async function postUndo(call: Call): Promise<Response> {
  const form = await readForm(call.context);
  const [strategy] = namedIn(call);
  const done = await undoChange(call.service, strategy, Number(form?.one('entry') || Number.NaN), call.actor);
  if (!done.ok) return undoRefused(call, done.issues);
  const { changes, subject, seq } =
    done.value.kind === 'strategy.adopted' ? { ...done.value, changes: [] } : done.value;
  const stands = changes.some(({ table, id, after }) => table === 'element' && id === subject && after !== null);
  const back = stands ? urls.element(strategy, subject) : urls.strategy(strategy);
  return call.context.redirect(`${back}?said=${seq}`, 303);
}

function undoRefused(call: Call, [issue]: readonly Issue[]): Response | Promise<Response> {
  const status = issue?.code === 'not-allowed' ? 403 : issue?.code === 'unknown-entry' ? 404 : 409;
  return failed(call, status, issue && sayEditIssue(call.request.language, issue));
}

/** Number of the entry that the person's page showed; 0 where the form does not say, which nothing was seen at. */
export function seenIn(form: Form): number {
  const seen = Number(form.one('seen') || Number.NaN);
  return Number.isSafeInteger(seen) && seen > 0 && seen < 2 ** 31 ? seen : 0;
}

export function tooLarge(call: Call): string {
  return sayEditIssue(call.request.language, { code: 'too-large', message: 'The form is too large.' });
}
