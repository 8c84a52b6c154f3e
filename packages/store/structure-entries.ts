import type { Structural } from '@lofte/domain/drift/structure';
import type { Entry } from '@lofte/domain/entry';
import { entryOf, type StoredEntry } from './entry-table.ts';
import type { Db } from './store.ts';

/** What merged or split elements of a strategy after entry `from` and up to entry `to`, new editions among it, and what took such things back; in order. */
export async function structureEntries(
  db: Db,
  strategy: string,
  from: number,
  to: number,
): Promise<readonly Structural[]> {
  const rows = await db.query<Pick<StoredEntry, 'body' | 'hash'>>(
    `select body, hash from entry
     where workspace = $1 and strategy = $2 and seq > $3 and seq <= $4
       and kind in ('element.merged', 'element.split', 'strategy.edition', 'change.undone') order by seq`,
    [db.workspace, strategy, from, to],
  );
  return rows.map(entryOf).flatMap((entry) => (entry.kind === 'strategy.adopted' ? [] : [entry]));
}

/** The entry, up to entry `seq`, that last made a strategy say what a paper says: its adoption or a new edition. */
export async function lastEdition(db: Db, strategy: string, seq?: number): Promise<Entry | undefined> {
  const rows = await db.query<Pick<StoredEntry, 'body' | 'hash'>>(
    `select body, hash from entry
     where workspace = $1 and strategy = $2 and kind in ('strategy.adopted', 'strategy.edition')
       and seq <= coalesce($3::int, seq) order by seq desc limit 1`,
    [db.workspace, strategy, seq ?? null],
  );
  return rows.map(entryOf)[0];
}
