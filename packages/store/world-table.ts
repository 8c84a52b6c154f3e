import type { PlanElement } from '@lofte/domain/plan-element';
import type { Span } from '@lofte/domain/span';
import type { Dossier } from '@lofte/domain/world/dossier';
import type { Engagement } from '@lofte/domain/world/engagement';
import type { Forum } from '@lofte/domain/world/forum';
import type { Partnership } from '@lofte/domain/world/partnership';
import { daysTouched } from './days-touched.ts';
import type { Db } from './store.ts';

/** An element that is about a country, and where its paper names it. */
export interface NamingCountry {
  readonly strategy: string;
  /** SHA-256 of the paper that the places are in. */
  readonly document: string;
  readonly element: PlanElement;
  readonly spans: readonly Span[];
  /** The words at each of the places. */
  readonly texts?: readonly string[];
}

/** Elements that say they are about a country, or in which the newest paper names it; in the order of their plans. */
export async function elementsNamingCountry(db: Db, code: string): Promise<readonly NamingCountry[]> {
  return db.query(
    `with named as (
       select strategy, data ->> 'in' as element, jsonb_agg(data -> 'span' order by (data -> 'span' ->> 'start')::int) as spans,
         jsonb_agg(data ->> 'text' order by (data -> 'span' ->> 'start')::int) as texts
       from mention where workspace = $1 and until is null and country = $2
         and data ->> 'in' is not null
       group by 1, 2
     )
     select e.strategy, s.data ->> 'document' as document, e.data as element, coalesce(named.spans, '[]') as spans,
       coalesce(named.texts, '[]') as texts
     from element e
     join strategy s on s.workspace = e.workspace and s.strategy = e.strategy and s.id = e.strategy and s.until is null
     left join named on named.strategy = e.strategy and named.element = e.id
     where e.workspace = $1 and e.until is null and (named.element is not null or e.data -> 'countries' ? $2)
     order by s.data ->> 'title' collate danish, e.strategy, e.data ->> 'rank' collate "C", e.id`,
    [db.workspace, code],
  );
}

