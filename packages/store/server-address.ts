import pg from 'pg';
import { parseIntoClientConfig } from 'pg-connection-string';
import { refused } from './refused.ts';

export interface ServerAddress {
  /** As `pg` takes it, with the password. */
  readonly config: pg.ClientConfig;
  /** The same for people: without name and password. */
  readonly place: string;
}

/** Whether a place is the address of a PostgreSQL; else it is a folder. */
export function isServerAddress(where: string): boolean {
  return /^postgres(ql)?:\/\//i.test(where);
}

/** Throws the refusal `bad-address`, which does not repeat the address: a password may stand in it. */
export function serverAddress(where: string): ServerAddress {
  const config = parsed(where);
  const host = config.host || process.env.PGHOST || pg.defaults.host || 'localhost';
  const port = config.port || process.env.PGPORT || pg.defaults.port;
  const database = config.database || process.env.PGDATABASE || config.user || '';
  // A path is the folder of a socket (libpq, "host").
  const at = host.startsWith('/') ? `${host}:${port}` : `//${host}:${port}`;
  return { config, place: `postgres:${at}/${database}` };
}

function parsed(where: string): pg.ClientConfig {
  try {
    return parseIntoClientConfig(where);
  } catch {
    const message =
      'This is no address of a PostgreSQL. It reads postgres://name:password@host:5432/database; in the password, write %40 for @, %2F for / and %3A for :.';
    throw refused({ code: 'bad-address', message });
  }
}
