import { clockAt, dayOf, momentAt } from '@lofte/domain/day';
import { isDate } from '@lofte/domain/edit-plan/check-dates';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Meeting } from '@lofte/domain/steering/meeting';
import { meetingDays, mostAtOnce } from '@lofte/domain/steering/meeting-days';
import type { WantedMeeting } from '@lofte/domain/steering/settle-meeting';
import { said } from '../register/form.ts';

/** A meeting as its form says it, whatever was typed. */
export interface MeetingFields {
  readonly group: string;
  readonly title: string;
  readonly day: string;
  readonly start: string;
  /** Minutes. */
  readonly length: string;
  readonly place: string;
  readonly count: string;
  readonly every: string;
  readonly unit: string;
}

export function fieldsFrom(form: URLSearchParams): MeetingFields {
  return {
    ...{ group: said(form, 'group'), title: said(form, 'title'), day: said(form, 'day'), start: said(form, 'start') },
    ...{ length: said(form, 'length'), place: said(form, 'place') },
    ...{ count: said(form, 'count'), every: said(form, 'every'), unit: said(form, 'unit') },
  };
}

export function fieldsOfMeeting({ group, title, start, end, place = '' }: Meeting): MeetingFields {
  const minutes = Math.round((Date.parse(end) - Date.parse(start)) / 60_000);
  const [day, clock] = [dayOf(new Date(start)), clockAt(new Date(start))];
  return { group, title, place, day, start: clock, length: String(minutes), count: '1', every: '1', unit: 'month' };
}

/** What somebody wants of one meeting. Issues: `bad-time`, `bad-length` */
export function wantedFrom(fields: MeetingFields, items: WantedMeeting['items'] = []): Result<WantedMeeting> {
  const minutes = whole(fields.length);
  const clock = clockOf(fields.start);
  const issues: readonly Issue[] = [
    ...(isDate(fields.day) && fields.day.length === 10 ? [] : [{ code: 'bad-time', message: 'No day.', where: 'day' }]),
    ...(clock === undefined ? [{ code: 'bad-time', message: 'No time of day.', where: 'start' }] : []),
    ...(minutes === undefined || minutes < 1
      ? [{ code: 'bad-length', message: 'Say how many minutes it takes.', where: 'length' }]
      : []),
  ];
  if (issues.length > 0 || clock === undefined || minutes === undefined) return bad(...issues);
  const start = momentAt(fields.day, clock);
  const end = new Date(start.getTime() + minutes * 60_000);
  const { title, place } = fields;
  return good({ title, place, items, start: start.toISOString(), end: end.toISOString() });
}

/** All the meetings of a plan. Issues: those of `wantedFrom`, `bad-count` */
export function allWanted(fields: MeetingFields): Result<readonly WantedMeeting[]> {
  const [count, every] = [whole(fields.count), whole(fields.every)];
  const first = wantedFrom(fields);
  const issues = [
    ...(first.ok ? [] : first.issues),
    ...(count === undefined || count < 1 || count > mostAtOnce ? [badCount('count', mostAtOnce)] : []),
    ...(every === undefined || every < 1 || every > mostEvery ? [badCount('every', mostEvery)] : []),
  ];
  if (issues.length > 0 || count === undefined || every === undefined) return bad(...issues);
  const rhythm = { first: fields.day, count, every, unit: fields.unit === 'week' ? 'week' : 'month' } as const;
  const all = meetingDays(rhythm).map((day) => wantedFrom({ ...fields, day }));
  return good(all.flatMap((one) => (one.ok ? [one.value] : [])));
}

const mostEvery = 52;

function badCount(where: string, limit: number): Issue {
  return { code: 'bad-count', message: `Give a number from 1 to ${limit}.`, where, values: { limit } };
}

/** A whole number as it was typed; undefined where it is none. */
export function whole(text: string): number | undefined {
  return /^\d{1,9}$/.test(text.trim()) ? Number(text.trim()) : undefined;
}

/** `10`, `10:00` or `10.00` as HH:MM. */
function clockOf(text: string): string | undefined {
  const [, hours = '', minutes = '00'] = /^\s*(\d{1,2})(?:[:.](\d{2}))?\s*$/.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}
