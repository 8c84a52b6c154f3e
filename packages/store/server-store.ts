import { filesInDatabase } from './files-in-database.ts';
import { migrate } from './migrate.ts';
import { refused } from './refused.ts';
import { serverAddress } from './server-address.ts';
import { checkServer } from './server-check.ts';
import { type Connection, openPool, type Pool } from './server-pool.ts';
import { isLost } from './server-trouble.ts';
import type { Db, Store } from './store.ts';
import { turns } from './turns.ts';

/** Connections for questions and changes, and some apart for files: who holds one of the first may ask for one of these. */
const sizes = { record: 10, files: 3 };

/** A PostgreSQL that any number of servers use at once; the files lie in it too. */
export async function openServerStore(
  where: string,
  workspace: string,
  warn: (sentence: string) => void,
): Promise<Store> {
  const address = serverAddress(where);
  const { place } = address;
  const pool = openPool(address, workspace, sizes.record);
  try {
    await pool.hold(async (connection) => {
      const warning = await checkServer(connection, place);
      if (warning) warn(warning);
      await migrateAlone(connection);
    });
  } catch (error) {
    await pool.close();
    throw error;
  }
  const filePool = openPool(address, workspace, sizes.files);
  return {
    ...asked(pool, workspace, place),
    workspace,
    place,
    alone: false,
    files: filesInDatabase(filePool, workspace),
    close: async () => void (await Promise.all([pool.close(), filePool.close()])),
  };
}

/** Several servers may start at once: the first brings the tables up to date, the others wait and find it done. */
async function migrateAlone(connection: Connection): Promise<void> {
  const key = "hashtextextended('lofte migration', 0)";
  await connection.script(`set lock_timeout = '10min'; select pg_advisory_lock(${key}); reset lock_timeout`);
  try {
    await migrate(connection);
  } finally {
    await connection.script(`select pg_advisory_unlock(${key})`).catch(() => undefined);
  }
}

function asked(
  pool: Pool,
  workspace: string,
  place: string,
): Pick<Store, 'query' | 'copy' | 'transaction' | 'snapshot'> {
  const inTurn = turns();
  const dbOf = (connection: Connection): Db => ({
    workspace,
    query: (sql, values = []) => connection.query(sql, values),
    copy: connection.copy,
  });
  // Taken first, so that whoever waits sees all that was written before. In this process the turn is taken before the
  // connection: those who wait hold none.
  const begin = `begin; select pg_advisory_xact_lock(hashtextextended('lofte ${workspace}', 0))`;
  const beginSnapshot =
    "begin isolation level repeatable read read only; set local idle_in_transaction_session_timeout = '30min'";
  return {
    query: <Row>(sql: string, values: readonly unknown[] = []) =>
      pool.hold((connection) => connection.query<Row>(sql, values)),
    copy: (sql) => pool.hold((connection) => connection.copy(sql)),
    transaction: (work) =>
      inTurn(() => pool.hold((connection) => within(connection, begin, place, () => work(dbOf(connection))))),
    snapshot: (work) =>
      pool.hold((connection) => within(connection, beginSnapshot, place, () => work(dbOf(connection)))),
  };
}

async function within<T>(connection: Connection, begin: string, place: string, work: () => Promise<T>): Promise<T> {
  let result: T;
  try {
    await connection.script(begin);
    result = await work();
  } catch (error) {
    await connection.script('rollback').catch(() => undefined);
    throw error;
  }
  await connection.script('commit').catch((error: unknown) => {
    throw isLost(error) ? unsure(place) : error;
  });
  return result;
}

function unsure(place: string): Error {
  const message = `The connection to ${place} was lost while it saved. Look whether the change is there before you make it again.`;
  return refused({ code: 'database-unsure', message, where: place, values: { place } });
}
