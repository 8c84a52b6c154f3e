import type { Organisation, Person } from '@lofte/domain/things';
import type { Db } from './store.ts';

/** All organisations, in Danish order. */
export async function listOrganisations(db: Db): Promise<readonly Organisation[]> {
  const rows = await db.query<{ data: Organisation }>(
    `select data from organisation where workspace = $1 and until is null order by data ->> 'name' collate danish, id`,
    [db.workspace],
  );
  return rows.map(({ data }) => data);
}

/** Everybody, those who left among them, in Danish order. */
export async function listPeople(db: Db): Promise<readonly Person[]> {
  const rows = await db.query<{ data: Person }>(
    `select data from person where workspace = $1 and until is null order by data ->> 'name' collate danish, id`,
    [db.workspace],
  );
  return rows.map(({ data }) => data);
}
