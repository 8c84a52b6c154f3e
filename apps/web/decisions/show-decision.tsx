import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { type DecisionSeen, decisionOf } from '@lofte/service/steering/decision-of';
import { doTask } from '@lofte/service/steering/do-task';
import { undoDecision } from '@lofte/service/steering/undo-decision';
import { notFound } from '../failure/answer.tsx';
import { statusOfMeeting } from '../meetings/issues.ts';
import { isUnchanged } from '../meetings/show-meeting.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { DecisionPage, type DecisionProps } from './decision-page.tsx';
import { decisionWords } from './words.ts';

export async function showDecision(call: Call): Promise<Response> {
  const seen = await decisionOf(call.service, idOf(call));
  return seen && maySee(call, seen) ? page(call, seen) : notFound(call);
}

/** Inside, or who may see a strategy that it changed. */
function maySee({ actor }: Call, { plans }: DecisionSeen): boolean {
  return may(actor, 'steering.see') || plans.some(({ strategy }) => may(actor, 'strategy.see', { strategy }));
}

export async function postTask(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const word = said(form, 'said');
  const given = { task: said(form, 'task'), ...(word === '' ? {} : { said: word }) };
  const done = await doTask(call.service, idOf(call), given, call.actor);
  if (done.ok || isUnchanged(done.issues)) {
    return call.context.redirect(urls.decision(idOf(call), { said: 'task' }), 303);
  }
  return refused(call, done.issues);
}

export async function postUndo(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const undo = { title: said(form, 'undo-title'), reason: said(form, 'undo-reason'), meeting: said(form, 'meeting') };
  const done = await undoDecision(call.service, idOf(call), undo, call.actor);
  if (done.ok) return call.context.redirect(urls.decision(done.value.id), 303);
  const ofFields = ({ where, ...issue }: Issue): Issue =>
    where === 'title' || where === 'reason' ? { ...issue, where: `undo-${where}` } : issue;
  return refused(call, done.issues.map(ofFields), undo);
}

async function refused(call: Call, issues: readonly Issue[], undo?: DecisionProps['undo']): Promise<Response> {
  const seen = await decisionOf(call.service, idOf(call));
  return seen ? page(call, seen, { issues, undo }) : notFound(call);
}

function page(
  { context, service, request }: Call,
  seen: DecisionSeen,
  { issues = [], undo }: Pick<DecisionProps, 'issues' | 'undo'> = {},
): Response | Promise<Response> {
  const told = context.req.query('said') === 'task' ? decisionWords[request.language].taskDone : undefined;
  const here = { ...request, path: urls.decision(seen.decision.id) };
  const props = { seen, issues, undo, told, today: dayOf(service.now()), request: here };
  return context.html(<DecisionPage {...props} />, issues.length > 0 ? statusOfMeeting(issues) : 200);
}

function idOf({ context }: Call): string {
  return context.req.param('decision') ?? '';
}
