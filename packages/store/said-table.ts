import type { Said } from '@lofte/domain/follow-up/standing';
import type { Update, Verdict } from '@lofte/domain/follow-up/update';
import type { Db } from './store.ts';
import { readTogether, type Wanted } from './thing-table.ts';

/** What is asked and said of an element, and the number of the entry that said the update. */
export interface SaidAt extends Said {
  readonly entry?: number;
}

/** All that is asked and said of the elements of a strategy (or of some), by element; as it stands now or stood after the entry `seq`. */
export async function readSaid(
  db: Db,
  wanted: Wanted & { readonly strategy: string },
): Promise<ReadonlyMap<string, SaidAt>> {
  const said = new Map<string, SaidAt>();
  for (const { table, id, since, data } of await readTogether(db, ['ask', 'update', 'judgement', 'verdict'], wanted)) {
    said.set(id, { ...said.get(id), [table]: data, ...(table === 'update' ? { entry: since } : {}) });
  }
  return said;
}

/** What was said of some elements last before anything was said of them in a round, by element. */
export async function lastSaidBefore(
  db: Db,
  strategy: string,
  elements: readonly string[],
  round: string,
): Promise<ReadonlyMap<string, Update>> {
  if (elements.length === 0) return new Map();
  const rows = await db.query<{ id: string; data: Update }>(
    `select distinct on (id) id, data from "update"
     where workspace = $1 and strategy = $2 and id = any($3) and data ->> 'round' is distinct from $4
     order by id, since desc`,
    [db.workspace, strategy, elements, round],
  );
  return new Map(rows.map(({ id, data }) => [id, data]));
}

/** The words that were said of a strategy's elements (or of some) before what stands, by element, the newest first; as many as tell whether they repeat. */
export async function earlierWords(
  db: Db,
  strategy: string,
  { ids, seq }: { readonly ids?: readonly string[] | undefined; readonly seq?: number | undefined } = {},
): Promise<ReadonlyMap<string, readonly Pick<Update, 'text' | 'round'>[]>> {
  const values: unknown[] = [db.workspace, strategy];
  const place = (value: unknown) => `$${values.push(value)}`;
  const some = ids === undefined ? '' : `and id = any(${place(ids)})`;
  const ended = seq === undefined ? 'until is not null' : `until <= ${place(seq)}`;
  const rows = await db.query<{ id: string; text: string; round: string | null }>(
    `select id, text, round from (
       select id, data ->> 'text' as text, data ->> 'round' as round, since,
         row_number() over (partition by id order by since desc) as place
       from "update" where workspace = $1 and strategy = $2 ${some} and ${ended}
     ) earlier where place <= ${enough} order by id, since desc`,
    values,
  );
  const words = Map.groupBy(rows, (row) => row.id);
  return new Map(
    [...words].map(([key, those]) => [key, those.map(({ text, round }) => ({ text, ...(round ? { round } : {}) }))]),
  );
}

/** Versions looked back on: two earlier rounds, each corrected a few times. */
const enough = 8;

/** What a file is called that any update of an element ever named as evidence, or the address that it is a copy of. */
export async function evidenceNamed(
  db: Db,
  { strategy, id, sha256 }: { readonly strategy: string; readonly id: string; readonly sha256: string },
): Promise<string | undefined> {
  const rows = await db.query<{ name: string }>(
    `select coalesce(one ->> 'name', one ->> 'url') as name
     from "update", jsonb_array_elements(data -> 'evidence') as one
     where workspace = $1 and strategy = $2 and id = $3 and data ? 'evidence'
       and (one ->> 'sha256' = $4 or one -> 'copy' ->> 'sha256' = $4)
     order by since desc limit 1`,
    [db.workspace, strategy, id, sha256],
  );
  return rows[0]?.name;
}

/** Everything that was ever said of an element up to the entry `seq`, the newest first. */
export async function sayingsOf(
  db: Db,
  strategy: string,
  element: string,
  seq: number = last,
): Promise<readonly Update[]> {
  const rows = await db.query<{ data: Update }>(
    `select data from "update" where workspace = $1 and strategy = $2 and id = $3 and since <= $4 order by since desc`,
    [db.workspace, strategy, element, seq],
  );
  return rows.map(({ data }) => data);
}

/** The last verdict on each update of some elements, up to the entry `seq`: by the update's id. */
export async function lastVerdicts(
  db: Db,
  strategy: string,
  elements: readonly string[],
  seq: number = last,
): Promise<ReadonlyMap<string, Verdict>> {
  if (elements.length === 0) return new Map();
  const rows = await db.query<{ data: Verdict }>(
    `select data from verdict where workspace = $1 and strategy = $2 and since <= $4
       and id in (select jsonb_array_elements_text($3)) order by since`,
    [db.workspace, strategy, JSON.stringify(elements), seq],
  );
  return new Map(rows.map(({ data }) => [data.update, data]));
}

/** The updates of some elements up to the entry `seq`: which stood when. */
export async function updatesStanding(
  db: Db,
  strategy: string,
  elements: readonly string[],
  seq: number = last,
): Promise<
  readonly {
    readonly element: string;
    readonly update: string;
    readonly since: number;
    readonly until: number | null;
  }[]
> {
  if (elements.length === 0) return [];
  return db.query(
    `select id as element, data ->> 'id' as update, since, until from "update"
     where workspace = $1 and strategy = $2 and since <= $4 and id in (select jsonb_array_elements_text($3))`,
    [db.workspace, strategy, JSON.stringify(elements), seq],
  );
}

/** Larger than any number of an entry (PostgreSQL's integer). */
const last = 2 ** 31 - 1;

/** Updates by their id, of a strategy, whether they still stand or not. */
export async function updatesById(
  db: Db,
  strategy: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Update>> {
  if (ids.length === 0) return new Map();
  const rows = await db.query<{ data: Update }>(
    `select data from "update" where workspace = $1 and strategy = $2 and data ->> 'id' = any($3)`,
    [db.workspace, strategy, ids],
  );
  return new Map(rows.map(({ data }) => [data.id, data]));
}
