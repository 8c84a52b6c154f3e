import type { StatusElement } from '@lofte/domain/follow-up/followed';
import type { Said } from '@lofte/domain/follow-up/standing';
import type { Update } from '@lofte/domain/follow-up/update';
import type { Db } from './store.ts';

export interface StatusRow extends Said {
  readonly strategy: string;
  readonly element: StatusElement;
  /** What the update before the one that stands said, where there is one. */
  readonly before?: string;
}

interface Row {
  readonly strategy: string;
  readonly element: StatusElement;
  readonly ask: Said['ask'] | null;
  readonly update: Said['update'] | null;
  readonly judgement: Said['judgement'] | null;
  readonly verdict: Said['verdict'] | null;
  readonly before: string | null;
}

/** What is long in an element and says nothing of its status. */
const longFields = '{text,source,written,funds,tags,contributors}';

/**
 * The elements of strategies (of all where none are named) with all that is asked and said of each, by strategy and id; as it
 * stands now, or stood after the entry `seq`.
 */
export async function readStatus(
  db: Db,
  { strategies, seq }: { readonly strategies?: readonly string[]; readonly seq?: number | undefined } = {},
): Promise<readonly StatusRow[]> {
  const values: unknown[] = [db.workspace];
  const place = (value: unknown) => `$${values.push(value)}`;
  const at = seq === undefined ? undefined : place(seq);
  const stands = (row: string) =>
    at === undefined
      ? `${row}.until is null`
      : `${row}.since <= ${at} and (${row}.until is null or ${row}.until > ${at})`;
  const among = strategies
    ? ` and e.strategy in (select jsonb_array_elements_text(${place(JSON.stringify(strategies))}))`
    : '';
  const said = (table: string) =>
    `left join "${table}" ${table[0]} on ${table[0]}.workspace = e.workspace and ${table[0]}.strategy = e.strategy
       and ${table[0]}.id = e.id and ${stands(table[0] ?? '')}`;
  const rows = await db.query<Row>(
    `select e.strategy, e.data - '${longFields}'::text[] as element, a.data as ask, u.data as update, j.data as judgement,
       v.data as verdict, p.text as before
     from element e ${['ask', 'update', 'judgement', 'verdict'].map(said).join(' ')}
     left join lateral (
       select data ->> 'text' as text from "update"
       where workspace = u.workspace and strategy = u.strategy and id = u.id and since < u.since order by since desc limit 1
     ) p on true
     where e.workspace = $1 and ${stands('e')}${among} order by e.strategy, e.id`,
    values,
  );
  return rows.map(({ strategy, element, ...of }) => ({
    ...{ strategy, element },
    ...Object.fromEntries(Object.entries(of).filter(([, data]) => data !== null)),
  }));
}

export interface EarlierWords {
  readonly strategy: string;
  readonly id: string;
  readonly texts: readonly Pick<Update, 'text' | 'round'>[];
}

/** What was said of some elements before what stands now (or stood after the entry `seq`): the newest first, `most` of each. */
export async function readEarlierWords(
  db: Db,
  elements: readonly { readonly strategy: string; readonly id: string }[],
  most: number,
  seq?: number,
): Promise<readonly EarlierWords[]> {
  if (elements.length === 0) return [];
  return db.query(
    `select key.strategy, key.id, texts from jsonb_to_recordset($2) as key (strategy text, id text)
     cross join lateral (
       select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('text', data ->> 'text', 'round', data ->> 'round'))
         order by since desc) as texts
       from (
         select since, data from "update"
         where workspace = $1 and strategy = key.strategy and id = key.id and until <= coalesce($4::int, until)
         order by since desc limit $3
       ) earlier
     ) said where texts is not null`,
    [db.workspace, JSON.stringify(elements.map(({ strategy, id }) => ({ strategy, id }))), most, seq ?? null],
  );
}

/** Something written after an entry: of which strategy ('' for what belongs to the workspace), and what kind of thing. */
export interface Touched {
  readonly strategy: string;
  /** A table where a thing has a new version; none where an entry of that strategy may have taken things away. */
  readonly table: string | null;
  readonly kind: string | null;
}

/** What entries after `seq` touched. */
export async function touchedSince(db: Db, seq: number): Promise<readonly Touched[]> {
  const tables = ['strategy', 'element', 'baseline', 'ask', 'update', 'judgement', 'verdict', 'organisation', 'round'];
  return db.query(
    `select distinct strategy, null as table, kind from entry where workspace = $1 and seq > $2
     ${tables.map((table) => `union select distinct strategy, '${table}', null from "${table}" where workspace = $1 and since > $2`).join(' ')}`,
    [db.workspace, seq],
  );
}

/** Of each strategy whose plan was changed since it was adopted: the number of the entry that changed it last. */
export async function changedPlans(db: Db): Promise<ReadonlyMap<string, number>> {
  const rows = await db.query<{ strategy: string; last: number }>(
    `select b.strategy, max(greatest(thing.since, thing.until)) as last
     from baseline b
     join (
       select strategy, since, until from element where workspace = $1
       union all select strategy, since, until from strategy where workspace = $1
     ) thing on thing.strategy = b.strategy
     where b.workspace = $1 and b.id = 'adopted' and b.until is null and greatest(thing.since, thing.until) > b.since
     group by b.strategy`,
    [db.workspace],
  );
  return new Map(rows.map(({ strategy, last }) => [strategy, last]));
}
