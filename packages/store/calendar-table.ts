import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Candidature } from '@lofte/domain/world/candidature';
import type { Dossier } from '@lofte/domain/world/dossier';
import type { Db } from './store.ts';
import type { Version } from './thing-table.ts';

/** Days as ISO 8601, both inclusive. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A date that may be a month or a year lies in the days where it is not after them and the same or later as their beginning, as far as it says. */
const within = (date: string) => `${date} <= $3 and ${date} >= left($2, length(${date}))`;

export interface MilestoneDue {
  readonly strategy: string;
  readonly element: string;
  /** Title of the element, and of the milestone. */
  readonly of: string;
  readonly title: string;
  readonly due: string;
  readonly done: string | null;
}

/** Milestones of all plans that are due in these days. */
export async function milestonesDue(db: Db, { from, to }: Days): Promise<readonly MilestoneDue[]> {
  return db.query(
    `select e.strategy, e.id as element, e.data ->> 'title' as "of", m ->> 'title' as title, m ->> 'due' as due, m ->> 'done' as done
     from element e cross join lateral jsonb_array_elements(e.data -> 'milestones') m
     where e.workspace = $1 and e.until is null and e.data ? 'milestones' and ${within("(m ->> 'due')")}
     order by due, e.strategy, e.id`,
    [db.workspace, from, to],
  );
}

/** Files whose next step has its day then. */
export async function dossiersDue(db: Db, { from, to }: Days): Promise<readonly Dossier[]> {
  const rows = await db.query<{ data: Dossier }>(
    `select data from dossier
     where workspace = $1 and until is null and ${within("(data -> 'next' ->> 'day')")} order by id`,
    [db.workspace, from, to],
  );
  return rows.map(({ data }) => data);
}

/** Candidatures whose election is then. */
export async function electionsIn(db: Db, { from, to }: Days): Promise<readonly Candidature[]> {
  const rows = await db.query<{ data: Candidature }>(
    `select data from candidature
     where workspace = $1 and until is null and ${within("(data ->> 'election')")} order by id`,
    [db.workspace, from, to],
  );
  return rows.map(({ data }) => data);
}

/** Meetings of steering groups that begin between two moments. */
export async function meetingsBetween(db: Db, start: string, end: string): Promise<readonly Meeting[]> {
  const rows = await db.query<{ data: Meeting }>(
    `select data from meeting
     where workspace = $1 and until is null and data ->> 'start' >= $2 and data ->> 'start' < $3 order by data ->> 'start', id`,
    [db.workspace, start, end],
  );
  return rows.map(({ data }) => data);
}

/** Engagements or sessions that came from events with one of these UIDs. */
export async function fromEvents<T extends 'engagement' | 'sitting'>(
  db: Db,
  table: T,
  uids: readonly string[],
): Promise<readonly Version<T>[]> {
  return db.query(
    `select strategy, id, since, data from "${table}"
     where workspace = $1 and until is null and data -> 'origin' ->> 'uid' = any($2) order by id`,
    [db.workspace, uids],
  );
}
