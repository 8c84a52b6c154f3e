import { strategyIn } from '@lofte/domain/changes-of';
import { bodyOf, type Entry, type Head, noEntry } from '@lofte/domain/entry';
import type { Db } from './store.ts';

/** An entry as it lies there. Whether it is what it was is for the reader to check. */
export interface StoredEntry {
  readonly workspace: string;
  readonly seq: number;
  readonly time: Date;
  readonly actor: string;
  readonly kind: string;
  readonly strategy: string;
  readonly subject: string;
  readonly hash: string;
  /** The RFC 8785 text that the hash is of. */
  readonly body: string;
}

const columns = 'workspace, seq, time, actor, kind, strategy, subject, hash, body';

/** Where the next entry goes, and up to which entry the tables follow. */
export async function ledgerHead(db: Db): Promise<Head & { readonly shown: number }> {
  const rows = await db.query<{ seq: number; hash: string; time: Date; shown: number }>(
    'select seq, hash, time, shown from ledger where workspace = $1',
    [db.workspace],
  );
  const [row] = rows;
  return row ? { ...row, time: row.time.toISOString() } : { ...noEntry, shown: 0 };
}

/** Writes entries at the end of the ledger and moves its head; the tables follow through `writeSteps` and `markShown`. */
export async function insertEntries(db: Db, entries: readonly Entry[]): Promise<void> {
  const last = entries.at(-1);
  if (!last) return;
  const rows = entries.map((entry) => ({
    ...entry,
    workspace: db.workspace,
    strategy: strategyIn(entry) ?? '',
    body: bodyOf(entry),
  }));
  await db.query(
    `insert into entry (${columns})
     select ${columns} from jsonb_to_recordset($1) as row (workspace text, seq integer, time timestamptz, actor text,
       kind text, strategy text, subject text, hash text, body text)`,
    [
      JSON.stringify(
        rows.map(({ workspace, seq, time, actor, kind, strategy, subject, hash, body }) => ({
          workspace,
          seq,
          time,
          actor,
          kind,
          strategy,
          subject,
          hash,
          body,
        })),
      ),
    ],
  );
  await db.query(
    `insert into ledger (workspace, seq, hash, time, shown) values ($1, $2, $3, $4, 0)
     on conflict (workspace) do update set seq = excluded.seq, hash = excluded.hash, time = excluded.time`,
    [db.workspace, last.seq, last.hash, last.time],
  );
}

/** Says that the tables hold everything up to an entry. */
export async function markShown(db: Db, seq: number): Promise<void> {
  await db.query('update ledger set shown = $2 where workspace = $1', [db.workspace, seq]);
}

/** Entries after a number in their order, at most `limit`. */
export async function readEntries(db: Db, after: number, limit: number): Promise<readonly StoredEntry[]> {
  return db.query(`select ${columns} from entry where workspace = $1 and seq > $2 order by seq limit $3`, [
    db.workspace,
    after,
    limit,
  ]);
}

/** Some entries by their numbers, in order. */
export async function entriesBySeq(db: Db, seqs: readonly number[]): Promise<readonly StoredEntry[]> {
  return db.query(
    `select ${columns} from entry
     where workspace = $1 and seq in (select value::int from jsonb_array_elements_text($2)) order by seq`,
    [db.workspace, JSON.stringify(seqs)],
  );
}

/** Number of the last entry before a moment (ISO 8601); 0 where there is none. */
export async function lastEntryBefore(db: Db, moment: string): Promise<number> {
  const rows = await db.query<{ seq: number }>(
    'select seq from entry where workspace = $1 and time < $2 order by time desc, seq desc limit 1',
    [db.workspace, moment],
  );
  return rows[0]?.seq ?? 0;
}

/** The entry that a stored one says it is. */
export function entryOf({ body, hash }: Pick<StoredEntry, 'body' | 'hash'>): Entry {
  return { ...JSON.parse(body), hash } as Entry;
}
