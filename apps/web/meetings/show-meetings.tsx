import { dayAfter, dayOf } from '@lofte/domain/day';
import type { Issue } from '@lofte/domain/issue';
import { planMeetings } from '@lofte/service/steering/plan-meeting';
import { steeringOf } from '@lofte/service/steering/steering-of';
import { registerForm } from '../register/form.ts';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';
import { FormPage } from './form-page.tsx';
import { statusOfMeeting } from './issues.ts';
import { ListPage } from './list-page.tsx';
import { allWanted, fieldsFrom, type MeetingFields } from './meeting-fields.ts';
import { meetingWords } from './words.ts';

export async function showMeetings({ context, service, request }: Call): Promise<Response> {
  const steering = await steeringOf(service);
  const only = steering.groups.find(({ id }) => id === context.req.query('group'))?.id;
  const told = context.req.query('said') === 'planned' ? meetingWords[request.language].told.planned : undefined;
  return context.html(<ListPage {...{ steering, only, told, now: service.now(), request }} />);
}

export async function newMeetings(call: Call): Promise<Response> {
  const { context, service, request } = call;
  const { groups, meetings } = await steeringOf(service);
  const group = groups.find(({ id }) => id === context.req.query('group')) ?? groups[0];
  const place = meetings.find((one) => one.group === group?.id)?.place ?? '';
  const fields = {
    ...{ group: group?.id ?? '', title: group ? meetingWords[request.language].offeredName(group.name) : '', place },
    ...{ day: dayAfter(dayOf(service.now())), start: '10:00', length: '120', count: '6', every: '2', unit: 'month' },
  };
  return context.html(<FormPage {...{ fields, groups, request: { ...request, path: urls.newMeetings(group?.id) } }} />);
}

export async function postMeetings(call: Call): Promise<Response> {
  const fields = fieldsFrom(await registerForm(call.context));
  const wanted = allWanted(fields);
  if (!wanted.ok) return refused(call, fields, wanted.issues);
  const done = await planMeetings(call.service, fields.group, wanted.value, call.actor);
  if (!done.ok) return refused(call, fields, done.issues);
  const [only, ...more] = done.value;
  const to = only !== undefined && more.length === 0 ? urls.meeting(only) : urls.meetings({ said: 'planned' });
  return call.context.redirect(to, 303);
}

async function refused(
  { context, service, request }: Call,
  fields: MeetingFields,
  issues: readonly Issue[],
): Promise<Response> {
  const { groups } = await steeringOf(service);
  const here = { ...request, path: urls.newMeetings() };
  const named = issues.map((issue) => (issue.code === 'unknown-group' ? { ...issue, where: 'group' } : issue));
  return context.html(<FormPage {...{ fields, groups, issues: named, request: here }} />, statusOfMeeting(issues));
}
