import type { Actor } from '@lofte/domain/rights';
import type { CalendarEntry } from '@lofte/domain/world/calendar-entry';
import { calendarFile, type WrittenEvent } from '@lofte/formats/calendar/write-calendar';
import { eachApart, uidOf, writtenEntry } from '@lofte/formats/calendar/written-entry';
import { originsOf } from '@lofte/store/calendar-feed-table';
import { forumNames } from '@lofte/store/world-table';
import type { Service } from '../service.ts';
import { type CalendarWanted, calendarOf, entryOfEngagement, entryOfSession } from './calendar-of.ts';
import { engagementOf } from './engagements-of.ts';
import { sessionOf } from './sessions-of.ts';

/** How a calendar that leaves here is written. */
export interface CalendarSaid {
  readonly language: 'da' | 'en';
  /** What it is called in a list of calendars. */
  readonly name: string;
  /** Where an entry is seen. */
  readonly link: (entry: CalendarEntry) => string;
}

/** Most events that leave at once; of more, those that come soonest. */
export const mostOut = 3_000;

/** What the calendar shows the reader, as a file for theirs. What came from an event goes out as that one. */
export async function calendarOut(
  service: Pick<Service, 'store' | 'now'>,
  wanted: CalendarWanted,
  actor: Actor,
  said: CalendarSaid,
): Promise<string> {
  return fileOf(service, await calendarOf(service, wanted, actor), said);
}

/** One session as a file; undefined where there is none. */
export async function sessionOut(
  service: Pick<Service, 'store' | 'now'>,
  id: string,
  actor: Actor,
  said: CalendarSaid,
): Promise<string | undefined> {
  const found = await sessionOf(service, id, actor);
  return found && fileOf(service, [entryOfSession(found.thing)], said);
}

/** One engagement as a file; undefined where there is none that the reader may see. */
export async function engagementOut(
  service: Pick<Service, 'store' | 'now'>,
  id: string,
  actor: Actor,
  said: CalendarSaid,
): Promise<string | undefined> {
  const found = await engagementOf(service, id, actor);
  return found && fileOf(service, [entryOfEngagement(found.thing)], said);
}

async function fileOf(
  { store, now }: Pick<Service, 'store' | 'now'>,
  entries: readonly CalendarEntry[],
  said: CalendarSaid,
): Promise<string> {
  const of = (kind: CalendarEntry['kind']) => entries.flatMap((one) => (one.kind === kind ? [one.id] : []));
  const origins = new Map([
    ...(await originsOf(store, 'engagement', of('engagement'))),
    ...(await originsOf(store, 'sitting', of('session'))),
  ]);
  const events = await eventsOf({ store }, entries.slice(0, mostOut), said, origins);
  return calendarFile(events, { name: said.name, stamp: now() });
}

/** Entries as events; those named in `origins` as the ones they came from. */
export async function eventsOf(
  { store }: Pick<Service, 'store'>,
  entries: readonly CalendarEntry[],
  { language, link }: CalendarSaid,
  origins: ReadonlyMap<string, NonNullable<Parameters<typeof writtenEntry>[1]['origin']>> = new Map(),
): Promise<readonly WrittenEvent[]> {
  const forums = await forumNames(store, [...new Set(entries.flatMap(({ forum }) => forum ?? []))]);
  const names = new Map(forums.map(({ id, name, acronym }) => [id, acronym ?? name]));
  // Of several that came from one event the first by id keeps what it calls itself: it is met again when the file comes in.
  const inOrder = entries.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return eachApart(
    inOrder.map((entry) => {
      const [forum, origin] = [entry.forum && names.get(entry.forum), origins.get(entry.id)];
      return { event: writtenEntry(entry, { language, link: link(entry), forum, origin }), own: uidOf(entry) };
    }),
  );
}
