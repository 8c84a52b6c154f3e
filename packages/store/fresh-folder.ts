import { createHash, randomUUID } from 'node:crypto';
import { cp, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { migrationNames } from './migrate.ts';
import { openStore } from './store.ts';

/**
 * A new data folder for a test, in the machine's temporary folder, with a record that is set up already: copied from one made
 * once, because setting up a fresh database takes seconds and a copy does not.
 */
export async function freshFolder(): Promise<{ readonly folder: string; remove(): Promise<void> }> {
  const template = await templateFolder();
  const folder = await mkdtemp(join(tmpdir(), 'lofte-'));
  await cp(join(template, 'record'), join(folder, 'record'), { recursive: true });
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** A record of one's own that is set up already. */
export interface FreshDatabase {
  /** What `openStore` opens. */
  readonly where: string;
  remove(): Promise<void>;
}

export type Fresh = () => Promise<FreshDatabase>;

export async function freshInFolder(): Promise<FreshDatabase> {
  const { folder, remove } = await freshFolder();
  return { where: folder, remove };
}

/** Named by what it was made from, so that a changed migration or database makes a new one. */
async function templateFolder(): Promise<string> {
  const cache = fileURLToPath(new URL('../../node_modules/.cache/lofte/', import.meta.url));
  const path = join(cache, `record-${await fingerprint()}`);
  if (await stat(path).catch(() => undefined)) return path;
  const making = join(cache, `making-${randomUUID()}`);
  await mkdir(making, { recursive: true });
  await (await openStore(making)).close();
  // Another test run may have been first: then that one is used.
  await rename(making, path).catch(() => rm(making, { recursive: true, force: true }));
  return path;
}

async function fingerprint(): Promise<string> {
  const hash = createHash('sha256');
  hash.update(await readFile(new URL('./package.json', import.meta.url)));
  for (const name of await migrationNames())
    hash.update(await readFile(new URL(`./migrations/${name}`, import.meta.url)));
  return hash.digest('hex').slice(0, 16);
}
