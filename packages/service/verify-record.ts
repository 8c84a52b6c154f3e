import { setImmediate as breath } from 'node:timers/promises';
import type { Checkpoint } from '@lofte/domain/checkpoint';
import { type Head, noEntry } from '@lofte/domain/entry';
import type { NamedFile } from '@lofte/domain/files-in';
import type { Issue } from '@lofte/domain/issue';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Files } from '@lofte/store/files';
import { filesOfPapers } from '@lofte/store/named-files';
import { beforeAll, entryPage, type Fields } from '@lofte/store/record-pages';
import type { Db } from '@lofte/store/store';
import { turns } from '@lofte/store/turns';
import type { Service } from './service.ts';
import { checkBaselines } from './verify/check-baselines.ts';
import { checkCheckpoints } from './verify/check-checkpoints.ts';
import { checkEntry, type Link } from './verify/check-entry.ts';
import { checkFiles } from './verify/check-files.ts';
import { checkRows } from './verify/check-rows.ts';
import { type Problems, problems } from './verify/problems.ts';

export interface Verification {
  readonly ok: boolean;
  readonly entries: number;
  /** The first of them, the first place that is wrong first. */
  readonly problems: readonly Issue[];
  /** How many there are besides, where there are. */
  readonly more?: number;
}

export interface Progress {
  readonly what: 'entries' | 'files';
  readonly done: number;
  readonly of: number;
}

export interface VerifyOptions {
  /** What was published of this ledger earlier. */
  readonly checkpoints?: readonly Checkpoint[];
  readonly tell?: (progress: Progress) => void;
  /** Stops the work; it then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/**
 * Whether the record is what its entries say: the chain unbroken, every row of every table, of now and of the past, as the
 * entries make it, every file under its own hash. Each problem names the place. Nobody who writes has to wait for it on a server.
 */
export async function verifyRecord(
  { store }: Pick<Service, 'store'>,
  options: VerifyOptions = {},
): Promise<Verification> {
  return store.snapshot((db) => verifyWithin(db, store.files, options));
}

/** The same inside a transaction, which sees its own changes. */
export async function verifyWithin(db: Db, files: Files, options: VerifyOptions = {}): Promise<Verification> {
  const found = problems();
  const inTurn = turns();
  const asked = { ...db, copy: (sql: string) => inTurn(() => db.copy(sql)) };
  const { entries, named } = await checkLedger(asked, found, options);
  await checkFiles(files, [...named, ...(await filesOfPapers(db))], found, (done, of) => {
    options.signal?.throwIfAborted();
    options.tell?.({ what: 'files', done, of });
  });
  const more = found.more() === 0 ? {} : { more: found.more() };
  return { ok: found.list.length === 0, entries, problems: found.list, ...more };
}

async function checkLedger(
  db: Db,
  found: Problems,
  { checkpoints = [], tell, signal }: VerifyOptions,
): Promise<{ readonly entries: number; readonly named: readonly NamedFile[] }> {
  const head = await ledgerHead(db);
  const rows = checkRows(db, found, head.shown);
  const points = checkCheckpoints(checkpoints, found);
  let last: Link = noEntry;
  let entries = 0;
  for await (const page of entryPages(db)) {
    for (const fields of page) {
      const checked = checkEntry(fields, last);
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
    tell?.({ what: 'entries', done: entries, of: head.seq });
  }
  checkHead(head, last, found);
  await rows.end();
  points.end(last);
  await checkBaselines(db, rows.baselines(), found);
  return { entries, named: rows.named() };
}

const limit = 2000;

/** The next page is on its way while one is looked at. */
async function* entryPages(db: Db): AsyncIterable<readonly Fields[]> {
  let coming = entryPage(db, beforeAll, limit);
  for (;;) {
    const page = [...(await coming)];
    const last = page.at(-1)?.[0]?.readInt32BE(0);
    if (last === undefined) return;
    coming = entryPage(db, last, limit);
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
