import { readdir, readFile } from 'node:fs/promises';
import type { Database } from './database.ts';
import { refused } from './refused.ts';

const folder = new URL('./migrations/', import.meta.url);

/** Brings the tables up to date: each file of `migrations/` once, in the order of their names, each whole or not at all. */
export async function migrate(database: Database): Promise<void> {
  const known = await migrationNames();
  const done = new Set(await applied(database));
  const newer = [...done].find((name) => !known.includes(name));
  if (newer) {
    const message = `The record was made by a newer version of Løfte (it has the change "${newer}"). Use that version.`;
    throw refused({ code: 'record-newer', message, values: { migration: newer } });
  }
  for (const name of known.filter((each) => !done.has(each))) {
    const sql = await readFile(new URL(name, folder), 'utf8');
    await database.script(`begin;\n${sql}\ninsert into migration (name) values ('${name}');\ncommit;`);
  }
}

export async function migrationNames(): Promise<readonly string[]> {
  return (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();
}

async function applied(database: Database): Promise<readonly string[]> {
  await database.script('create table if not exists migration (name text primary key)');
  const rows = await database.query<{ name: string }>('select name from migration', []);
  return rows.map((row) => row.name);
}
