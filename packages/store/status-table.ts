import type { StatusElement } from '@lofte/domain/follow-up/followed';
import type { Said } from '@lofte/domain/follow-up/standing';
import type { Update } from '@lofte/domain/follow-up/update';
import type { Db } from './store.ts';

export interface StatusRow extends Said {
  readonly strategy: string;
  readonly element: StatusElement;
}

export interface ElementKey {
  readonly strategy: string;
  readonly id: string;
}

/** Which elements: some by their keys, or all; as they stand now, or stood after the entry `seq`. */
export interface StatusAsked {
  readonly among?: readonly ElementKey[] | undefined;
  readonly seq?: number | undefined;
}

/** What is long in an element and says nothing of its status. */
const longFields = '{text,source,written,funds,tags,contributors}';

/** Whose tables are read for an element: what it is, and what is asked and said of it. */
const parts = ['element', 'ask', 'update', 'judgement', 'verdict'] as const;

interface Part extends ElementKey {
  readonly part: (typeof parts)[number];
  readonly data: string;
}

/**
 * Elements with all that is asked and said of each, in no order. Table after table: a join looks each element up in every one of
 * them, which takes twice as long where all are wanted. As text: on its way from the database an object costs half as much again.
 */
export async function readStatus(db: Db, asked: StatusAsked = {}): Promise<readonly StatusRow[]> {
  const { from, where, values } = of(db, asked);
  const rows = await db.query<Part>(
    parts
      .map((part) => {
        const data = part === 'element' ? `t.data - '${longFields}'::text[]` : 't.data';
        return `select '${part}' as part, t.strategy, t.id, (${data})::text as data from ${from(part)} where ${where}`;
      })
      .join(' union all '),
    values,
  );
  const found = new Map<string, Pick<StatusRow, 'strategy'> & Partial<StatusRow>>();
  for (const { part, strategy, id, data } of rows) {
    const key = `${strategy} ${id}`;
    const row = found.get(key) ?? { strategy };
    found.set(key, Object.assign(row, { [part]: JSON.parse(data) }));
  }
  return [...found.values()].flatMap(({ element, ...row }) => (element ? [{ ...row, element }] : []));
}

function of(db: Db, { among, seq }: StatusAsked) {
  const values: unknown[] = [db.workspace];
  const place = (value: unknown) => `$${values.push(value)}`;
  const keys = among && place(JSON.stringify(among));
  const from = (table: string) =>
    keys
      ? `jsonb_to_recordset(${keys}) as key (strategy text, id text) join "${table}" t using (strategy, id)`
      : `"${table}" t`;
  const at = seq === undefined ? undefined : place(seq);
  const stands = at === undefined ? 't.until is null' : `t.since <= ${at} and (t.until is null or t.until > ${at})`;
  return { from, where: `t.workspace = $1 and ${stands}`, values };
}

export interface EarlierWords extends ElementKey {
  readonly texts: readonly Pick<Update, 'text' | 'round'>[];
}

/** What was said of elements before what stands: the newest first, `most` of each. Elements of which nothing was are left out. */
export async function readEarlierWords(db: Db, most: number, asked: StatusAsked): Promise<readonly EarlierWords[]> {
  const { from, where, values } = of(db, asked);
  const rows = await db.query<ElementKey & { readonly data: string }>(
    `select t.strategy, t.id, texts::text as data from ${from('update')}
     cross join lateral (
       select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('text', data ->> 'text', 'round', data ->> 'round'))
         order by since desc) as texts
       from (
         select since, data from "update" e
         where e.workspace = t.workspace and e.strategy = t.strategy and e.id = t.id and e.since < t.since
         order by since desc limit $${values.push(most)}
       ) earlier
     ) said where ${where} and texts is not null`,
    values,
  );
  return rows.map(({ data, ...key }) => ({ ...key, texts: JSON.parse(data) }));
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
