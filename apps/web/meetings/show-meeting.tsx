import { dayOf } from '@lofte/domain/day';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { may } from '@lofte/domain/rights';
import { type Item, longestItemTitle } from '@lofte/domain/steering/meeting';
import { meetingFile } from '@lofte/formats/meeting-invitation';
import { agendaFor } from '@lofte/service/steering/agenda-for';
import { type MeetingSeen, meetingOf } from '@lofte/service/steering/meeting-of';
import { callMeeting, cancelMeeting, changeMeeting } from '@lofte/service/steering/plan-meeting';
import { calendarOf, meetingLink } from '@lofte/service/steering/queue-invitations';
import { notFound } from '../failure/answer.tsx';
import { registerForm, said } from '../register/form.ts';
import type { Call } from '../route.ts';
import { originOf } from '../site.ts';
import { sayTime } from '../time.ts';
import { urls } from '../urls.ts';
import { FormPage } from './form-page.tsx';
import { statusOfMeeting } from './issues.ts';
import { fieldsFrom, fieldsOfMeeting, type MeetingFields, wantedFrom, whole } from './meeting-fields.ts';
import { MeetingPage } from './meeting-page.tsx';
import { suggestedKey } from './suggested-items.tsx';
import { meetingWords } from './words.ts';

export async function showMeeting(call: Call): Promise<Response> {
  return page(call);
}

export async function editMeeting(call: Call): Promise<Response> {
  const seen = await meetingOf(call.service, meetingIn(call));
  if (!seen) return notFound(call);
  return formPage(call, seen, fieldsOfMeeting(seen.meeting));
}

export async function postEdit(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const seen = await meetingOf(call.service, meetingIn(call));
  if (!seen) return notFound(call);
  const fields = fieldsFrom(form);
  const wanted = wantedFrom(fields, seen.meeting.items);
  if (!wanted.ok) return formPage(call, seen, fields, wanted.issues);
  const given = { wanted: wanted.value, since: Number(said(form, 'since')), origin: originIn(call) };
  const done = await changeMeeting(call.service, seen.meeting.id, given, call.actor);
  if (!done.ok && !isUnchanged(done.issues)) return formPage(call, seen, fields, done.issues);
  return back(call, seen.meeting.state === 'called' && done.ok ? 'changedCalled' : 'changed');
}

export async function postCall(call: Call): Promise<Response> {
  const done = await callMeeting(call.service, meetingIn(call), call.actor, originIn(call));
  return done.ok || isUnchanged(done.issues) ? back(call, 'called') : page(call, done.issues);
}

export async function postCancel(call: Call): Promise<Response> {
  const done = await cancelMeeting(call.service, meetingIn(call), call.actor, originIn(call));
  return done.ok ? back(call, 'cancelled') : page(call, done.issues);
}

/** One press on the agenda; the minutes that stand in its form are kept with it. */
export async function postAgenda(call: Call): Promise<Response> {
  const form = await registerForm(call.context);
  const { service, actor } = call;
  const seen = await meetingOf(service, meetingIn(call));
  if (!seen) return notFound(call);
  const items = await itemsAfter(call, seen, form);
  if (!items.ok) return page(call, items.issues);
  const given = { wanted: { ...seen.meeting, items: items.value }, since: Number(said(form, 'since')) };
  const done = await changeMeeting(service, seen.meeting.id, given, actor);
  if (!done.ok && !isUnchanged(done.issues)) return page(call, done.issues);
  const told = /^(add|new)$/.test(said(form, 'do')) ? 'added' : 'changed';
  return call.context.redirect(`${urls.meeting(seen.meeting.id, { said: told })}#agenda`, 303);
}

type WantedItem = Omit<Item, 'id'> & { readonly id?: string | undefined };

