import type { ForumSession } from '@lofte/domain/world/session';
import type { Db } from './store.ts';

/** What narrows sessions of forums; all where nothing is said. Days as ISO 8601, both inclusive. */
export interface SessionsWanted {
  readonly forum?: string | undefined;
  readonly country?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** No session is longer than this, in days: what began before then is over. Read by index, since an end has none. */
const longest = 366;

/** Sessions by their first day. */
export async function findSessions(db: Db, wanted: SessionsWanted): Promise<readonly ForumSession[]> {
  const values: unknown[] = [db.workspace];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = ['workspace = $1', 'until is null'];
  if (wanted.forum !== undefined) where.push(`forum = ${place(wanted.forum)}`);
  if (wanted.country !== undefined) where.push(`country = ${place(wanted.country)}`);
  if (wanted.from !== undefined) {
    const first = new Date(Date.parse(wanted.from) - longest * 86_400_000).toISOString().slice(0, 10);
    where.push(`first_day >= ${place(first)}`, `last_day >= ${place(wanted.from)}`);
  }
  if (wanted.to !== undefined) where.push(`first_day <= ${place(wanted.to)}`);
  const rows = await db.query<{ data: ForumSession }>(
    `select data from sitting where ${where.join(' and ')} order by first_day, id`,
    values,
  );
  return rows.map(({ data }) => data);
}
