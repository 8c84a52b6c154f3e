import { dayBefore } from '@lofte/domain/day';
import type { CalendarEvent, LeftOut } from '@lofte/domain/world/calendar-event';
import { isZone } from '@lofte/domain/world/times';
import { shownIn } from '@lofte/domain/world/zone-time';
import ICAL from 'ical.js';
import { momentOf, type Placed, placed, type Zones } from './place-time.ts';
import { zoneProperty } from './write-calendar.ts';

/** Series are followed between these days, both inclusive. */
export interface Window {
  readonly from: string;
  readonly to: string;
}

/** An event as it stands in a file. */
export interface Master {
  readonly event: ICAL.Component;
  readonly line: number;
  readonly uid: string;
  readonly title: string;
  readonly recurs: boolean;
  /** Which one of a series it is: the day or the moment by the rule. */
  readonly occurrence?: string;
  /** Whether it changes all that come after it too. */
  readonly fromThenOn: boolean;
}

/** Why an event is left out. */
export function reasoned(why: LeftOut['why'], { title, line }: Master, given?: string): LeftOut {
  return {
    why,
    line,
    ...(title === '' ? {} : { title: title.slice(0, 200) }),
    ...(given === undefined ? {} : { given }),
  };
}

/** The zones of a file, for an event that says beside its UTC times whose clock they are by. */
export function zonesOf(event: ICAL.Component, zones: Zones): Zones {
  const zone = textOf(event, zoneProperty.toLowerCase());
  return zone !== undefined && isZone(zone) ? { ...zones, calendar: zone } : zones;
}

export function factsOf(event: ICAL.Component, zones: Zones): Omit<Master, 'event' | 'line'> {
  const recurrence = event.getFirstProperty('recurrence-id');
  const time = recurrence?.getFirstValue();
  const at = time instanceof ICAL.Time ? placed(time, tzidOf(recurrence), zones) : undefined;
  return {
    ...{ uid: textOf(event, 'uid') ?? '', title: textOf(event, 'summary') ?? '' },
    recurs: event.hasProperty('rrule') || event.hasProperty('rdate'),
    ...(at === undefined ? {} : { occurrence: occurrenceId(at) }),
    fromThenOn: recurrence?.getFirstParameter('range') === 'THISANDFUTURE',
  };
}

/** How a time of a series is told from the others, however the file writes it. */
export function occurrenceId(at: Placed): string {
  return at.clock === undefined ? at.day : momentOf(at).toISOString().replace('.000Z', 'Z');
}

/** One time of an event: its own, or one by the rule that begins at `start`. */
export function occurrenceOf(
  { event, uid, title, occurrence }: Master,
  start: ICAL.Time | undefined,
  file: Zones,
  cancelled: boolean,
): CalendarEvent | Pick<LeftOut, 'why' | 'given'> {
  const zones = zonesOf(event, file);
  const begins = event.getFirstProperty('dtstart');
  const own = begins?.getFirstValue();
  if (!(own instanceof ICAL.Time)) return { why: 'no-start' };
  if (uid === '' || uid.length > 1_000) return { why: 'no-uid' };
  if (title.trim() === '') return { why: 'no-title' };
  const time = start ?? own;
  if (time.year < 1900 || time.year > 2199) return { why: 'outside', given: String(time.year) };
  const from = placed(time, tzidOf(begins), zones);
  if (!from) return { why: 'unknown-zone', given: tzidOf(begins)?.slice(0, 100) ?? '' };
  const to = endOf(event, own, time, from, zones);
  const text = textOf(event, 'description');
  const place = textOf(event, 'location');
  if (title.length > 300 || (text?.length ?? 0) > 20_000 || (place?.length ?? 0) > 300) return { why: 'too-long' };
  if (Date.parse(to.day) - Date.parse(from.day) > 366 * 86_400_000) return { why: 'too-long' };
  const id = start === undefined ? occurrence : occurrenceId(from);
  const [organiser, link] = [mailOf(event.getFirstProperty('organizer')), textOf(event, 'url')];
  const sequence = Number(event.getFirstPropertyValue('sequence') ?? 0);
  return {
    ...{ title: title.trim(), from: from.day, to: to.day },
    ...(from.clock === undefined || from.zone === undefined
      ? {}
      : { times: { from: from.clock, zone: from.zone, ...(to.clock === undefined ? {} : { to: to.clock }) } }),
    ...(place ? { place } : {}),
    cancelled: cancelled || textOf(event, 'status')?.toUpperCase() === 'CANCELLED',
    people: peopleOf(event),
    origin: {
      uid,
      sequence: Number.isSafeInteger(sequence) && sequence > 0 ? sequence : 0,
      ...(id === undefined ? {} : { occurrence: id }),
      ...(organiser ? { organiser } : {}),
      ...(text ? { text } : {}),
      ...(link && link.length <= 2_000 && /^https?:\/\//.test(link) ? { link } : {}),
    },
  };
}

/** The last day, and what clocks show then; the same clock as the start's. DTEND of whole days is the day after (RFC 5545, 3.6.1). */
function endOf(event: ICAL.Component, own: ICAL.Time, start: ICAL.Time, from: Placed, zones: Zones): Placed {
  const ends = event.getFirstProperty('dtend');
  const [end, duration] = [ends?.getFirstValue(), event.getFirstPropertyValue('duration')];
  if (from.clock === undefined || from.zone === undefined) {
    const days = end instanceof ICAL.Time ? end.subtractDate(own).toSeconds() : seconds(duration);
    const after = new Date(Date.parse(from.day) + Math.max(0, days) * 1000).toISOString().slice(0, 10);
    return { day: after > from.day ? dayBefore(after) : from.day };
  }
  const first = placed(own, tzidOf(event.getFirstProperty('dtstart')), zones) ?? from;
  const last = end instanceof ICAL.Time ? placed(end, tzidOf(ends), zones) : undefined;
  const length = last ? momentOf(last).getTime() - momentOf(first).getTime() : seconds(duration) * 1000;
  if (!(length > 0)) return { day: from.day };
  const there = start === own && last?.zone === from.zone ? last : undefined;
  return there ?? { ...shownIn(new Date(momentOf(from).getTime() + length), from.zone), zone: from.zone };
}

function seconds(duration: unknown): number {
  return duration instanceof ICAL.Duration ? duration.toSeconds() : 0;
}

export function tzidOf(property: ICAL.Property | null | undefined): string | undefined {
  return property?.getFirstParameter('tzid') || undefined;
}

function textOf(event: ICAL.Component, name: string): string | undefined {
  const value = event.getFirstPropertyValue(name);
  const text = value === null || value === undefined ? '' : String(value).trim();
  return text === '' ? undefined : text;
}

function mailOf(property: ICAL.Property | null | undefined): string | undefined {
  const value = String(property?.getFirstValue() ?? '')
    .replace(/^mailto:/i, '')
    .trim()
    .toLowerCase();
  return value.includes('@') && value.length <= 320 ? value : undefined;
}

/** Names of guests; rooms and things are none. */
function peopleOf(event: ICAL.Component): string[] {
  const all = event.getAllProperties('attendee').flatMap((one) => {
    if (/^(ROOM|RESOURCE)$/i.test(one.getFirstParameter('cutype') ?? '')) return [];
    const name = (one.getFirstParameter('cn') ?? '').replace(/^"|"$/g, '').trim() || mailOf(one);
    return name ? [name.slice(0, 300)] : [];
  });
  return [...new Set(all)].slice(0, 100);
}
