import type { Issue } from '@lofte/domain/issue';
import type { PaperState } from './paper-table.ts';
import type { Db } from './store.ts';

/**
 * Who reads a paper. Several servers may be at one record, and each may be gone at any time: so a server takes a paper for a
 * short while and says again and again that it still reads. When it has not said so in time, another may take the paper. The
 * database's clock counts, since the servers' clocks may differ.
 */
export interface Lease {
  /** The server, by a name that no other has. */
  readonly reader: string;
  /** Milliseconds. */
  readonly time: number;
}

const until = "now() + $4::int * interval '1 millisecond'";

/** False where another server reads the paper, or nobody is to. */
export async function takePaper(db: Db, id: string, { reader, time }: Lease): Promise<boolean> {
  const rows = await db.query(
    `update paper set state = 'reading', issue = null, attempts = attempts + 1, reader = $3, read_until = ${until}
     where workspace = $1 and id = $2
       and (state = 'waiting' or state = 'reading' and (read_until is null or read_until <= now())) returning id`,
    [db.workspace, id, reader, time],
  );
  return rows.length === 1;
}

/** False where the paper is no longer the reader's: cancelled, removed, or taken by another. */
export async function keepPaper(db: Db, id: string, { reader, time }: Lease): Promise<boolean> {
  const rows = await db.query(
    `update paper set read_until = ${until} where workspace = $1 and id = $2 and state = 'reading' and reader = $3
     returning id`,
    [db.workspace, id, reader, time],
  );
  return rows.length === 1;
}

/** What became of the reading. False, and nothing written, where the paper is no longer the reader's. */
export async function endReading(
  db: Db,
  id: string,
  reader: string,
  state: PaperState,
  issue?: Issue,
): Promise<boolean> {
  const rows = await db.query(
    `update paper set state = $4, issue = $5, attempts = 0, reader = null, read_until = null
     where workspace = $1 and id = $2 and state = 'reading' and reader = $3 returning id`,
    [db.workspace, id, reader, state, issue ? JSON.stringify(issue) : null],
  );
  return rows.length === 1;
}

/** Papers that wait for a reader or lost theirs, the first handed in first. */
export async function freePapers(db: Db): Promise<readonly { readonly id: string; readonly attempts: number }[]> {
  return db.query(
    `select id, attempts from paper where workspace = $1
       and (state = 'waiting' or state = 'reading' and (read_until is null or read_until <= now()))
     order by added_at, id`,
    [db.workspace],
  );
}

/** Where no other process can be at the record, whoever read when it was opened reads no longer. */
export async function freeAllPapers(db: Db): Promise<void> {
  await db.query("update paper set read_until = null where workspace = $1 and state = 'reading'", [db.workspace]);
}
