import type { Update, Verdict } from '@lofte/domain/follow-up/update';
import type { Db } from './store.ts';

/** What an owner says of an element now, and what the secretariat made of it. */
export interface ReviewRow {
  readonly strategy: string;
  readonly id: string;
  readonly update: Update;
  /** Of what was said before the update, where it names another one. */
  readonly verdict: Verdict | null;
}

const stands = `from "update" u left join verdict v
  on v.workspace = u.workspace and v.strategy = u.strategy and v.id = u.id and v.until is null
  where u.workspace = $1 and u.until is null`;
const waits = `and v.data ->> 'update' is distinct from u.data ->> 'id'`;

/** What waits for a verdict, the oldest first; of one round, or of all and of what was said without being asked. */
export async function readWaiting(db: Db, round?: string): Promise<readonly ReviewRow[]> {
  return db.query(
    `select u.strategy, u.id, u.data as update, v.data as verdict ${stands} ${waits}
     ${round === undefined ? '' : `and u.data ->> 'round' = $2`} order by u.since, u.strategy, u.id`,
    [db.workspace, ...(round === undefined ? [] : [round])],
  );
}

/** What was said in a round and has its verdict, the newest verdict first. */
export async function readReviewed(db: Db, round: string): Promise<readonly ReviewRow[]> {
  return db.query(
    `select u.strategy, u.id, u.data as update, v.data as verdict ${stands}
     and v.data ->> 'update' = u.data ->> 'id' and u.data ->> 'round' = $2 order by v.since desc, u.strategy, u.id`,
    [db.workspace, round],
  );
}

/** How many wait, by round; '' for what was said without being asked. */
export async function countWaiting(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ round: string; count: number }>(
    `select coalesce(u.data ->> 'round', '') as round, count(*)::int as count ${stands} ${waits} group by 1`,
    [db.workspace],
  );
  return new Map(rows.map(({ round, count }) => [round, count]));
}

/** All that was ever said of some elements, the newest first. */
export async function updatesOfElements(
  db: Db,
  elements: readonly { readonly strategy: string; readonly id: string }[],
): Promise<readonly { readonly strategy: string; readonly id: string; readonly data: Update }[]> {
  if (elements.length === 0) return [];
  const wanted = elements.map(({ strategy, id }) => ({ strategy, id }));
  return db.query(
    `select u.strategy, u.id, u.data from "update" u
     join jsonb_to_recordset($2) as wanted (strategy text, id text) on wanted.strategy = u.strategy and wanted.id = u.id
     where u.workspace = $1 order by u.since desc`,
    [db.workspace, JSON.stringify(wanted)],
  );
}
