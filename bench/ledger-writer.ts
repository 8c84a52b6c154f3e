// Writes a ledger through the program's own shapes and chain, many entries at a time; the tables follow at the end.

import { type Change, type Entry, noEntry, sealEntry } from '../packages/domain/entry.ts';
import { followLedger } from '../packages/service/follow-ledger.ts';
import { insertEntries } from '../packages/store/entry-table.ts';
import type { Store } from '../packages/store/store.ts';

export interface LedgerWriter {
  readonly seq: () => number;
  /** The change as the next entry. */
  seal(change: Change, time: string, actor: string): Entry;
  /** Writes what waits, where it is much. */
  pass(): Promise<void>;
  end(): Promise<void>;
}

const batch = 2000;

/** Tells how many entries are written. */
export function ledgerWriter(store: Store, tell: (written: number) => void): LedgerWriter {
  let last: Pick<Entry, 'seq' | 'hash' | 'time'> = noEntry;
  let waiting: Entry[] = [];
  const write = async () => {
    await store.transaction((db) => insertEntries(db, waiting));
    waiting = [];
    tell(last.seq);
  };
  return {
    seq: () => last.seq,
    seal: (change, time, actor) => {
      const entry = sealEntry(change, { workspace: store.workspace, time, actor }, last);
      last = entry;
      waiting.push(entry);
      return entry;
    },
    pass: async () => {
      if (waiting.length >= batch) await write();
    },
    end: async () => {
      await write();
      await followLedger(store);
    },
  };
}
