import type { CalendarEvent, CalendarFile } from './calendar-event.ts';
import type { EventOrigin } from './event-origin.ts';
import type { Times } from './times.ts';

/** What is known of something that came from an event before: an engagement or a session. */
export interface Known {
  readonly table: 'engagement' | 'sitting';
  readonly id: string;
  readonly title: string;
  readonly state: 'planned' | 'held' | 'cancelled';
  readonly from: string;
  readonly to: string;
  readonly times?: Times | undefined;
  readonly place?: string | undefined;
  readonly origin: EventOrigin;
  /** Whether whoever brings the file may change it. */
  readonly changes: boolean;
}

/** Why an event is not taken. */
export const refusals = ['other-organiser', 'older', 'never-had', 'not-yours'] as const;
export type Refusal = (typeof refusals)[number];

/** What one event of a file would do. */
export interface Compared {
  readonly how: 'new' | 'changed' | 'cancelled' | 'same' | 'refused';
  readonly event: CalendarEvent;
  readonly known?: Known;
  readonly why?: Refusal;
}

/** What a file would do to what is known; a series' times that are no longer in it are cancelled. In the order of the file. */
export function compareCalendar(
  { events, series }: Pick<CalendarFile, 'events' | 'series'>,
  known: readonly Known[],
): readonly Compared[] {
  // Of several that came from one event the first by id is it: that one goes out as the event, too.
  const inOrder = known.toSorted((a, b) => (a.id < b.id ? 1 : -1));
  const byKey = new Map(inOrder.map((one) => [keyOf(one.origin), one]));
  const here = new Set(events.map(({ origin }) => keyOf(origin)));
  const whole = new Set(series);
  const compared = events.flatMap((event): readonly Compared[] => {
    const found = byKey.get(keyOf(event.origin));
    if (found) return [meeting(event, found)];
    // What cancels a series says so once, for all of it (RFC 5546, 3.2.5).
    const all = known.filter(({ origin }) => origin.uid === event.origin.uid);
    if (event.cancelled && event.origin.occurrence === undefined && all.length > 0) {
      return all.map((one) => meeting(asCancelled(one, event.origin), one));
    }
    if (event.cancelled) return [{ how: 'refused', why: 'never-had', event }];
    if (all.some(({ origin }) => differs(origin.organiser, event.origin.organiser))) {
      return [{ how: 'refused', why: 'other-organiser', event }];
    }
    return [{ how: 'new', event }];
  });
  const gone = known.filter(({ origin }) => whole.has(origin.uid) && !here.has(keyOf(origin)));
  const inFile = (one: Known) => events.find(({ origin }) => origin.uid === one.origin.uid)?.origin ?? one.origin;
  return [...compared, ...gone.map((one) => meeting(asCancelled(one, inFile(one)), one))];
}

function meeting(event: CalendarEvent, known: Known): Compared {
  const at = { event, known };
  // Whoever sends a file can write any name into it, but a change comes from whoever invited.
  if (differs(known.origin.organiser, event.origin.organiser)) return { how: 'refused', why: 'other-organiser', ...at };
  if (event.origin.sequence < known.origin.sequence) return { how: 'refused', why: 'older', ...at };
  if (sameFacts(event, known)) return { how: 'same', ...at };
  if (!known.changes) return { how: 'refused', why: 'not-yours', ...at };
  return { how: event.cancelled ? 'cancelled' : 'changed', ...at };
}

/** What we have of it, called off by a file that says who does. */
function asCancelled(one: Known, { organiser, sequence }: EventOrigin): CalendarEvent {
  const { title, from, to, times, place, origin } = one;
  return {
    ...{ title, from, to, cancelled: true, people: [] },
    ...(times ? { times } : {}),
    ...(place ? { place } : {}),
    origin: { ...origin, sequence, ...(organiser ? { organiser } : {}) },
  };
}

function sameFacts(event: CalendarEvent, known: Known): boolean {
  const facts = (one: CalendarEvent | Known) => {
    const { title, from, to, times, place, origin } = one;
    return JSON.stringify([title, from, to, times?.from, times?.to, times?.zone, place, origin.text, origin.link]);
  };
  if (event.cancelled) return known.state === 'cancelled';
  return known.state !== 'cancelled' && facts(event) === facts(known);
}

/** Both say who invites, and it is not the same. */
function differs(before: string | undefined, now: string | undefined): boolean {
  return before !== undefined && now !== undefined && before !== now;
}

function keyOf({ uid, occurrence = '' }: EventOrigin): string {
  return JSON.stringify([uid, occurrence]);
}
