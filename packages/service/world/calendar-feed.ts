import { createHash } from 'node:crypto';
import { dayOf } from '@lofte/domain/day';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type Actor, may } from '@lofte/domain/rights';
import type { Person } from '@lofte/domain/things';
import { type CalendarEntry, lastDayOf, monthAfter } from '@lofte/domain/world/calendar-entry';
import { calendarFile } from '@lofte/formats/calendar/write-calendar';
import { closeFeedOf, openFeedOf, putNextFeed } from '@lofte/store/calendar-feed-table';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';
import { actorFor } from '../actor-of.ts';
import { badLink } from '../follow-up/request-link.ts';
import { isHere, personOf } from '../person-of.ts';
import type { Service } from '../service.ts';
import { isSame, signer } from '../signed.ts';
import { type CalendarWanted, calendarOf } from './calendar-of.ts';
import { type CalendarSaid, eventsOf, mostOut } from './calendar-out.ts';

/** Seconds after which a calendar may ask again. */
const again = 60 * 60;
/** Months that it holds, this one apart. */
const [monthsBack, monthsAhead] = [3, 18];

/** What narrows it. */
export type FeedWanted = Omit<CalendarWanted, 'from' | 'to'>;

/**
 * The secret part of the address at which a person's calendar is fetched without signing in; undefined where they have none. Signed and
 * not kept, so it can be shown again.
 */
export async function feedToken({ store }: Pick<Service, 'store'>, person: string): Promise<string | undefined> {
  const nth = await openFeedOf(store, person);
  return nth === undefined ? undefined : tokenOf(store, person, nth);
}

async function tokenOf(db: Db, person: string, nth: number): Promise<string> {
  const said = `${person}.${nth}`;
  return `${said}.${(await signer(db, 'calendar'))(said)}`;
}

/** Makes an address; the one before it works no more. Writes nothing to the ledger: nobody may more than before. */
export async function makeFeed({ store }: Pick<Service, 'store'>, person: string): Promise<void> {
  await store.transaction((db) => putNextFeed(db, person));
}

export async function closeFeed({ store }: Pick<Service, 'store'>, person: string): Promise<void> {
  await store.transaction((db) => closeFeedOf(db, person));
}

/** Whose calendar is asked for, and what the answer is called as long as nothing changes. */
export interface Feed {
  readonly person: Person;
  readonly actor: Actor;
  readonly wanted: CalendarWanted;
  readonly stamp: Date;
  readonly tag: string;
}

/**
 * Opens the calendar behind an address.
 *
 * Issues: `bad-link` (forged or mistyped), `feed-over` (closed, replaced, or its person left or lost the right)
 */
export async function openFeed(
  service: Service,
  token: string,
  { narrowed, origin }: { readonly narrowed: FeedWanted; readonly origin: string },
): Promise<Result<Feed>> {
  const { store, now } = service;
  const [, said, id = '', nth = '', signature = ''] =
    /^(([A-Za-z0-9_-]{1,64})\.(\d{1,6}))\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (said === undefined || !isSame(signature, (await signer(store, 'calendar'))(said))) return bad(badLink);
  const person = await personOf(store, id);
  if (!person || !isHere(person, now()) || String(await openFeedOf(store, id)) !== nth) return bad(feedOver);
  const actor = await actorFor(service, person);
  if (!may(actor, 'world.see')) return bad(feedOver);
  const month = dayOf(now()).slice(0, 7);
  const [from, to] = [`${monthAfter(month, -monthsBack)}-01`, lastDayOf(monthAfter(month, monthsAhead))];
  // Rights, names and languages are in the record too, so its last entry says whether anything can have changed.
  const { hash, time } = await ledgerHead(store);
  const tag = createHash('sha256').update(JSON.stringify([hash, id, nth, from, narrowed, origin]));
  return good({
    person,
    actor,
    wanted: { from, to, ...narrowed },
    stamp: new Date(time),
    tag: tag.digest('base64url'),
  });
}

/** A person's calendar as it leaves the house: as they see it, without what is for its own people alone. */
export async function feedOut(service: Service, feed: Feed, said: CalendarSaid): Promise<string> {
  const all = (await calendarOf(service, feed.wanted, feed.actor)).filter(({ own }) => !own);
  const events = await eventsOf(service, soonest(all, dayOf(service.now())), said);
  return calendarFile(events, { name: said.name, stamp: feed.stamp, again });
}

/** As many as leave at once: what comes, by its day, before the latest that has been. */
function soonest(entries: readonly CalendarEntry[], today: string): readonly CalendarEntry[] {
  if (entries.length <= mostOut) return entries;
  const [coming, past] = [entries.filter(({ to }) => to >= today), entries.filter(({ to }) => to < today)];
  return [...coming, ...past.toReversed()].slice(0, mostOut);
}

const feedOver: Issue = { code: 'feed-over', message: 'This calendar address works no more. Make a new one in Løfte.' };
