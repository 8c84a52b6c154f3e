import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationNames } from './migrate.ts';
import { openStore } from './store.ts';

/**
 * A data folder with a record that is set up, to be copied by tests. Made once and kept; named by what it was made from, so that
 * a changed migration or database makes a new one.
 */
export async function templateFolder(): Promise<string> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/lofte/', import.meta.url));
  const path = join(cache, `record-${await fingerprint()}`);
  if (await stat(path).catch(() => undefined)) return path;
  const making = join(cache, `making-${randomUUID()}`);
  await mkdir(making, { recursive: true });
  await makeSmall(join(making, 'record'));
  await (await openStore(making)).close();
  // Another test run may have been first: then that one is used.
  await rename(making, path).catch(() => rm(making, { recursive: true, force: true }));
  return path;
}

/** A fresh database that is quick to copy, in all else like the one a new record gets. */
async function makeSmall(folder: string): Promise<void> {
  // Loaded where it is needed: nearly always the template is there.
  const { openPglite } = await import('./open-pglite.ts');
  const database = await openPglite(folder, ['--wal-segsize=1', '--set', 'min_wal_size=2MB']);
  // Two thirds of the files belong to databases from which others are made, and nobody makes one in a folder.
  for (const name of ['template0', 'template1']) {
    await database.query('update pg_database set datistemplate = false where datname = $1', [name]);
    await database.query(`drop database ${name}`);
  }
  await database.close();
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  const migrations = (await migrationNames()).map((name) => `migrations/${name}`);
  for (const path of ['package.json', 'open-pglite.ts', 'template-folder.ts', ...migrations])
    hash.update(path).update(await readFile(new URL(path, import.meta.url)));
  return hash.digest('hex').slice(0, 16);
}
