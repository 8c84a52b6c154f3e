import { dayOf } from '@lofte/domain/day';
import { type CalendarKind, calendarKinds, lastDayOf } from '@lofte/domain/world/calendar-entry';
import type { CalendarWanted } from '@lofte/service/world/calendar-of';
import type { Call } from '../route.ts';

/** What a page of the calendar is asked for, as its address says it. */
export interface CalendarAsked {
  readonly month: string;
  readonly kind: string;
  readonly country: string;
  readonly forum: string;
  readonly look: string;
}

/** This month where none is asked for that there is. */
export function askedIn({ context, service }: Pick<Call, 'context' | 'service'>): CalendarAsked {
  const of = (name: string) => context.req.query(name) ?? '';
  const month = /^(1[89]|2[01])\d\d-(0[1-9]|1[0-2])$/.exec(of('month'))?.[0] ?? dayOf(service.now()).slice(0, 7);
  const kind = calendarKinds.find((one) => one === of('kind')) ?? '';
  return { month, kind, country: of('country'), forum: of('forum'), look: of('look') === 'list' ? 'list' : '' };
}

export function wantedIn({ month, kind, country, forum }: CalendarAsked): CalendarWanted {
  return {
    ...{ from: `${month}-01`, to: lastDayOf(month) },
    ...(kind === '' ? {} : { kind: kind as CalendarKind }),
    ...(country === '' ? {} : { country }),
    ...(forum === '' ? {} : { forum }),
  };
}
