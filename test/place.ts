import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, command, startCluster, stopPostgres } from '@lofte/store/test-cluster';
import { postgres } from '../scripts/postgres.mjs';

export interface Place {
  /** What `openService` opens. */
  readonly data: string;
  /** Stops and throws away what was made for this run. */
  end(): Promise<void>;
}

/** `pglite` and `postgres` are made for this run; anything else is a folder or an address that is used as it is. */
export async function placeFor(on: string): Promise<Place> {
  if (on !== 'pglite' && on !== 'postgres') return { data: on, end: async () => undefined };
  const folder = mkdtempSync(join(tmpdir(), 'lofte-'));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  if (on === 'pglite') return { data: folder, end: async () => remove() };
  const bin = postgres();
  if (bin === undefined) throw new Error('There is no PostgreSQL here: install one, or give its address instead.');
  const place = { bin, folder, durable: true };
  await startCluster(place);
  await command(place, 'create database lofte owner lofte');
  const end = async () => {
    stopPostgres(place);
    remove();
  };
  return { data: addressOf(place, 'lofte'), end };
}
