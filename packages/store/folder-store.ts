import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type Database, openDatabase } from './database.ts';
import { openFiles } from './files.ts';
import { folderTrouble } from './folder-trouble.ts';
import { takeLock } from './lock.ts';
import { migrate } from './migrate.ts';
import type { Db, Store } from './store.ts';
import { turns } from './turns.ts';

/** PGlite in the folder's `record`, files in its `files`, for this process alone. */
export async function openFolderStore(where: string, workspace: string): Promise<Store> {
  const folder = resolve(where);
  const unlock = await take(folder);
  try {
    const [files, database] = await Promise.all([
      openFiles(join(folder, 'files')),
      openDatabase(join(folder, 'record')),
    ]);
    await migrate(database).catch(async (error: unknown) => {
      await database.close();
      throw error;
    });
    return { ...inTurns(telling(database, folder), workspace, unlock), workspace, place: folder, alone: true, files };
  } catch (error) {
    unlock();
    throw folderTrouble(error, folder);
  }
}

async function take(folder: string): Promise<() => void> {
  try {
    await mkdir(folder, { recursive: true });
    return takeLock(folder);
  } catch (error) {
    throw folderTrouble(error, folder);
  }
}

/** A full disk is found out while it is written to. */
function telling(database: Database, folder: string): Database {
  const told = (error: unknown) => {
    throw folderTrouble(error, folder);
  };
  return {
    ...database,
    query: <Row>(sql: string, values: readonly unknown[]) => database.query<Row>(sql, values).catch(told),
  };
}

/** The database has one connection: a transaction keeps its turn to the end. */
function inTurns(database: Database, workspace: string, unlock: () => void) {
  const inTurn = turns();
  const db: Db = { workspace, query: (sql, values = []) => database.query(sql, values), copy: database.copy };
  const within = async <T>(begin: string, work: (db: Db) => Promise<T>): Promise<T> => {
    await database.query(begin, []);
    try {
      const result = await work(db);
      await database.query('commit', []);
      return result;
    } catch (error) {
      await database.query('rollback', []);
      throw error;
    }
  };
  return {
    query: <Row>(sql: string, values: readonly unknown[] = []) => inTurn(() => database.query<Row>(sql, values)),
    copy: (sql: string) => inTurn(() => database.copy(sql)),
    transaction: <T>(work: (db: Db) => Promise<T>) => inTurn(() => within('begin', work)),
    snapshot: <T>(work: (db: Db) => Promise<T>) => inTurn(() => within('begin read only', work)),
    close: () => inTurn(() => database.close()).finally(unlock),
  };
}
