import type { Checkpoint } from '@lofte/domain/checkpoint';
import type { Issue } from '@lofte/domain/issue';
import { ledgerHead } from '@lofte/store/entry-table';
import type { Files } from '@lofte/store/files';
import { filesOfPapers } from '@lofte/store/named-files';
import type { Db } from '@lofte/store/store';
import { turns } from '@lofte/store/turns';
import type { Service } from './service.ts';
import { checkFiles } from './verify/check-files.ts';
import { checkLedger } from './verify/check-ledger.ts';
import { checkLedgerApart } from './verify/check-ledger-apart.ts';
import { problems } from './verify/problems.ts';

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
  const { checkpoints = [], signal, tell } = options;
  const inTurn = turns();
  const asked = { ...db, copy: (sql: string) => inTurn(() => db.copy(sql)) };
  const told = (done: number, of: number) => tell?.({ what: 'entries', done, of });
  const check = (await ledgerHead(db)).seq > many ? checkLedgerApart : checkLedger;
  const ledger = await check(asked, { checkpoints, signal, tell: told });
  const found = problems(ledger);
  await checkFiles(files, [...ledger.named, ...(await filesOfPapers(db))], found, (done, of) => {
    signal?.throwIfAborted();
    tell?.({ what: 'files', done, of });
  });
  const more = found.more() === 0 ? {} : { more: found.more() };
  return { ok: found.list.length === 0, entries: ledger.entries, problems: found.list, ...more };
}

/** From how many entries on it is worth a thread of its own. */
const many = 20_000;
