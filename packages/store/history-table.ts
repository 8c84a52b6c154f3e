import type { Db } from './store.ts';

/** When an entry was written; undefined where there is none. */
export async function timeOfEntry(db: Db, seq: number): Promise<Date | undefined> {
  const rows = await db.query<{ time: Date }>('select time from entry where workspace = $1 and seq = $2', [
    db.workspace,
    seq,
  ]);
  return rows[0]?.time;
}
