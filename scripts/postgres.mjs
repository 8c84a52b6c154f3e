// The PostgreSQL that the tests of the record run on, beside PGlite.
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { install, runs } from './debian.mjs';

const debians = '/usr/lib/postgresql';

/**
 * The folder with `initdb` and `postgres`: `POSTGRES_BIN` where set, else the newest of Debian's, else the first on the path;
 * undefined where there is none.
 */
export function postgres() {
  if (process.env.POSTGRES_BIN) return process.env.POSTGRES_BIN;
  // Runs before Node 24 is there, so with what Node 18 has.
  const versions = existsSync(debians) ? readdirSync(debians).sort((a, b) => Number(b) - Number(a)) : [];
  const debian = versions.map((version) => join(debians, version, 'bin'));
  const folders = [...debian, ...(process.env.PATH ?? '').split(delimiter)];
  return folders.find((folder) => runs(join(folder, 'initdb')) && runs(join(folder, 'postgres')));
}

/** Installs Debian's PostgreSQL where there is none and this user may; says what it does, or why it does not. */
export function bringPostgres() {
  if (postgres()) return;
  if (install('postgresql', 'No PostgreSQL here for the tests of the record') && postgres()) return;
  console.error(
    'No PostgreSQL here: the record is tested on PGlite only. Install one (15 or later), or name its folder in POSTGRES_BIN.',
  );
}
