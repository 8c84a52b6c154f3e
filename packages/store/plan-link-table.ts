import type { Db } from './store.ts';
import type { Version } from './thing-table.ts';

/** The links from or to a strategy, or an element of it, as they stand. */
export async function linksTouching(db: Db, strategy: string, element?: string): Promise<readonly Version<'link'>[]> {
  const end = (name: string) =>
    `data -> '${name}' ->> 'strategy' = $2${element === undefined ? '' : ` and data -> '${name}' ->> 'element' = $3`}`;
  return db.query(
    `select strategy, id, since, data from link
     where workspace = $1 and until is null and ((${end('from')}) or (${end('to')})) order by since, id`,
    [db.workspace, strategy, ...(element === undefined ? [] : [element])],
  );
}
