import { changesOf } from '@lofte/domain/changes-of';
import { tables } from '@lofte/domain/things';
import { entryOf, ledgerHead, markShown, readEntries } from '@lofte/store/entry-table';
import type { Store } from '@lofte/store/store';
import { emptyThings, type Step, tidyThings, writeAnew, writeSteps } from '@lofte/store/write-things';

const batch = 500;
/** Entries written at once, from which on it is worth tidying up. */
export const many = 1000;

/**
 * Makes the tables again from the entries where they do not follow to the end of the ledger: after a migration that changed
 * their shape, or after entries were brought in. One transaction: nobody sees half of it.
 */
export async function followLedger(store: Store): Promise<void> {
  const { seq, shown } = await ledgerHead(store);
  if (shown === seq) return;
  await store.transaction(async (db) => {
    const head = await ledgerHead(db);
    if (head.shown === head.seq) return;
    if (head.shown === 0) await emptyThings(db, tables);
    const writer =
      head.shown === 0 ? writeAnew(db) : { add: (steps: Step[]) => writeSteps(db, steps), end: async () => {} };
    for (let at = head.shown; at < head.seq; ) {
      const entries = (await readEntries(db, at, batch)).map(entryOf);
      await writer.add(entries.map((entry) => ({ seq: entry.seq, changes: changesOf(entry) })));
      const last = entries.at(-1);
      if (!last) throw new Error(`The ledger ends at entry ${at}, before its head at ${head.seq}: run "lofte verify"`);
      at = last.seq;
    }
    await writer.end();
    await markShown(db, head.seq);
  });
  if (seq - shown >= many) await tidyThings(store, tables);
}
