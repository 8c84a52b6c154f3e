import type { EventOrigin } from '@lofte/domain/world/event-origin';
import type { Db } from './store.ts';

/** The how-manieth address of a person's calendar works; undefined where none does. */
export async function openFeedOf(db: Db, person: string): Promise<number | undefined> {
  const rows = await db.query<{ nth: number }>(
    'select nth from calendar_feed where workspace = $1 and person = $2 and open',
    [db.workspace, person],
  );
  return rows[0]?.nth;
}

/** From now on the next address works, and none before it. */
export async function putNextFeed(db: Db, person: string): Promise<void> {
  await db.query(
    `insert into calendar_feed (workspace, person, nth, open) values ($1, $2, 1, true)
     on conflict (workspace, person) do update set nth = calendar_feed.nth + 1, open = true`,
    [db.workspace, person],
  );
}

export async function closeFeedOf(db: Db, person: string): Promise<void> {
  await db.query('update calendar_feed set open = false where workspace = $1 and person = $2', [db.workspace, person]);
}

/** The events that engagements or sessions came from, by their ids. */
export async function originsOf(
  db: Db,
  table: 'engagement' | 'sitting',
  ids: readonly string[],
): Promise<ReadonlyMap<string, EventOrigin>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; origin: EventOrigin }>(
    `select id, data -> 'origin' as origin from "${table}"
     where workspace = $1 and strategy = '' and id = any($2) and until is null and data ? 'origin'`,
    [db.workspace, ids],
  );
  return new Map(rows.map(({ id, origin }) => [id, origin]));
}
