import { dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import type { Item, Meeting } from '@lofte/domain/steering/meeting';
import { lastEntry, planOf, type SeenPlan } from '@lofte/service/element-of';
import { registerChoices } from '@lofte/service/register-choices';
import { draftDecision, draftsIn } from '@lofte/service/steering/draft-decision';
import { proposalToDecide } from '@lofte/service/steering/item-of';
import { type MeetingSeen, meetingOf } from '@lofte/service/steering/meeting-of';
import { approveMinutes, endMeeting, noteAttendance, noteItem } from '@lofte/service/steering/plan-meeting';
import { type StrategyConflict, takeDecision } from '@lofte/service/steering/take-decision';
import { decisionFieldsFrom, decisionFrom, isTyped, noFields } from '../decisions/decision-fields.ts';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { statusOfMeeting } from './issues.ts';
import { whole } from './meeting-fields.ts';
import { NowPage, type NowProps } from './now-page.tsx';
import { isUnchanged, meetingIn, originIn, toldIn } from './show-meeting.tsx';

/** The first item, or the one that is asked for. */
export async function showNow(call: Call): Promise<Response> {
  const seen = await meetingOf(call.service, meetingIn(call));
  if (!seen) return notFound(call);
  const { id, state, items } = seen.meeting;
  if (state === 'held') return call.context.redirect(urls.meetingPart(id, 'minutes'), 303);
  const item = items.find((one) => one.id === call.context.req.query('item')) ?? items[0];
  if (!item || state === 'cancelled') return call.context.redirect(urls.meeting(id), 303);
  return page(call, seen, item);
}

export async function postAttendance(call: Call): Promise<Response> {
  return onItem(call, async ({ meeting }, item, form) => {
    await keepDraft(call, meeting, item, form);
    const noted = await keepNote(call, meeting, item, form);
    if (noted.length > 0) return { issues: noted, more: { note: said(form, 'said') } };
    const present = form.getAll('present');
    const others = (meeting.recused ?? []).filter((one) => one.item !== item.id);
    const out = form.getAll('recused').map((person) => ({ item: item.id, person }));
    const done = await noteAttendance(call.service, meeting.id, { present, recused: [...others, ...out] }, call.actor);
    return done.ok || isUnchanged(done.issues) ? { told: 'attendance' } : { issues: done.issues };
  });
}

export async function postNote(call: Call): Promise<Response> {
  return onItem(call, async ({ meeting }, item, form) => {
    await keepDraft(call, meeting, item, form);
    const issues = await keepNote(call, meeting, item, form);
    return issues.length === 0 ? { told: 'note' } : { issues, more: { note: said(form, 'said') } };
  });
}

/** What is typed of an item is kept, and one goes on to another item or stays. */
export async function postDraft(call: Call): Promise<Response> {
  return onItem(call, async ({ meeting }, item, form) => {
    const kept = await keepDraft(call, meeting, item, form);
    const issues = await keepNote(call, meeting, item, form);
    if (issues.length > 0) return { issues, more: { note: said(form, 'said') } };
    const to = meeting.items.find(({ id }) => id === said(form, 'to')) ?? item;
    return { to: to.id, ...(kept && to === item ? { told: 'draft' } : {}) };
  });
}

/** @returns whether anything of a decision is kept */
async function keepDraft({ service, actor }: Call, meeting: Meeting, item: Item, form: URLSearchParams) {
  if (!form.has('reason') || !may(actor, 'decision.take')) return false;
  const typed = isTyped(decisionFieldsFrom(form));
  const draft = new URLSearchParams(form);
  // Who is there is sent along, and is of the meeting.
  for (const name of ['present', 'recused']) draft.delete(name);
  await draftDecision(service, { meeting: meeting.id, item: item.id }, typed ? String(draft) : undefined, actor);
  return typed;
}

/** What was said of an item is kept with whatever else is done about it. */
async function keepNote({ service, actor }: Call, { id }: Meeting, item: Item, form: URLSearchParams) {
  const note = form.get('said');
  if (note === null || note === (item.said ?? '') || !may(actor, 'steering.run')) return [];
  const done = await noteItem(service, id, { item: item.id, said: note }, actor);
  return done.ok || isUnchanged(done.issues) ? [] : done.issues;
}

export async function postDecide(call: Call): Promise<Response> {
  return onItem(call, async ({ meeting }, item, form) => {
    const fields = decisionFieldsFrom(form);
    const noted = await keepNote(call, meeting, item, form);
    if (noted.length > 0) return { issues: noted, more: { fields, note: said(form, 'said') } };
    const wanted = decisionFrom(fields);
    if (!wanted.ok) return { issues: wanted.issues, more: { fields } };
    const about = { meeting: meeting.id, item: item.id, proposal: item.proposal, seen: whole(said(form, 'seen')) };
    const origin = originIn(call);
    const head = await lastEntry(call.service);
    const done = await takeDecision(call.service, { ...wanted.value, ...about, origin }, call.actor);
    if (done.ok) await draftDecision(call.service, { meeting: meeting.id, item: item.id }, undefined, call.actor);
    if (done.ok) return { told: wanted.value.outcome === 'approved' && item.proposal ? 'decided' : 'decided only' };
    const { issues, conflicts } = done;
    const again = conflicts.length > 0 ? { conflicts, seen: head } : undefined;
    return { issues, more: { fields, again } };
  });
}

export async function postApprove(call: Call): Promise<Response> {
  return onItem(call, async ({ meeting }, item) => {
    const approved = { meeting: meeting.id, day: dayOf(call.service.now()) };
    const done = await approveMinutes(call.service, item.meeting ?? '', approved, call.actor);
    return done.ok ? { told: 'approved' } : { issues: done.issues };
  });
}

export async function postEnd(call: Call): Promise<Response> {
  const id = meetingIn(call);
  const done = await endMeeting(call.service, id, call.actor);
  if (done.ok) return call.context.redirect(urls.meetingPart(id, 'minutes', { said: 'ended' }), 303);
  const seen = await meetingOf(call.service, id);
  const [item] = seen?.meeting.items ?? [];
  return seen && item ? page(call, seen, item, done.issues) : notFound(call);
}

interface Outcome {
  /** The item that one goes on to. */
  readonly to?: string;
  readonly told?: 'attendance' | 'note' | 'draft' | 'decided' | 'decided only' | 'approved';
  readonly issues?: readonly Issue[];
  /** What the page shows again of what was typed. */
  readonly more?: Partial<NowProps>;
}

/** Does something about the item that a form names: back to it, or the page again with what is wrong. */
async function onItem(
  call: Call,
  act: (seen: MeetingSeen, item: Item, form: URLSearchParams) => Promise<Outcome>,
): Promise<Response> {
  const form = await registerForm(call.context);
  const seen = await meetingOf(call.service, meetingIn(call));
  const item = seen?.meeting.items.find(({ id }) => id === said(form, 'item'));
  if (!seen || !item) return notFound(call);
  const { to = item.id, told, issues = [], more } = await act(seen, item, form);
  if (issues.length === 0)
    return call.context.redirect(urls.meetingPart(seen.meeting.id, 'now', { item: to, said: told }), 303);
  const now = (await meetingOf(call.service, seen.meeting.id)) ?? seen;
  return page(call, now, item, issues, more);
}

async function page(
  call: Call,
  seen: MeetingSeen,
  item: Item,
  issues: readonly Issue[] = [],
  more: Partial<NowProps> = {},
): Promise<Response> {
  const { context, service, request, actor } = call;
  const about = item.proposal === undefined ? undefined : await proposalToDecide(service, item.proposal, actor.id);
  const plans = await plansOf(call, more.again?.conflicts ?? about?.preview.conflicts ?? []);
  const register = await registerChoices(service);
  const here = { ...request, path: urls.meetingPart(seen.meeting.id, 'now', { item: item.id }) };
  const today = dayOf(service.now());
  const drafts = await draftsIn(service, seen.meeting.id, actor);
  const draft = drafts.find((one) => one.item === item.id)?.form;
  const fields = draft === undefined ? noFields : decisionFieldsFrom(new URLSearchParams(draft));
  const drafted = drafts.map((one) => one.item);
  const props = { seen, item, about, plans, register, today, fields, drafted, issues, told: toldIn(call), ...more };
  return context.html(<NowPage {...props} request={here} />, issues.length > 0 ? statusOfMeeting(issues) : 200);
}

/** The plans that conflicts are about, as they stand. */
export async function plansOf(
  { service }: Call,
  conflicts: readonly StrategyConflict[],
): Promise<ReadonlyMap<string, SeenPlan>> {
  const plans = new Map<string, SeenPlan>();
  for (const strategy of new Set(conflicts.map((one) => one.strategy))) {
    const seen = await planOf(service, strategy);
    if (seen) plans.set(strategy, seen);
  }
  return plans;
}
