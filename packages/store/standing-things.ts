import type { ThingChange } from '@lofte/domain/entry';
import type { Table } from '@lofte/domain/things';
import type { Db } from './store.ts';

/** One of the things asked for, as it stands now. */
export interface Standing {
  readonly strategy: string;
  readonly id: string;
  readonly data: NonNullable<ThingChange['after']>;
}

/** Those of some things of a table that stand now. */
export async function readStanding(
  db: Db,
  table: Table,
  keys: readonly { readonly strategy?: string | undefined; readonly id: string }[],
): Promise<readonly Standing[]> {
  return db.query(
    `select strategy, id, data from "${table}"
     join jsonb_to_recordset($2) as key (strategy text, id text) using (strategy, id)
     where workspace = $1 and until is null`,
    [db.workspace, JSON.stringify(keys.map(({ strategy = '', id }) => ({ strategy, id })))],
  );
}
