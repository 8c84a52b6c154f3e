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
  /** Those of them with one of these ids; all where not said. */
  readonly ids?: readonly string[] | undefined;
  /** As it stood after the entry with this number; as it stands now where not said. */
  readonly seq?: number;
}

/** The things of a table, by strategy and id. */
export async function readThings<T extends Table>(
  db: Db,
  table: T,
  wanted: Wanted = {},
): Promise<readonly Version<T>[]> {
  const { where, values } = meant(db, wanted);
  return db.query(`select strategy, id, since, data from "${table}" where ${where} order by strategy, id`, values);
}

/** The things of several tables in one question, in no order. */
export async function readTogether<T extends Table>(
  db: Db,
  tables: readonly T[],
  wanted: Wanted,
): Promise<readonly (Version<T> & { readonly table: T })[]> {
  const { where, values } = meant(db, wanted);
  const parts = tables.map(
    (table) => `select '${table}' as "table", strategy, id, since, data from "${table}" where ${where}`,
  );
  return db.query(parts.join(' union all '), values);
}

/** The condition that says which versions are meant, for any table, and its values. */
function meant(db: Db, wanted: Wanted): { readonly where: string; readonly values: readonly unknown[] } {
  const values: unknown[] = [db.workspace];
  const place = (value: unknown) => `$${values.push(value)}`;
  const where = ['workspace = $1'];
  if (wanted.strategy !== undefined) where.push(`strategy = ${place(wanted.strategy)}`);
  if (wanted.id !== undefined) where.push(`id = ${place(wanted.id)}`);
  if (wanted.ids !== undefined) where.push(`id = any(${place(wanted.ids)})`);
  if (wanted.seq === undefined) where.push('until is null');
  else {
    const seq = place(wanted.seq);
    where.push(`since <= ${seq} and (until is null or until > ${seq})`);
  }
  return { where: where.join(' and '), values };
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
