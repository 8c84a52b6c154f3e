import type { Table } from '@lofte/domain/things';
import type { StoredEntry } from './entry-table.ts';
import type { Db } from './store.ts';

/** When an entry was written; undefined where there is none. */
export async function timeOfEntry(db: Db, seq: number): Promise<Date | undefined> {
  const rows = await db.query<{ time: Date }>('select time from entry where workspace = $1 and seq = $2', [
    db.workspace,
    seq,
  ]);
  return rows[0]?.time;
}

/** Which entries to find; what is not said does not matter. */
export interface WantedEntries {
  /** '' for those of the workspace. */
  readonly strategy: string;
  readonly element?: string | undefined;
  readonly actor?: string | undefined;
  readonly kinds?: readonly string[] | undefined;
  readonly notKinds?: readonly string[] | undefined;
  /** After this number, and before that one. */
  readonly after?: number | undefined;
  readonly before?: number | undefined;
}

/** An entry, with its text unless that holds a whole strategy or a whole round. */
export type FoundEntry = Omit<StoredEntry, 'workspace' | 'body'> & { readonly body: string | null };

/**
 * The newest first. An adoption comes without its text, and so does asking a whole round: what they added stands in the tables under
 * their numbers.
 */
export async function findEntries(db: Db, wanted: WantedEntries, limit: number): Promise<readonly FoundEntry[]> {
  const { where, values } = conditions(db, wanted);
  return db.query(
    `select seq, time, actor, kind, strategy, subject, hash,
       case when kind in ('strategy.adopted', 'round.sent', 'round.widened') then null else body end as body
     from entry where ${where} order by seq desc limit ${Math.trunc(limit)}`,
    values,
  );
}

/** Who wrote any of them, and of which kinds they are. */
export async function actorsAndKinds(
  db: Db,
  wanted: WantedEntries,
): Promise<readonly { readonly actor: string; readonly kind: string }[]> {
  const { where, values } = conditions(db, wanted);
  // By code unit: sorting thousands of ids by a language's alphabet takes longer than reading them.
  return db.query(
    `select distinct actor collate "C" as actor, kind collate "C" as kind from entry where ${where} order by 1, 2`,
    values,
  );
}

function conditions(db: Db, wanted: WantedEntries) {
  const values: unknown[] = [db.workspace, wanted.strategy];
  // What happened to one element is found by its versions: a round, which asks about it, is the workspace's.
  const where = ['workspace = $1', ...(wanted.element === undefined ? ['strategy = $2'] : [])];
  const add = (value: unknown, condition: (place: string) => string) => {
    if (value !== undefined) where.push(condition(`$${values.push(value)}`));
  };
  const list = (place: string) => `(select jsonb_array_elements_text(${place}))`;
  add(wanted.element, (at) => {
    const seqs = ['element', 'ask', 'update', 'judgement', 'verdict'].map((table) => {
      const of = `from "${table}" where workspace = $1 and strategy = $2 and id = ${at}`;
      return `select since ${of} union select until ${of} and until is not null`;
    });
    // As an array, so that the entries are fetched by their numbers and not all of the strategy's looked through.
    return `seq = any (array(${seqs.join(' union ')}))`;
  });
  add(wanted.actor, (at) => `actor = ${at}`);
  add(wanted.kinds && JSON.stringify(wanted.kinds), (at) => `kind in ${list(at)}`);
  add(wanted.notKinds && JSON.stringify(wanted.notKinds), (at) => `kind not in ${list(at)}`);
  add(wanted.after, (at) => `seq > ${at}`);
  add(wanted.before, (at) => `seq < ${at}`);
  return { where: where.join(' and '), values };
}

/** Which entries (up to `asOf`) took back which: by the number of what was taken back, the last one that did. */
export async function undoingEntries(
  db: Db,
  seqs: readonly number[],
  asOf: number = last,
): Promise<ReadonlyMap<number, number>> {
  const rows = await db.query<{ undone: number; by: number }>(
    `select (body::jsonb ->> 'undoes')::int as undone, max(seq) as by from entry
     where workspace = $1 and kind = 'change.undone' and seq <= $3
       and (body::jsonb ->> 'undoes')::int in (select value::int from jsonb_array_elements_text($2))
     group by 1`,
    [db.workspace, JSON.stringify(seqs), asOf],
  );
  return new Map(rows.map(({ undone, by }) => [undone, by]));
}

