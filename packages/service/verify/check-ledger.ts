import { setImmediate as breath } from 'node:timers/promises';
import type { Checkpoint } from '@lofte/domain/checkpoint';
import { type Head, noEntry } from '@lofte/domain/entry';
import type { NamedFile } from '@lofte/domain/files-in';
import type { Issue } from '@lofte/domain/issue';
import { ledgerHead } from '@lofte/store/entry-table';
import { beforeAll, entryPage, integerIn, type Row } from '@lofte/store/record-pages';
import type { Db } from '@lofte/store/store';
import { checkBaselines } from './check-baselines.ts';
import { checkCheckpoints } from './check-checkpoints.ts';
import { checkEntry, type Link } from './check-entry.ts';
import { checkRows } from './check-rows.ts';
import { type Problems, problems } from './problems.ts';

export interface CheckedLedger {
  readonly entries: number;
  /** The files that it stands on. */
  readonly named: readonly NamedFile[];
  readonly problems: readonly Issue[];
  readonly more: number;
}

export interface LedgerOptions {
  readonly checkpoints: readonly Checkpoint[];
  readonly tell: (done: number, of: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** The chain, what stands beside it, and every row, in one go through the ledger. */
export async function checkLedger(db: Db, { checkpoints, tell, signal }: LedgerOptions): Promise<CheckedLedger> {
  const found = problems();
  const head = await ledgerHead(db);
  const rows = checkRows(db, found, head.shown);
  const points = checkCheckpoints(checkpoints, found);
  let last: Link = noEntry;
  let entries = 0;
  for await (const page of entryPages(db)) {
    for (const row of page) {
      const checked = checkEntry(row, last);
      if (checked.issue) found.add(checked.issue);
      if (!rows.covers(checked.link.seq)) await rows.load(checked.link.seq);
      rows.follow(checked);
      last = checked.link;
      points.follow(last);
      entries += 1;
      // Lets the connection take in what comes next meanwhile.
      if (entries % 50 === 0) await breath();
    }
    signal?.throwIfAborted();
    tell(entries, head.seq);
  }
  checkHead(head, last, found);
  await rows.end();
  points.end(last);
  await checkBaselines(db, rows.baselines(), found);
  return { entries, named: rows.named(), problems: found.list, more: found.more() };
}

/** What a page should have: enough to be worth asking for, not so much that it waits. */
const wanted = { bytes: 2 * 1024 * 1024, least: 20, most: 4000 };

/** The next page is on its way while one is looked at. */
async function* entryPages(db: Db): AsyncIterable<readonly Row[]> {
  let limit = 200;
  let coming = entryPage(db, beforeAll, limit);
  for (;;) {
    const page = await coming;
    const end = page.at(-1);
    const last = end && integerIn(end, 0);
    if (last === undefined) return;
    const size = end?.page.length ?? 1;
    limit = Math.max(wanted.least, Math.min(wanted.most, 2 * limit, Math.round((page.length * wanted.bytes) / size)));
    coming = entryPage(db, last, limit);
    // Awaited when it is needed; until then nobody would hear of its failure.
    coming.catch(() => undefined);
    yield page;
  }
}

/** The ledger says itself where it ends, so that an end that was cut off is seen. */
function checkHead(head: Head & { readonly shown: number }, last: Link, found: Problems): void {
  if (head.seq === last.seq && head.hash === last.hash && head.shown <= head.seq) return;
  const message =
    head.seq === last.seq
      ? `The ledger says another hash of its last entry ${last.seq}, or that the tables are ahead of it.`
      : `The ledger ends at entry ${last.seq}, but it was at entry ${head.seq} when it was last written.`;
  const values = { entry: last.seq, head: head.seq };
  found.add({ code: 'head-changed', message, where: `entry ${last.seq}`, values });
}
