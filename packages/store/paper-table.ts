import type { Counts } from '@lofte/domain/counts';
import type { Issue } from '@lofte/domain/issue';
import { present } from './present.ts';
import type { Db } from './store.ts';

export type PaperState = 'waiting' | 'reading' | 'read' | 'failed' | 'cancelled';

export interface PaperRecord {
  readonly id: string;
  /** As the person named the file. For display only. */
  readonly name: string;
  readonly sha256: string;
  /** By content, once read; by the name's ending before. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
  readonly state: PaperState;
  /** Why it could not be read. */
  readonly issue?: Issue;
  readonly title?: string;
  readonly language?: string;
  readonly pages?: number;
  readonly counts?: Counts;
  /** Id of the strategy it was adopted as. */
  readonly strategy?: string;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly media_type: string;
  readonly size: number;
  readonly added_at: Date;
  readonly state: PaperState;
  readonly issue: Issue | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly pages: number | null;
  readonly counts: Counts | null;
  readonly strategy: string | null;
}

const select = `
  select paper.id, paper.name, paper.sha256, paper.media_type, paper.size, paper.added_at, paper.state, paper.issue,
    draft.title, draft.language, draft.pages, draft.counts,
    (select max(document.strategy) from document
     where document.workspace = paper.workspace and document.id = paper.sha256) as strategy
  from paper
  left join draft on draft.workspace = paper.workspace and draft.paper = paper.id
  where paper.workspace = $1`;

/** Newest first. */
export async function listPapers(db: Db): Promise<readonly PaperRecord[]> {
  const rows = await db.query<Row>(`${select} order by paper.added_at desc, paper.id`, [db.workspace]);
  return rows.map(toRecord);
}

/** By its id or by its file's SHA-256. */
export async function findPaper(db: Db, key: string): Promise<PaperRecord | undefined> {
  const rows = await db.query<Row>(`${select} and (paper.id = $2 or paper.sha256 = $2)`, [db.workspace, key]);
  return rows[0] && toRecord(rows[0]);
}

/** False where the same bytes are there already: then nothing is written. */
export async function insertPaper(db: Db, paper: Omit<PaperRecord, 'state'>): Promise<boolean> {
  const rows = await db.query(
    `insert into paper (workspace, id, sha256, name, media_type, size, added_at, state)
     values ($1, $2, $3, $4, $5, $6, $7, 'waiting') on conflict (workspace, sha256) do nothing returning id`,
    [db.workspace, paper.id, paper.sha256, paper.name, paper.mediaType, paper.size, paper.addedAt],
  );
  return rows.length === 1;
}

/** For whoever does not read it (`reading-lease.ts`). Only from one of the states `from`; false, and nothing written, where it has another. */
export async function changePaperState(
  db: Db,
  id: string,
  from: readonly PaperState[],
  state: Exclude<PaperState, 'reading'>,
  issue?: Issue,
): Promise<boolean> {
  const rows = await db.query(
    `update paper set state = $3, issue = $4, attempts = 0, reader = null, read_until = null
     where workspace = $1 and id = $2 and state in (select jsonb_array_elements_text($5)) returning id`,
    [db.workspace, id, state, issue ? JSON.stringify(issue) : null, JSON.stringify(from)],
  );
  return rows.length === 1;
}

/**
 * Takes a paper away with its draft and what was done to that, in a transaction.
 *
 * @returns the files that its rows named; undefined, and nothing taken away, where it is not there or is a strategy's
 */
export async function deletePaper(db: Db, id: string): Promise<readonly string[] | undefined> {
  const key = [db.workspace, id];
  const sources = await db.query<{ source: string }>(
    'select source from draft where workspace = $1 and paper = $2',
    key,
  );
  const kept = await db.query(
    `select document.id from document join paper on paper.workspace = document.workspace and paper.sha256 = document.id
     where paper.workspace = $1 and paper.id = $2`,
    key,
  );
  if (kept.length > 0) return undefined;
  await db.query('delete from draft_edit where workspace = $1 and paper = $2', key);
  await db.query('delete from draft where workspace = $1 and paper = $2', key);
  const gone = await db.query<{ sha256: string }>(
    'delete from paper where workspace = $1 and id = $2 returning sha256',
    key,
  );
  return gone[0] && [gone[0].sha256, ...sources.map(({ source }) => source)];
}

/** Whether any row names a file: of a paper, a draft's words or a strategy's document, in any workspace, since files are shared. */
export async function isFileNamed(db: Db, sha256: string): Promise<boolean> {
  const rows = await db.query(
    `select 1 from paper where sha256 = $1 union all select 1 from draft where source = $1
     union all select 1 from document where id = $1 or data ->> 'source' = $1
     union all select 1 from answer_file where sha256 = $1
     union all select 1 from template where data ->> 'sha256' = $1
     union all select 1 from "update" where data @> $2 or data @> $3
     union all select 1 from partnership where data @> $4 limit 1`,
    [
      ...[sha256, JSON.stringify({ evidence: [{ sha256 }] }), JSON.stringify({ evidence: [{ copy: { sha256 } }] })],
      JSON.stringify({ agreements: [{ file: { sha256 } }] }),
    ],
  );
  return rows.length > 0;
}

function toRecord(row: Row): PaperRecord {
  return {
    id: row.id,
    name: row.name,
    sha256: row.sha256,
    mediaType: row.media_type,
    size: Number(row.size),
    addedAt: row.added_at.toISOString(),
    state: row.state,
    ...present({
      issue: row.issue,
      title: row.title,
      language: row.language,
      pages: row.pages,
      counts: row.counts,
      strategy: row.strategy,
    }),
  };
}
