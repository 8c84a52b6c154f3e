import type { ThingChange } from '@lofte/domain/entry';
import { applyChange } from '@lofte/domain/thing-change';
import type { Table, Thing } from '@lofte/domain/things';
import type { Db } from './store.ts';

/** One version of a thing. */
export interface Version<T extends Table> {
  /** '' where it belongs to the workspace. */
  readonly strategy: string;
  readonly id: string;
  /** Number of the entry that made this version. */
  readonly since: number;
  readonly data: Thing<T>;
}

export interface Wanted {
  /** Of one strategy ('' for what belongs to the workspace); of all where not said. */
  readonly strategy?: string;
  readonly id?: string;
  /** As it stood after the entry with this number; as it stands now where not said. */
  readonly seq?: number;
}

/** The things of a table, by strategy and id. */
export async function readThings<T extends Table>(
  db: Db,
  table: T,
  wanted: Wanted = {},
): Promise<readonly Version<T>[]> {
  const values: unknown[] = [db.workspace];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = ['workspace = $1'];
  if (wanted.strategy !== undefined) where.push(`strategy = ${place(wanted.strategy)}`);
  if (wanted.id !== undefined) where.push(`id = ${place(wanted.id)}`);
  if (wanted.seq === undefined) where.push('until is null');
  else {
    const seq = place(wanted.seq);
    where.push(`since <= ${seq} and (until is null or until > ${seq})`);
  }
  return db.query(
    `select strategy, id, since, data from "${table}" where ${where.join(' and ')} order by strategy, id`,
    values,
  );
}

/** One thing; undefined where it is not there, or was not then. */
export async function findThing<T extends Table>(
  db: Db,
  table: T,
  wanted: Wanted & { readonly id: string },
): Promise<Version<T> | undefined> {
  return (await readThings(db, table, wanted))[0];
}

/** The numbers of all entries that made or ended a version of a thing, or of any thing of its table where no id is given, in order. */
export async function entriesOfThing(db: Db, table: Table, strategy: string, id?: string): Promise<readonly number[]> {
  const values = [db.workspace, strategy, ...(id === undefined ? [] : [id])];
  const where = `workspace = $1 and strategy = $2${id === undefined ? '' : ' and id = $3'}`;
  const rows = await db.query<{ seq: number }>(
    `select since as seq from "${table}" where ${where}
     union select until from "${table}" where ${where} and until is not null order by seq`,
    values,
  );
  return rows.map(({ seq }) => seq);
}

/** Every version of every thing of a table, with the entry that ended it. */
export async function allVersions<T extends Table>(
  db: Db,
  table: T,
): Promise<readonly (Version<T> & { readonly until: number | null })[]> {
  return db.query(`select strategy, id, since, until, data from "${table}" where workspace = $1`, [db.workspace]);
}

/** What one entry does. */
export interface Step {
  readonly seq: number;
  readonly changes: readonly ThingChange[];
}

/**
 * Brings the tables to what an entry says. Called for entries in their order, in the transaction that writes them or makes the
 * tables anew. Throws where a change does not start from what the thing says.
 */
export async function writeChanges(db: Db, seq: number, changes: readonly ThingChange[]): Promise<void> {
  await writeSteps(db, [{ seq, changes }]);
}

/** The same for many entries that follow each other, with as few statements as for one. */
export async function writeSteps(db: Db, steps: readonly Step[]): Promise<void> {
  const all = steps.flatMap(({ seq, changes }) => changes.map((change) => ({ seq, change })));
  for (const [table, those] of Map.groupBy(all, ({ change }) => change.table)) {
    const keys = [...new Map(those.map(({ change }) => [keyOf(change), change])).values()];
    const { ended, made } = versionsOf(await standing(db, table, keys), those);
    await db.query(
      `update "${table}" set until = key.until
       from jsonb_to_recordset($2) as key (strategy text, id text, since integer, until integer)
       where workspace = $1 and "${table}".strategy = key.strategy and "${table}".id = key.id and "${table}".since = key.since`,
      [db.workspace, JSON.stringify(ended)],
    );
    await db.query(
      `insert into "${table}" (workspace, strategy, id, since, until, data)
       select $1, strategy, id, since, until, data
       from jsonb_to_recordset($2) as row (strategy text, id text, since integer, until integer, data jsonb)`,
      [db.workspace, JSON.stringify(made)],
    );
  }
}

type Data = NonNullable<ThingChange['after']>;
interface Made extends Omit<Version<Table>, 'data'> {
  readonly data: Data;
  readonly until?: number;
}

async function standing(db: Db, table: Table, keys: readonly Place[]): Promise<readonly Made[]> {
  return db.query(
    `select strategy, id, since, data from "${table}"
     join jsonb_to_recordset($2) as key (strategy text, id text) using (strategy, id)
     where workspace = $1 and until is null`,
    [db.workspace, JSON.stringify(keys.map(({ strategy = '', id }) => ({ strategy, id })))],
  );
}

/** What the changes end of what stands, and all that they make, with its end where they end it again. */
function versionsOf(
  stand: readonly Made[],
  changes: readonly { readonly seq: number; readonly change: ThingChange }[],
): { readonly ended: readonly Omit<Made, 'data'>[]; readonly made: readonly Made[] } {
  const now = new Map(stand.map((row) => [keyOf(row), row]));
  const before = new Set(stand);
  const ended: Omit<Made, 'data'>[] = [];
  const made: Made[] = [];
  for (const { seq, change } of changes) {
    const key = keyOf(change);
    const was = now.get(key);
    const data = applyChange(was?.data, change);
    if (was && was.since !== seq) {
      const { strategy, id, since } = was;
      if (before.has(was)) ended.push({ strategy, id, since, until: seq });
      else made.push({ ...was, until: seq });
    }
    if (data) now.set(key, { strategy: change.strategy ?? '', id: change.id, since: seq, data });
    else now.delete(key);
  }
  return { ended, made: [...made, ...[...now.values()].filter((row) => !before.has(row))] };
}

interface Place {
  readonly strategy?: string | undefined;
  readonly id: string;
}

function keyOf({ strategy = '', id }: Place): string {
  return JSON.stringify([strategy, id]);
}

/** Takes all rows of the tables away, so that they can be made again from the entries. */
export async function emptyThings(db: Db, tables: readonly Table[]): Promise<void> {
  for (const table of tables) await db.query(`delete from "${table}" where workspace = $1`, [db.workspace]);
  await db.query('update ledger set shown = 0 where workspace = $1', [db.workspace]);
}

/**
 * After very much was written at once: what it left behind is cleared away, and the planner hears how much there is now, before
 * the first page is slow. A server does so by itself after a while. Not in a transaction.
 */
export async function tidyThings(db: Db, tables: readonly Table[]): Promise<void> {
  for (const table of [...tables, 'entry']) await db.query(`vacuum (analyze) "${table}"`);
}
