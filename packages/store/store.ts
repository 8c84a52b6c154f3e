import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openDatabase } from './database.ts';
import { type Files, openFiles } from './files.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrate.ts';

/** What every table file works with: the database inside or outside a transaction, and the workspace its rows belong to. */
export interface Db {
  readonly workspace: string;
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
}

export interface Store extends Db {
  /** The data folder: `record` and `files` lie in it. */
  readonly folder: string;
  readonly files: Files;
  /** One after the other; what throws inside is rolled back. Inside, use only the `db` it hands over. */
  transaction<T>(work: (db: Db) => Promise<T>): Promise<T>;
  /** Gives the folder free. Without it the process does not end. */
  close(): Promise<void>;
}

export interface StoreOptions {
  /** The data folder; made where it is not. */
  readonly folder: string;
  readonly workspace?: string;
}

/** Throws refusals (see `refusalOf`): `record-in-use`, `record-newer`. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const unlock = takeLock(folder);
  try {
    const [files, database] = await Promise.all([
      openFiles(join(folder, 'files')),
      openDatabase(join(folder, 'record')),
    ]);
    await migrate(database).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    const workspace = options.workspace ?? 'main';
    const inTurn = turns();
    const db: Db = { workspace, query: (sql, values = []) => database.query(sql, values) };
    return {
      folder,
      files,
      workspace,
      query: (sql, values = []) => inTurn(() => database.query(sql, values)),
      transaction: (work) => inTurn(() => inTransaction(db, work)),
      close: async () => {
        await inTurn(() => database.close()).finally(unlock);
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}

async function inTransaction<T>(db: Db, work: (db: Db) => Promise<T>): Promise<T> {
  await db.query('begin');
  try {
    const result = await work(db);
    await db.query('commit');
    return result;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}

/** The database has one connection: whoever comes while a transaction runs waits until it has ended. */
function turns(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work);
    last = mine.catch(() => undefined);
    return mine;
  };
}
