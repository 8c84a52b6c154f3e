import type { Actor } from '@lofte/domain/rights';
import type { Engagement } from '@lofte/domain/world/engagement';
import type { EventOrigin } from '@lofte/domain/world/event-origin';
import { type Overlap, overlaps, sameWithin } from '@lofte/domain/world/overlaps';
import { seesEngagement } from '@lofte/domain/world/sees-engagement';
import { fromEvents } from '@lofte/store/calendar-table';
import { findThing } from '@lofte/store/thing-table';
import { type EngagementsWanted, findEngagements } from '@lofte/store/world-table';
import type { Service } from '../service.ts';
import type { Standing } from './things-of.ts';

type Store = Pick<Service, 'store'>;

/** One engagement; undefined where there is none that the reader may see. */
export async function engagementOf(
  { store }: Store,
  id: string,
  actor: Actor,
): Promise<Standing<Engagement> | undefined> {
  const found = await findThing(store, 'engagement', { strategy: '', id });
  return found && seesEngagement(actor, found.data) ? { thing: found.data, since: found.since } : undefined;
}

/** Engagements as far as the reader may see them, by their first day and the clock; `next` is where the page after begins. */
export async function listEngagements(
  { store }: Store,
  wanted: EngagementsWanted & { readonly limit: number },
  actor: Actor,
): Promise<{ readonly engagements: readonly Engagement[]; readonly next?: number }> {
  const { limit, offset = 0 } = wanted;
  const rows = await findEngagements(store, { ...wanted, limit: limit + 1 });
  const engagements = rows
    .slice(0, limit)
    .map(({ data }) => data)
    .filter((one) => seesEngagement(actor, one));
  return { engagements, ...(rows.length > limit ? { next: offset + limit } : {}) };
}

/** Engagements that came from the same invitation, as far as the reader may see them. */
export async function fromInvitation(
  { store }: Store,
  { uid, occurrence }: EventOrigin,
  actor: Actor,
): Promise<readonly Engagement[]> {
  const found = (await fromEvents(store, 'engagement', [uid])).map(({ data }) => data);
  return found.filter((one) => one.origin?.occurrence === occurrence && seesEngagement(actor, one));
}

/** What others do in the same country around the days of something planned, as far as the reader may see it. */
export async function overlapsOf(
  { store }: Store,
  planned: Pick<Engagement, 'id' | 'country' | 'from' | 'to' | 'met' | 'themes'>,
  actor: Actor,
): Promise<readonly Overlap[]> {
  const { country } = planned;
  const [from, to] = [shifted(planned.from, -sameWithin), shifted(planned.to, sameWithin)];
  if (country === undefined || from === undefined || to === undefined) return [];
  const rows = await findEngagements(store, { country, from, to });
  const seen = rows.map(({ data }) => data).filter((one) => seesEngagement(actor, one));
  return overlaps(planned, seen);
}

/** A day so many days on; undefined where that is none of the calendar. */
function shifted(day: string, days: number): string | undefined {
  const moment = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return Number.isNaN(moment) ? undefined : new Date(moment).toISOString().slice(0, 10);
}
