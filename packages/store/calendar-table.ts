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

/** Whether a date lies in the days: a day between them, or a month or a year ($4) that they touch. */
const within = (date: string) => `(${date} between $2 and $3 or ${date} = any($4))`;

/** The values that {@link within} asks with. */
function daysAsked(db: Db, { from, to }: Days): readonly unknown[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  const years = Array.from({ length: last - first + 1 }, (_, n) => String(first + n).padStart(4, '0'));
  const months = years.flatMap((year) =>
    Array.from({ length: 12 }, (_, n) => `${year}-${String(n + 1).padStart(2, '0')}`),
  );
  const touched = months.filter((month) => month >= from.slice(0, 7) && month <= to.slice(0, 7));
  return [db.workspace, from, to, [...years, ...touched]];
}

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
export async function milestonesDue(db: Db, days: Days): Promise<readonly MilestoneDue[]> {
  return db.query(
    `select e.strategy, e.id as element, e.data ->> 'title' as "of", m ->> 'title' as title, m ->> 'due' as due, m ->> 'done' as done
     from element e cross join lateral jsonb_array_elements(e.data -> 'milestones') m
     where e.workspace = $1 and e.until is null and e.data ? 'milestones' and ${within("(m ->> 'due')")}
     order by due, e.strategy, e.id`,
    daysAsked(db, days),
  );
}

/** Files whose next step has its day then. */
export async function dossiersDue(
  db: Db,
  days: Days,
): Promise<readonly (Pick<Dossier, 'id' | 'title' | 'next'> & { readonly forum: string | null })[]> {
  return db.query(
    `select id, data ->> 'title' as title, data -> 'next' as next, forum from dossier
     where workspace = $1 and until is null and ${within('next_day')} order by id`,
    daysAsked(db, days),
  );
}

/** Candidatures whose election is then. */
export async function electionsIn(db: Db, days: Days): Promise<readonly Candidature[]> {
  const rows = await db.query<{ data: Candidature }>(
    `select data from candidature
     where workspace = $1 and until is null and ${within("(data ->> 'election')")} order by id`,
    daysAsked(db, days),
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
     where workspace = $1 and until is null and event = any($2) order by id`,
    [db.workspace, uids],
  );
}
