import { dayAfter } from '@lofte/domain/day';
import type { Times } from '@lofte/domain/world/times';
import { momentIn } from '@lofte/domain/world/zone-time';
import {
  ICalCalendar,
  ICalCalendarMethod,
  type ICalEvent,
  ICalEventStatus,
  ICalEventTransparency,
} from 'ical-generator';

/** Something that a calendar is told of. */
export interface WrittenEvent {
  readonly uid: string;
  /** Which one of a series it was where it came from. */
  readonly occurrence?: string | undefined;
  readonly sequence: number;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly times?: Times | undefined;
  readonly place?: string | undefined;
  readonly text?: string | undefined;
  readonly link?: string | undefined;
  readonly cancelled: boolean;
  /** It takes nobody's time, as a deadline. */
  readonly free?: boolean;
}

/** The zone of a time that is written in UTC: each time of a series stands alone, so nothing else needs it. */
export const zoneProperty = 'X-LOFTE-TIMEZONE';

/**
 * Events as iCalendar (RFC 5545): a file, or what a calendar fetches again and again, then with the seconds after which it may
 * (`again`). `stamp` is the moment of what it says.
 */
export function calendarFile(
  events: readonly WrittenEvent[],
  about: { readonly name: string; readonly stamp: Date; readonly again?: number },
): string {
  const calendar = new ICalCalendar({
    ...{ prodId: { company: 'Lofte', product: 'Lofte' }, name: about.name, method: ICalCalendarMethod.PUBLISH },
    ...(about.again === undefined ? {} : { ttl: about.again }),
  });
  for (const event of events) put(calendar, event, about.stamp);
  // The library writes RECURRENCE-ID with a time of day always; of whole days it is a day (RFC 5545, 3.8.4.4).
  return calendar.toString().replace(/^X-LOFTE-DAY:/gm, 'RECURRENCE-ID;VALUE=DATE:');
}

function put(calendar: ICalCalendar, one: WrittenEvent, stamp: Date): void {
  const { uid, occurrence, sequence, title, times, place, text, link, cancelled, free = false } = one;
  const event = calendar.createEvent({
    ...{ id: uid, sequence, stamp, summary: title, ...spanOf(one), allDay: times === undefined },
    ...(place === undefined ? {} : { location: place }),
    ...(text === undefined ? {} : { description: text }),
    ...(link === undefined ? {} : { url: link }),
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    ...(free ? { transparency: ICalEventTransparency.TRANSPARENT } : {}),
  });
  if (times) event.x(zoneProperty, times.zone);
  if (occurrence !== undefined) recurrence(event, occurrence);
}

/** Whole days end with the day after (3.6.1); what has no end is over when it begins. */
function spanOf({ from, to, times }: WrittenEvent): { readonly start: Date; readonly end?: Date } {
  if (times === undefined) return { start: midnight(from), end: midnight(dayAfter(to)) };
  const start = momentIn(from, times.from, times.zone);
  if (times.to === undefined && from === to) return { start };
  return { start, end: momentIn(to, times.to ?? times.from, times.zone) };
}

function midnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function recurrence(event: ICalEvent, occurrence: string): void {
  if (occurrence.length === 10) event.x('X-LOFTE-DAY', occurrence.replaceAll('-', ''));
  else event.recurrenceId(new Date(occurrence));
}