/** What narrows engagements; all where nothing is said. Days as ISO 8601, both inclusive. */
export interface EngagementsWanted {
  readonly country?: string | undefined;
  readonly forum?: string | undefined;
  readonly kind?: string | undefined;
  /** Id of an organisation of ours that was there. */
  readonly organisation?: string | undefined;
  /** Parts of plans of which it serves at least one. */
  readonly about?: readonly { readonly strategy: string; readonly element: string }[] | undefined;
  /** Those that last into the days from here on, and those that begin up to there. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly newestFirst?: boolean;
  readonly limit?: number;
  readonly offset?: number;
}

/** Engagements with the numbers of the entries that made them as they stand, by their first day and the clock. */
export function findEngagements(
  db: Db,
  wanted: EngagementsWanted,
): Promise<readonly { readonly since: number; readonly data: Engagement }[]> {
  return engagementsAs(db, 'since, data', wanted);
}

/** What a calendar does not say of an engagement: reading it all takes three times as long. */
const unsaid = ['met', 'partners', 'about', 'themes', 'result', 'next', 'origin', 'mail'] as const;
export type EngagementInShort = Omit<Engagement, (typeof unsaid)[number]>;

/** The same in short. */
export async function engagementsInShort(db: Db, wanted: EngagementsWanted): Promise<readonly EngagementInShort[]> {
  const rows = await engagementsAs<{ data: EngagementInShort }>(
    db,
    `data - '{${unsaid.join(',')}}'::text[] as data`,
    wanted,
  );
  return rows.map(({ data }) => data);
}

function engagementsAs<Row extends object>(db: Db, what: string, wanted: EngagementsWanted): Promise<readonly Row[]> {
  const values: unknown[] = [db.workspace];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = ['workspace = $1', 'until is null'];
  if (wanted.country !== undefined) where.push(`country = ${place(wanted.country)}`);
  if (wanted.forum !== undefined) where.push(`forum = ${place(wanted.forum)}`);
  if (wanted.kind !== undefined) where.push(`data ->> 'kind' = ${place(wanted.kind)}`);
  if (wanted.organisation !== undefined) {
    const party = JSON.stringify([{ organisation: wanted.organisation }]);
    where.push(`data -> 'ours' @> ${place(party)}::jsonb`);
  }
  if (wanted.about !== undefined) {
    const one = (part: object) => `data -> 'about' @> ${place(JSON.stringify([part]))}::jsonb`;
    where.push(
      `(false or ${wanted.about.map(({ strategy, element }) => one({ strategy, element })).join(' or ') || 'false'})`,
    );
  }
  where.push(...daysTouched(wanted, place));
  const way = wanted.newestFirst ? 'desc' : 'asc';
  // What takes a whole day stands before what has a clock, as in a calendar.
  const clock = `(data #>> '{times,from}') collate "C" ${way} nulls ${wanted.newestFirst ? 'last' : 'first'}`;
  const most = wanted.limit === undefined ? '' : ` limit ${place(wanted.limit)} offset ${place(wanted.offset ?? 0)}`;
  return db.query(
    `select ${what} from engagement where ${where.join(' and ')} order by first_day ${way}, ${clock}, id ${way}${most}`,
    values,
  );
}

/** Every figure and sum that the newest papers of some strategies name. */
export async function figureMentions(
  db: Db,
  strategies: readonly string[],
): Promise<readonly { readonly strategy: string; readonly document: string; readonly span: Span }[]> {
  return db.query(
    `select m.strategy, s.data ->> 'document' as document, m.data -> 'span' as span from mention m
     join strategy s on s.workspace = m.workspace and s.strategy = m.strategy and s.id = m.strategy and s.until is null
     where m.workspace = $1 and m.until is null and m.data ->> 'kind' in ('figure', 'money') and m.strategy = any($2)
     order by m.strategy, (m.data -> 'span' ->> 'start')::int`,
    [db.workspace, strategies],
  );
}

/** What plans promise, to choose from: goals and initiatives with what they are called. */
export async function promiseTitles(
  db: Db,
): Promise<readonly { readonly strategy: string; readonly element: string; readonly title: string }[]> {
  return db.query(
    `select strategy, id as element, data ->> 'title' as title from element
     where workspace = $1 and until is null and data ->> 'kind' in ('goal', 'initiative')
     order by strategy, data ->> 'rank' collate "C", id`,
    [db.workspace],
  );
}

/** The last day on which any of us did anything in each country; what partners do is theirs, what is only planned, and what was cancelled, counts for nothing. */
export async function lastInCountries(db: Db): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ country: string; day: string }>(
    `select country, max(last_day) as day from engagement
     where workspace = $1 and until is null and state = 'held' and country is not null and partner is null
     group by country`,
    [db.workspace],
  );
  return new Map(rows.map(({ country, day }) => [country, day]));
}

/** What each part of every plan stands under, to find the goal that it serves. */
export async function partsWithParents(
  db: Db,
): Promise<
  readonly { readonly strategy: string; readonly id: string; readonly kind: string; readonly parent: string | null }[]
> {
  return db.query(
    `select strategy, id, data ->> 'kind' as kind, data ->> 'parent' as parent from element
     where workspace = $1 and until is null`,
    [db.workspace],
  );
}

/** Who counts: everything of ours, or what is for all inside, for those in the partnership forum, and a person's and their organisation's own. */
export type Counting =
  | 'all'
  | { readonly person: string; readonly organisation?: string | undefined; readonly inForum: boolean };

