import type { ForumSession } from '@lofte/domain/world/session';
import { daysTouched } from './days-touched.ts';
import type { Db } from './store.ts';

/** What narrows sessions of forums; all where nothing is said. Days as ISO 8601, both inclusive. */
export interface SessionsWanted {
  readonly forum?: string | undefined;
  readonly country?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Sessions by their first day. */
export async function findSessions(db: Db, wanted: SessionsWanted): Promise<readonly ForumSession[]> {
  const values: unknown[] = [db.workspace];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = ['workspace = $1', 'until is null'];
  if (wanted.forum !== undefined) where.push(`forum = ${place(wanted.forum)}`);
  if (wanted.country !== undefined) where.push(`country = ${place(wanted.country)}`);
  where.push(...daysTouched(wanted, place));
  const rows = await db.query<{ data: ForumSession }>(
    `select data from sitting where ${where.join(' and ')} order by first_day, id`,
    values,
  );
  return rows.map(({ data }) => data);
}
