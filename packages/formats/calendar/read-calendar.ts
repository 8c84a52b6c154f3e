import { bad, good, type Result } from '@lofte/domain/issue';
import { type CalendarEvent, type CalendarFile, type LeftOut, mostEvents } from '@lofte/domain/world/calendar-event';
import { isZone } from '@lofte/domain/world/times';
import ICAL from 'ical.js';
import { factsOf, type Master, occurrenceOf, reasoned, type Window } from './event-facts.ts';
import type { Zones } from './place-time.ts';
import { timesOfSeries } from './series.ts';
import { type Block, splitCalendar } from './split-calendar.ts';

/**
 * The events of an iCalendar file (RFC 5545), each time of a series apart. One that cannot be read is left out, with the line and why.
 *
 * Issues: `not-a-calendar`, `calendar-cut-off`, `too-many-events`, `no-events`, `calendar-answer`
 */
export function readCalendar(bytes: Uint8Array, window: Window): Result<CalendarFile> {
  const split = splitCalendar(decoded(bytes));
  if (!split.ok) return split;
  const { blocks, said } = split.value;
  const method = said.get('METHOD')?.toUpperCase() ?? 'PUBLISH';
  // What guests send back, RFC 5546, 3.2.
  if (['REPLY', 'REFRESH', 'COUNTER', 'DECLINECOUNTER'].includes(method)) {
    return bad({ code: 'calendar-answer', message: 'This is an answer to an invitation, not an event.' });
  }
  const calendar = said.get('X-WR-TIMEZONE');
  const zones: Zones = {
    defined: zonesIn(blocks),
    ...(calendar !== undefined && isZone(calendar) ? { calendar } : {}),
  };
  const left: LeftOut[] = [];
  const masters = blocks.flatMap((block) => (block.kind === 'VEVENT' ? eventIn(block, zones, left) : []));
  if (masters.length + left.length === 0) {
    return bad({ code: 'no-events', message: 'There are no events in this calendar.' });
  }
  const read = eventsOf(masters, { zones, window, cancelled: method === 'CANCEL' }, left);
  if (read.events.length > mostEvents) {
    const [count, limit] = [read.events.length, mostEvents];
    const message = `With all times of its series these are ${count} events; at most ${limit} are taken at once.`;
    return bad({ code: 'too-many-events', message, values: { count, limit } });
  }
  return good({ ...read, left: left.slice(0, mostEvents) });
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function zonesIn(blocks: readonly Block[]): ReadonlyMap<string, ICAL.Timezone> {
  const zones = new Map<string, ICAL.Timezone>();
  for (const { kind, lines } of blocks) {
    if (kind !== 'VTIMEZONE') continue;
    try {
      const zone = new ICAL.Timezone(new ICAL.Component(ICAL.parse(lines.join('\r\n'))));
      if (zone.tzid) zones.set(zone.tzid, zone);
    } catch {
      // One that cannot be read is one that is not defined: its name may do.
    }
  }
  return zones;
}

function eventIn({ lines, line }: Block, zones: Zones, left: LeftOut[]): readonly Master[] {
  try {
    const event = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
    return [{ event, line, ...factsOf(event, zones) }];
  } catch (error) {
    const given = (error instanceof Error ? error.message : String(error)).slice(0, 300);
    left.push({ why: 'broken', line, given });
    return [];
  }
}

interface Reading {
  readonly zones: Zones;
  readonly window: Window;
  readonly cancelled: boolean;
}

function eventsOf(masters: readonly Master[], reading: Reading, left: LeftOut[]) {
  const events = new Map<string, CalendarEvent>();
  const series = new Set<string>();
  for (const master of masters.filter(({ occurrence }) => occurrence === undefined)) {
    const found = once(master, reading, left) ?? timesOfSeries(master, reading, left);
    if (found.length > 0 && master.recurs) series.add(master.uid);
    for (const event of found) put(events, event, master, left);
  }
  // Single times that were moved or changed lie over what the rule gives.
  for (const single of masters.filter(({ occurrence }) => occurrence !== undefined)) {
    if (single.fromThenOn) {
      left.push(reasoned('from-then-on', single));
      continue;
    }
    for (const event of once(single, reading, left) ?? []) events.set(keyOf(event), event);
  }
  return { events: [...events.values()].toSorted(byDay), series: [...series] };
}

/** What happens once; nothing where it is a series. */
function once(master: Master, { zones, cancelled }: Reading, left: LeftOut[]): readonly CalendarEvent[] | undefined {
  if (master.recurs && master.occurrence === undefined) return undefined;
  const made = occurrenceOf(master, undefined, zones, cancelled);
  if ('why' in made) left.push(reasoned(made.why, master, made.given));
  return 'why' in made ? [] : [made];
}

function put(events: Map<string, CalendarEvent>, event: CalendarEvent, master: Master, left: LeftOut[]): void {
  const before = events.get(keyOf(event));
  if (before) left.push(reasoned('twice', master));
  // The one that was changed later counts.
  if (!before || before.origin.sequence < event.origin.sequence) events.set(keyOf(event), event);
}

function keyOf({ origin: { uid, occurrence = '' } }: CalendarEvent): string {
  return JSON.stringify([uid, occurrence]);
}

function byDay(a: CalendarEvent, b: CalendarEvent): number {
  const key = ({ from, times, title }: CalendarEvent) => `${from} ${times?.from ?? ''} ${title}`;
  return key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0;
}
