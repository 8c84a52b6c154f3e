import { dayOf } from '@lofte/domain/day';
import { type CalendarKind, calendarKinds, lastDayOf } from '@lofte/domain/world/calendar-entry';
import type { FeedWanted } from '@lofte/service/world/calendar-feed';
import type { CalendarWanted } from '@lofte/service/world/calendar-of';
import type { Call } from '../route.ts';
import { urls } from '../urls.ts';

/** What a page of the calendar is asked for, as its address says it. */
export interface CalendarAsked {
  readonly month: string;
  /** One day of it; '' for all of it. */
  readonly day: string;
  readonly kind: string;
  readonly country: string;
  readonly forum: string;
  readonly look: string;
}

/** This month where none is asked for that there is. */
export function askedIn({ context, service }: Pick<Call, 'context' | 'service'>): CalendarAsked {
  const of = (name: string) => context.req.query(name) ?? '';
  const day = dayIn(of('day'));
  const month =
    /^(1[89]|2[01])\d\d-(0[1-9]|1[0-2])$/.exec(day.slice(0, 7) || of('month'))?.[0] ?? dayOf(service.now()).slice(0, 7);
  const kind = calendarKinds.find((one) => one === of('kind')) ?? '';
  return { month, day, kind, country: of('country'), forum: of('forum'), look: of('look') === 'list' ? 'list' : '' };
}

/** A day that there is; '' for anything else. */
function dayIn(text: string): string {
  const month = /^(?:1[89]|2[01])\d\d-(?:0[1-9]|1[0-2])(?=-\d\d$)/.exec(text)?.[0];
  return month !== undefined && text.slice(8) >= '01' && text <= lastDayOf(month) ? text : '';
}

/** The same question with something else asked. */
export function calendarWith(asked: CalendarAsked, more: Partial<CalendarAsked>): string {
  return urls.calendar(choiceIn({ ...asked, ...more }));
}

export function wantedIn({ month, day, ...asked }: CalendarAsked): CalendarWanted {
  const days = day === '' ? { from: `${month}-01`, to: lastDayOf(month) } : { from: day, to: day };
  return { ...days, ...narrowedIn(asked) };
}

/** What it is narrowed by, whenever it is. */
export function narrowedIn({ kind, country, forum }: Pick<CalendarAsked, 'kind' | 'country' | 'forum'>): FeedWanted {
  return {
    ...(kind === '' ? {} : { kind: kind as CalendarKind }),
    ...(country === '' ? {} : { country }),
    ...(forum === '' ? {} : { forum }),
  };
}

/** The same as what its address says. */
export function choiceIn(asked: Partial<CalendarAsked>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== ''));
}
