import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';
import { refused } from './refused.ts';

type Migrated = Pick<Database, 'query' | 'script'>;

const folder = new URL('./migrations/', import.meta.url);

/** Brings the tables up to date: each file of `migrations/` once, in the order of their names, each whole or not at all. */
export async function migrate(database: Migrated): Promise<void> {
  const known = await migrationNames();
  const done = new Set(await applied(database));
  const newer = [...done].find((name) => !known.includes(name));
  if (newer) {
    const message = `The record was made by a newer version of Løfte (it has the change "${newer}"). Use that version.`;
    throw refused({ code: 'record-newer', message, values: { migration: newer } });
  }
  for (const name of known.filter((each) => !done.has(each))) {
    const sql = await readFile(new URL(name, folder), 'utf8');
    const whole = [apart(false), sql, apart(true), `insert into migration (name) values ('${name}');`];
    await database.script(`begin;\n${whole.join('\n')}\ncommit;`);
  }
}

/** See `0005-isolation.sql`: tables that a migration makes are kept apart as well. */
function apart(apart: boolean): string {
  const there = "to_regproc('keep_workspaces_apart') is not null";
  return `do $$ begin if ${there} then perform keep_workspaces_apart(${apart}); end if; end $$;`;
}

export async function migrationNames(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();
}

async function applied(database: Migrated): Promise<readonly string[]> {
  const [there] = await database.query<{ table: string | null }>("select to_regclass('migration')::text as table", []);
  // Asked first: whoever may only read and write rows, or not even write, may still open what is up to date.
  if (!there?.table) await database.script('create table migration (name text primary key)');
  const rows = await database.query<{ name: string }>('select name from migration', []);
  return rows.map((row) => row.name);
}
