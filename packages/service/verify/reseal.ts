import { bodyOf, type Entry, hashOf } from '@lofte/domain/entry';
import { entryOf, readEntries } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';

/**
 * What only somebody could do who has the whole database and this program, for tests: changes an entry and makes the hashes of
 * it and all that follow anew, so that the chain holds again. Its triggers are off.
 */
export async function reseal(db: Db, seq: number, change: (entry: Entry) => object): Promise<void> {
  const entries = (await readEntries(db, 0, 1000)).map(entryOf);
  let previous = entries[seq - 2]?.hash ?? '0'.repeat(64);
  for (const entry of entries.slice(seq - 1)) {
    const open = { ...entry, ...(entry.seq === seq ? change(entry) : {}), previous } as Entry;
    previous = hashOf(open);
    await db.query('update entry set body = $3, hash = $4 where workspace = $1 and seq = $2', [
      db.workspace,
      entry.seq,
      bodyOf(open),
      previous,
    ]);
  }
  await db.query('update ledger set hash = $2 where workspace = $1', [db.workspace, previous]);
}
