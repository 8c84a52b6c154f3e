import type { Readable } from 'node:stream';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { copyOut, type Database } from './database.ts';
import type { ServerAddress } from './server-address.ts';
import { isLost, troubleOf } from './server-trouble.ts';
import { serverValues } from './server-values.ts';
import { turns } from './turns.ts';

/** One connection, for as long as it is held. */
export type Connection = Pick<Database, 'query' | 'script' | 'copy'>;

export interface Pool {
  /** A connection of one's own. What goes wrong with it is a refusal where a person can do something about it. */
  hold<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How long a connection may take to come, in milliseconds; and one that waits for a lock, or holds one and says nothing. */
const patience = { connect: 10_000, lock: 30_000, silence: 60_000 };

/** Connections made when they are needed, at most `size`; a lost one is replaced by the next that asks. */
export function openPool({ config, place }: ServerAddress, workspace: string, size: number): Pool {
  const pool = new pg.Pool({
    ...config,
    options: [config.options, ...settings(workspace)].filter(Boolean).join(' '),
    application_name: 'lofte',
    max: size,
    connectionTimeoutMillis: patience.connect,
    keepAlive: true,
    types: serverValues,
  });
  // A connection that breaks while nobody asks it anything is no reason to end: the next who asks gets another or is told.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return {
    hold: async (work) => {
      const client = await telling(place, pool.connect());
      return holding(client, place, work);
    },
    close: () => pool.end(),
  };
}

async function holding<T>(
  client: pg.PoolClient,
  place: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    const result = await work(connectionOf(client, place));
    client.release();
    return result;
  } catch (error) {
    client.release(isLost(error));
    throw error;
  }
}

async function telling<T>(place: string, asked: Promise<T>): Promise<T> {
  return asked.catch((error: unknown) => {
    throw troubleOf(error, place);
  });
}

function connectionOf(client: pg.PoolClient, place: string): Connection {
  // It answers one question after the other.
  const inTurn = turns();
  return {
    query: <Row>(sql: string, values: readonly unknown[]) =>
      inTurn(async () => (await telling(place, client.query(sql, [...values]))).rows as Row[]),
    script: (sql) => inTurn(async () => void (await telling(place, client.query(sql)))),
    copy: (sql) => inTurn(() => telling(place, copied(client.query(to(copyOut(sql)))))),
  };
}

/** A part for each row: to wait for every one of them would take longer than to read it. */
function copied(stream: Readable): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    stream.on('data', (part: Buffer) => void parts.push(part));
    stream.on('end', () => resolve(Buffer.concat(parts)));
    stream.on('error', reject);
  });
}

/** As PGlite has them, and the workspace whose rows alone the connection sees (`migrations/0005-isolation.sql`). */
function settings(workspace: string): readonly string[] {
  return [
    `-c lofte.workspace=${workspace}`,
    '-c TimeZone=UTC',
    '-c DateStyle=ISO',
    `-c lock_timeout=${patience.lock}`,
    `-c idle_in_transaction_session_timeout=${patience.silence}`,
  ];
}
