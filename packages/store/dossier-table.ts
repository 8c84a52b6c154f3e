import type { Table } from '@lofte/domain/things';
import type { Db } from './store.ts';
import type { Version } from './thing-table.ts';

/** What belongs to one thing of the world and stands in a table of its own: the field that names it. */
const owners = {
  position: 'dossier',
  stance: 'dossier',
  pledge: 'candidature',
  instruction: 'session',
  payment: 'fund',
} as const satisfies Partial<Record<Table, string>>;
export type OwnedTable = keyof typeof owners;

/** What belongs to a dossier, a candidature, a session or a fund, or to several of one kind, as it stands. */
export async function readOwned<T extends OwnedTable>(
  db: Db,
  table: T,
  owner: string | readonly string[],
): Promise<readonly Version<T>[]> {
  return db.query(
    `select strategy, id, since, data from "${table}"
     where workspace = $1 and ${owners[table]} = any($2) and until is null order by id`,
    [db.workspace, [owner].flat()],
  );
}

/** What was written of one country, as it stands. */
export async function readOfCountry<T extends 'stance' | 'pledge'>(
  db: Db,
  table: T,
  country: string,
): Promise<readonly Version<T>[]> {
  return db.query(
    `select strategy, id, since, data from "${table}"
     where workspace = $1 and country = $2 and until is null order by id`,
    [db.workspace, country],
  );
}
