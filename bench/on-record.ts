import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf, command, startCluster, stopPostgres } from '../packages/store/test-cluster.ts';
import { postgres } from '../scripts/postgres.mjs';
import type { Finding } from './measure.ts';

type Measured = (data: string) => Promise<readonly Finding[]>;

/** On an empty PostgreSQL of its own, which goes afterwards. */
export async function onServer(measured: Measured): Promise<readonly Finding[]> {
  const bin = postgres();
  if (!bin) return [{ what: 'on PostgreSQL', figure: 'no PostgreSQL here', wanted: '' }];
  const place = { bin, folder: mkdtempSync(join(tmpdir(), 'lofte-bench-')) };
  await startCluster(place);
  try {
    await command(place, 'create database bench owner lofte');
    return await measured(addressOf(place, 'bench'));
  } finally {
    stopPostgres(place);
    rmSync(place.folder, { recursive: true });
  }
}

/** On PGlite in an empty folder, which goes afterwards. */
export async function inFolder(measured: Measured): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'lofte-bench-'));
  try {
    return await measured(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
