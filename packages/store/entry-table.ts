import type { Entry } from '@lofte/domain/entry';
import type { Db } from './store.ts';

/** Number and hash of the newest entry. */
export async function lastEntry(db: Db): Promise<{ readonly seq: number; readonly hash: string } | undefined> {
  const rows = await db.query<{ seq: number; hash: string }>(
    'select seq, hash from entry where workspace = $1 order by seq desc limit 1',
    [db.workspace],
  );
  return rows[0];
}

export async function insertEntry(db: Db, entry: Entry): Promise<void> {
  await db.query(
    `insert into entry (workspace, seq, time, actor, kind, version, subject, before, after, previous, hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      db.workspace,
      entry.seq,
      entry.time,
      entry.actor,
      entry.kind,
      entry.version,
      entry.subject,
      JSON.stringify(entry.before),
      JSON.stringify(entry.after),
      entry.previous,
      entry.hash,
    ],
  );
}

/** All entries in order, as they lie there: whether they are what they were is for the caller to check. */
export async function readEntries(db: Db): Promise<readonly unknown[]> {
  return db.query(
    `select workspace, seq, time, actor, kind, version, subject, before, after, previous, hash
     from entry where workspace = $1 order by seq`,
    [db.workspace],
  );
}
