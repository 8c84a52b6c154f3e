import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { FreshDatabase } from './fresh-folder.ts';

/** A PostgreSQL for tests: where its programs are, and a folder for its data and its socket, which belong to the test run. */
export interface Place {
  readonly bin: string;
  readonly folder: string;
  /** Whether what is written must reach the disk: for measuring. */
  readonly durable?: boolean;
}

/** Not the order of bytes, as many ministries have it: whatever relies on that must say so in its SQL. */
const locale = ['--encoding=UTF8', '--locale=C.UTF-8', '--locale-provider=icu', '--icu-locale=da'];
/** Thrown away with the test run, so nothing needs to reach the disk; a socket, so nothing listens to the network. */
const settings = { listen_addresses: '', max_connections: '200' };
const forgetful = { fsync: 'off', full_page_writes: 'off' };

/** Starts the PostgreSQL of this test run, if no other test has; with a template of a record that is set up. */
export async function startShared(place: Place, prepare: (address: string) => Promise<void>): Promise<void> {
  const [ready, broken] = [join(place.folder, 'ready'), join(place.folder, 'broken')];
  if (claim(join(place.folder, 'starting'))) {
    try {
      await startCluster(place);
      await command(place, 'create database template_record owner lofte');
      await prepare(addressOf(place, 'template_record'));
      writeFileSync(ready, '');
    } catch (error) {
      writeFileSync(broken, error instanceof Error ? error.message : String(error));
    }
  }
  while (!existsSync(ready)) {
    if (existsSync(broken))
      throw new Error(`The PostgreSQL for the tests did not start: ${readFileSync(broken, 'utf8')}`);
    await delay(50);
  }
}

function claim(path: string): boolean {
  try {
    mkdirSync(path);
    return true;
  } catch {
    return false;
  }
}

/** A new cluster in the folder's `data`, with the plain role `lofte` and, behind a password, the role `guarded`. */
export async function startCluster(place: Place): Promise<void> {
  const { bin, folder } = place;
  const user = plainUser();
  if (user.uid !== undefined && user.gid !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync', ...locale], {
    ...user,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  writeFileSync(join(data, 'pg_hba.conf'), 'local all guarded scram-sha-256\nlocal all all trust\n');
  await startPostgres(place);
  await command(place, 'create role lofte login');
  await command(place, "create role guarded login password 'right'");
}

export async function startPostgres(place: Place): Promise<void> {
  const { bin, folder, durable } = place;
  const log = openSync(join(folder, 'log'), 'a');
  const options = Object.entries({
    ...settings,
    ...(durable ? {} : forgetful),
    unix_socket_directories: folder,
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'data'), ...options], {
    ...plainUser(),
    stdio: ['ignore', log, log],
    detached: true,
  });
  server.unref();
  let answers = false;
  while (!answers) {
    if (server.exitCode !== null) throw new Error(readFileSync(join(folder, 'log'), 'utf8'));
    answers = await command(place, 'select 1').then(
      () => true,
      () => false,
    );
    if (!answers) await delay(20);
  }
}

/** At once, as when its machine fails. */
export function stopPostgres({ bin, folder }: Place): void {
  execFileSync(join(bin, 'pg_ctl'), ['-D', join(folder, 'data'), '-m', 'immediate', '-w', 'stop'], {
    ...plainUser(),
    stdio: 'ignore',
  });
}

/** One statement as the superuser. */
export async function command(place: Place, sql: string, database = 'postgres'): Promise<void> {
  const client = new pg.Client({ host: place.folder, user: 'postgres', database });
  client.on('error', () => undefined);
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

/** A database like the template, and another for each call. */
export async function databaseFromTemplate(place: Place): Promise<FreshDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await command(place, `create database ${name} template template_record owner lofte`);
  const remove = () => command(place, `drop database ${name} with (force)`);
  return { where: addressOf(place, name), remove };
}

export function addressOf({ folder }: Place, database: string, user = 'lofte'): string {
  return `postgres://${user}@/${database}?host=${encodeURIComponent(folder)}`;
}

/** PostgreSQL refuses to run as root: then as the user that Debian's package makes. */
function plainUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {};
  const number = (of: string) => Number(spawnSync('id', [of, 'postgres'], { encoding: 'utf8' }).stdout);
  return { uid: number('-u'), gid: number('-g') };
}