async function itemsAfter(
  call: Call,
  seen: MeetingSeen,
  form: URLSearchParams,
): Promise<Result<readonly WantedItem[]>> {
  const { meeting, group } = seen;
  const [what = '', id = ''] = said(form, 'do').split(' ');
  const timed = withMinutes(meeting.items, form);
  if (!timed.ok) return timed;
  const items = [...timed.value];
  const at = items.findIndex((item) => item.id === id);
  switch (what) {
    case 'up':
    case 'down': {
      const [item] = at < 0 ? [] : items.splice(at, 1);
      if (item) items.splice(Math.max(0, at + (what === 'up' ? -1 : 1)), 0, item);
      return good(items);
    }
    case 'remove':
      return good(items.filter((item) => item.id !== id));
    case 'new':
      return good([...items, { kind: 'free', title: said(form, 'title') }]);
    case 'add': {
      const key = said(form, 'key');
      const suggested = (await agendaFor(call.service, group, meeting)).map(({ item }) => item);
      const added = suggested.filter((item) => key === 'all' || suggestedKey(item) === key);
      const [minutes, others] = [true, false].map((is) => added.filter(({ kind }) => (kind === 'minutes') === is));
      // The minutes of the meeting before are what a meeting begins with.
      const first = await Promise.all((minutes ?? []).map((item) => minutesItem(call, item)));
      return good([...first, ...items, ...(others ?? [])]);
    }
    default:
      return good(items);
  }
}

/** The meetings of a year are called the same: of whose minutes it is about, the day tells. */
async function minutesItem({ service, request: { language } }: Call, item: Item): Promise<Item> {
  const of = await meetingOf(service, item.meeting ?? '');
  if (!of) return item;
  const day = sayTime(language, dayOf(new Date(of.meeting.start))) ?? '';
  return { ...item, title: meetingWords[language].minutesItem(item.title, day).slice(0, longestItemTitle) };
}

function withMinutes(items: readonly Item[], form: URLSearchParams): Result<readonly Item[]> {
  const issues: Issue[] = [];
  const timed = items.map(({ minutes: before, ...item }) => {
    const typed = form.get(`minutes:${item.id}`);
    if (typed === null) return before === undefined ? item : { ...item, minutes: before };
    const minutes = whole(typed);
    if (typed.trim() !== '' && (minutes === undefined || minutes < 1 || minutes > 600)) {
      issues.push({ code: 'bad-minutes', message: 'Give whole minutes, at most 600.', where: 'minutes' });
    }
    return minutes === undefined ? item : { ...item, minutes };
  });
  return issues.length > 0 ? bad(...issues) : good(timed);
}

/** The meeting as a file for a calendar. */
export async function sendFile(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const seen = await meetingOf(service, meetingIn(call));
  if (!seen) return notFound(call);
  const link = meetingLink(originIn(call), seen.meeting.id);
  const text = meetingFile(calendarOf(seen.meeting, { language: request.language, link, stamp: service.now() }));
  return context.body(text, 200, {
    'content-type': 'text/calendar; charset=utf-8',
    'content-disposition': 'attachment; filename="invite.ics"',
  });
}

export function originIn({ site, context }: Call): string {
  return originOf(site, context.req.url);
}

export function meetingIn({ context }: Call): string {
  return context.req.param('meeting') ?? '';
}

export function isUnchanged(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'nothing-changed');
}

type Told = keyof (typeof meetingWords)['da']['told'];

function back(call: Call, told: Told): Response {
  return call.context.redirect(urls.meeting(meetingIn(call), { said: told }), 303);
}

/** What was just done, in words. */
export function toldIn({ context, request: { language } }: Call): string | undefined {
  const said = context.req.query('said') ?? '';
  return Object.hasOwn(meetingWords[language].told, said) ? meetingWords[language].told[said as Told] : undefined;
}

async function page(call: Call, issues: readonly Issue[] = []): Promise<Response> {
  const { context, service, request, actor } = call;
  const seen = await meetingOf(service, meetingIn(call));
  if (!seen) return notFound(call);
  const open = seen.meeting.state === 'planned' || seen.meeting.state === 'called';
  const suggested = open && may(actor, 'steering.run') ? await agendaFor(service, seen.group, seen.meeting) : [];
  const here = { ...request, path: urls.meeting(seen.meeting.id) };
  const props = { seen, suggested, issues, told: toldIn(call), today: dayOf(service.now()), request: here };
  return context.html(<MeetingPage {...props} />, issues.length > 0 ? statusOfMeeting(issues) : 200);
}

function formPage(
  { context, request }: Call,
  { meeting, since }: MeetingSeen,
  fields: MeetingFields,
  issues: readonly Issue[] = [],
): Response | Promise<Response> {
  const here = { ...request, path: urls.meetingPart(meeting.id, 'edit') };
  const status = issues.length > 0 ? statusOfMeeting(issues) : 200;
  return context.html(
    <FormPage {...{ fields, issues, groups: [], changed: { meeting, since }, request: here }} />,
    status,
  );
}