/** How many engagements of ours that were held began in some days (both inclusive), by country. */
export async function countInCountries(
  db: Db,
  days: { readonly from: string; readonly to: string },
  counting: Counting,
): Promise<ReadonlyMap<string, number>> {
  const values: unknown[] = [db.workspace, days.from, days.to];
  const ours =
    counting === 'all'
      ? ''
      : ` and (data ->> 'visible' = any($6) or data ->> 'by' = $4 or data -> 'ours' @> $5::jsonb)`;
  if (counting !== 'all') {
    // Nobody is of an organisation without an id.
    values.push(counting.person, JSON.stringify([{ organisation: counting.organisation ?? '' }]));
    values.push(['inside', 'all', ...(counting.inForum ? ['forum'] : [])]);
  }
  const rows = await db.query<{ country: string; count: number }>(
    `select country, count(*)::int as count from engagement
     where workspace = $1 and until is null and first_day >= $2 and first_day <= $3
       and country is not null and state = 'held' and partner is null${ours} group by 1`,
    values,
  );
  return new Map(rows.map(({ country, count }) => [country, count]));
}

/** What bodies are called: all, or those with some ids; in no order. */
export async function forumNames(
  db: Db,
  ids?: readonly string[],
): Promise<readonly Pick<Forum, 'id' | 'name' | 'acronym'>[]> {
  const rows = await db.query<{ id: string; name: string; acronym: string | null }>(
    `select id, data ->> 'name' as name, data ->> 'acronym' as acronym from forum
     where workspace = $1 and strategy = '' and until is null${ids ? ' and id = any($2)' : ''}`,
    [db.workspace, ...(ids ? [ids] : [])],
  );
  return rows.map(({ id, name, acronym }) => ({ id, name, ...(acronym === null ? {} : { acronym }) }));
}

/** Bodies that we preside over at some time. */
export async function forumsPresided(db: Db): Promise<readonly Forum[]> {
  const rows = await db.query<{ data: Forum }>(
    `select data from forum where workspace = $1 and strategy = '' and until is null and data -> 'presidencies' <> '[]' order by id`,
    [db.workspace],
  );
  return rows.map(({ data }) => data);
}

/** A forum's parts, and the body that it is a part of, in no order. */
export async function forumsAround(db: Db, { id, parent }: Pick<Forum, 'id' | 'parent'>): Promise<readonly Forum[]> {
  const rows = await db.query<{ data: Forum }>(
    `select data from forum where workspace = $1 and strategy = '' and until is null and parent = $2
     union all
     select data from forum where workspace = $1 and strategy = '' and until is null and id = $3`,
    [db.workspace, id, parent ?? ''],
  );
  return rows.map(({ data }) => data);
}

/** The countries that there are partnerships with. */
export async function partnerCountries(db: Db): Promise<readonly string[]> {
  const rows = await db.query<{ country: string }>(
    `select distinct country from partnership
     where workspace = $1 and until is null and country is not null`,
    [db.workspace],
  );
  return rows.map(({ country }) => country);
}

/** Partnerships with one country. */
export async function partnershipsWith(db: Db, country: string): Promise<readonly Partnership[]> {
  const rows = await db.query<{ data: Partnership }>(
    `select data from partnership where workspace = $1 and until is null and country = $2 order by id`,
    [db.workspace, country],
  );
  return rows.map(({ data }) => data);
}

/** Files in stages, or in all others; by the day of what comes next, those without one last. */
export async function findDossiers(
  db: Db,
  {
    stages,
    within,
    limit,
    offset,
  }: {
    readonly stages: readonly string[];
    /** Whether those of the stages are wanted, or all others. */
    readonly within: boolean;
    readonly limit: number;
    readonly offset: number;
  },
): Promise<readonly Dossier[]> {
  const rows = await db.query<{ data: Dossier }>(
    `select data from dossier where workspace = $1 and until is null and (stage = any($2)) = $3
     order by next_day nulls last, id limit $4 offset $5`,
    [db.workspace, stages, within, limit, offset],
  );
  return rows.map(({ data }) => data);
}
