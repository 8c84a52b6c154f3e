import { clockAt, dayOf, endOfDay, startOfDay, timeZone } from '@lofte/domain/day';
import { type Actor, may } from '@lofte/domain/rights';
import { type CalendarEntry, type CalendarKind, dayKey, daysOf } from '@lofte/domain/world/calendar-entry';
import { seesEngagement } from '@lofte/domain/world/sees-engagement';
import type { ForumSession } from '@lofte/domain/world/session';
import { type Days, dossiersDue, electionsIn, meetingsBetween, milestonesDue } from '@lofte/store/calendar-table';
import { findSessions } from '@lofte/store/sitting-table';
import type { Db } from '@lofte/store/store';
import { type EngagementInShort, engagementsInShort, forumsPresided } from '@lofte/store/world-table';
import type { Service } from '../service.ts';

/** What narrows the calendar; all where nothing is said. */
export interface CalendarWanted extends Days {
  readonly kind?: CalendarKind | undefined;
  readonly country?: string | undefined;
  readonly forum?: string | undefined;
}

/** What lies in some days, as far as the reader may see it. */
export async function calendarOf(
  { store }: Pick<Service, 'store'>,
  wanted: CalendarWanted,
  actor: Actor,
): Promise<readonly CalendarEntry[]> {
  const all = await store.snapshot(async (db) => {
    const found: CalendarEntry[] = [];
    for (const [kind, read] of Object.entries(readers)) {
      if (wanted.kind === undefined || wanted.kind === kind) found.push(...(await read(db, wanted, actor)));
    }
    return found;
  });
  return all
    .filter(({ from, to }) => from <= wanted.to && to >= wanted.from)
    .filter(({ country }) => wanted.country === undefined || country === wanted.country)
    .filter(({ forum }) => wanted.forum === undefined || forum === wanted.forum)
    .map((entry) => [dayKey(entry), entry] as const)
    .toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, entry]) => entry);
}

type Read = (db: Db, wanted: CalendarWanted, actor: Actor) => Promise<readonly CalendarEntry[]>;

const readers: Readonly<Record<CalendarKind, Read>> = {
  session: async (db, { from, to, country, forum }) =>
    (await findSessions(db, { from, to, country, forum })).map(entryOfSession),
  engagement: async (db, { from, to, country, forum }, actor) =>
    (await engagementsInShort(db, { from, to, country, forum }))
      .filter((one) => seesEngagement(actor, one))
      .map(entryOfEngagement),
  deadline: async (db, wanted) =>
    (await dossiersDue(db, wanted)).flatMap(({ id, title, next, forum }) =>
      next?.day === undefined
        ? []
        : [
            {
              kind: 'deadline',
              id,
              title: `${title}: ${next.step}`,
              forum: forum ?? undefined,
              ...daysOf(next.day),
              own: false,
            } as const,
          ],
    ),
  election: async (db, wanted) =>
    (await electionsIn(db, wanted)).flatMap(({ id, seat, election, forum, result }) =>
      election === undefined
        ? []
        : [
            {
              ...({ kind: 'election', id, title: seat, forum, ...daysOf(election), own: false } as const),
              state: result ? ('done' as const) : undefined,
            },
          ],
    ),
  milestone: async (db, wanted, actor) =>
    (await milestonesDue(db, wanted))
      .filter(({ strategy }) => may(actor, 'strategy.see', { strategy }))
      .map(({ strategy, element, of, title, due, done }) => ({
        ...({ kind: 'milestone', id: element, title, ...daysOf(due), strategy, of, own: false } as const),
        state: done === null ? undefined : ('done' as const),
      })),
  meeting: async (db, { from, to }, actor) => {
    if (!may(actor, 'steering.see')) return [];
    const all = await meetingsBetween(db, startOfDay(from).toISOString(), endOfDay(to).toISOString());
    return all.map(({ id, title, start, end, place, state }) => ({
      ...({ kind: 'meeting', id, title, place, sometime: false, own: false } as const),
      ...{ from: dayOf(new Date(start)), to: dayOf(new Date(end)) },
      times: { from: clockAt(new Date(start)), to: clockAt(new Date(end)), zone: timeZone },
      state: state === 'cancelled' ? ('cancelled' as const) : undefined,
    }));
  },
  presidency: async (db) =>
    (await forumsPresided(db)).flatMap(({ id, name, acronym, presidencies }) =>
      presidencies.map(({ from, to }) => ({
        ...({ kind: 'presidency', id, title: acronym ?? name, forum: id, sometime: true, own: false } as const),
        ...{ from: daysOf(from).from, to: daysOf(to).to },
      })),
    ),
};

export function entryOfSession(one: ForumSession): CalendarEntry {
  const { id, title, from, to, times, country, place, forum, state } = one;
  const cancelled = state === 'cancelled' ? ('cancelled' as const) : undefined;
  return {
    ...{ kind: 'session', id, title, from, to, times, sometime: false, state: cancelled },
    ...{ country, place, forum, own: false },
  };
}

export function entryOfEngagement(one: EngagementInShort): CalendarEntry {
  const { id, title, from, to, times, country, place, forum, state, visible } = one;
  const cancelled = state === 'cancelled' ? ('cancelled' as const) : undefined;
  return {
    ...{ kind: 'engagement', id, title, from, to, times, sometime: false, state: cancelled },
    ...{ country, place, forum, own: visible === 'own' || visible === 'forum' },
  };
}