/** What a thing was called from one entry to another. */
export interface NamedVersion {
  readonly id: string;
  readonly since: number;
  readonly until: number | null;
  readonly name: string | null;
  readonly kind: string | null;
  readonly number: string | null;
}

/** How things were called at some time between two entries. */
export async function namesBetween(
  db: Db,
  table: Table,
  strategy: string,
  ids: readonly string[],
  [first, last]: readonly [number, number],
): Promise<readonly NamedVersion[]> {
  if (ids.length === 0) return [];
  return db.query(
    `select id, since, until, coalesce(data ->> 'name', data ->> 'title') as name, data ->> 'kind' as kind,
       data ->> 'number' as number
     from "${table}" where workspace = $1 and strategy = $2 and since <= $5 and (until is null or until >= $4)
       and id in (select jsonb_array_elements_text($3))`,
    [db.workspace, strategy, JSON.stringify(ids), first, last],
  );
}

/** Larger than any number of an entry (PostgreSQL's integer). */
const last = 2 ** 31 - 1;

/** People and organisations by id: their names as they were after the entry `asOf`, or were last. */
export async function lastNames(
  db: Db,
  table: 'person' | 'organisation',
  ids: readonly string[],
  asOf: number = last,
): Promise<ReadonlyMap<string, { readonly name: string; readonly organisation: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ id: string; name: string; organisation: string | null }>(
    `select distinct on (id) id, data ->> 'name' as name, data ->> 'organisation' as organisation from "${table}"
     where workspace = $1 and strategy = '' and id in (select jsonb_array_elements_text($2)) and since <= $3
     order by id, since desc`,
    [db.workspace, JSON.stringify(ids), asOf],
  );
  return new Map(rows.map(({ id, ...named }) => [id, named]));
}

/** The units of organisations by id, as they are called or were last. */
export async function lastUnits(
  db: Db,
  organisations: readonly string[],
  asOf: number = last,
): Promise<ReadonlyMap<string, string>> {
  if (organisations.length === 0) return new Map();
  const rows = await db.query<{ id: string; name: string }>(
    `select unit ->> 'id' as id, unit ->> 'name' as name from organisation, jsonb_array_elements(data -> 'units') as unit
     where workspace = $1 and strategy = '' and organisation.id in (select jsonb_array_elements_text($2))
       and since <= $3 order by since`,
    [db.workspace, JSON.stringify(organisations), asOf],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** How many elements an entry made anew or changed. */
export async function elementsMadeBy(db: Db, strategy: string, seq: number): Promise<number> {
  const rows = await db.query<{ n: number }>(
    'select count(*)::int as n from element where workspace = $1 and strategy = $2 and since = $3',
    [db.workspace, strategy, seq],
  );
  return rows[0]?.n ?? 0;
}

/** How many requests an entry made. */
export async function requestsMadeBy(db: Db, seq: number): Promise<number> {
  const rows = await db.query<{ n: number }>(
    "select count(*)::int as n from request where workspace = $1 and strategy = '' and since = $2",
    [db.workspace, seq],
  );
  return rows[0]?.n ?? 0;
}

/** What a thing was called after the entry `asOf`, or when it went; undefined where it was not there before. */
export async function lastCalled(
  db: Db,
  table: 'strategy' | 'element',
  strategy: string,
  id: string,
  asOf: number = last,
): Promise<NamedVersion | undefined> {
  const rows = await db.query<NamedVersion>(
    `select id, since, until, data ->> 'title' as name, data ->> 'kind' as kind, data ->> 'number' as number
     from "${table}" where workspace = $1 and strategy = $2 and id = $3 and since <= $4
     order by since desc limit 1`,
    [db.workspace, strategy, id, asOf],
  );
  return rows[0];
}
