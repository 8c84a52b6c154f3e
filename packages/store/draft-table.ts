import type { Counts } from '@lofte/domain/counts';
import type { DraftEdit } from '@lofte/domain/edit';
import type { DraftContent } from '@lofte/domain/source';
import type { Db } from './store.ts';

export interface DraftRecord {
  /** From 1; rises with every edit and every undo. */
  readonly version: number;
  /** SHA-256 of the file with the document's words. */
  readonly source: string;
  readonly content: DraftContent;
  /** Edits that can be undone. */
  readonly edits: number;
}

/** An edit with the ids it gave away. */
export interface DoneEdit {
  readonly edit: DraftEdit;
  readonly ids: readonly string[];
}

export async function findDraft(db: Db, paper: string): Promise<DraftRecord | undefined> {
  const rows = await db.query<DraftRecord>(
    `select version, source, content,
       (select count(*)::int from draft_edit where workspace = $1 and paper = $2) as edits
     from draft where workspace = $1 and paper = $2`,
    [db.workspace, paper],
  );
  return rows[0];
}

/** As the reader gave it. An earlier draft of the paper goes, with its edits. */
export async function putDraft(
  db: Db,
  paper: string,
  source: string,
  content: DraftContent,
  counts: Counts,
): Promise<void> {
  await db.query('delete from draft_edit where workspace = $1 and paper = $2', [db.workspace, paper]);
  await db.query('delete from draft where workspace = $1 and paper = $2', [db.workspace, paper]);
  await db.query(
    `insert into draft (workspace, paper, version, source, title, language, pages, counts, original, content)
     values ($1, $2, 1, $3, $4, $5, $6, $7, $8, $8)`,
    [
      db.workspace,
      paper,
      source,
      content.strategy.title,
      content.document.language,
      content.document.pages,
      JSON.stringify(counts),
      JSON.stringify(content),
    ],
  );
  await db.query('update paper set media_type = $3 where workspace = $1 and id = $2', [
    db.workspace,
    paper,
    content.document.mediaType,
  ]);
}

/** The draft after an edit: one version on. */
export async function addDraftEdit(
  db: Db,
  paper: string,
  content: DraftContent,
  counts: Counts,
  done: DoneEdit,
): Promise<number> {
  await db.query(
    `insert into draft_edit (workspace, paper, position, edit, ids)
     select $1, $2, coalesce(max(position), 0) + 1, $3, $4 from draft_edit where workspace = $1 and paper = $2`,
    [db.workspace, paper, JSON.stringify(done.edit), JSON.stringify(done.ids)],
  );
  return updateDraft(db, paper, content, counts);
}

/** The draft without its last edit: one version on as well, so that nobody takes it for the one they saw. */
export async function dropDraftEdit(db: Db, paper: string, content: DraftContent, counts: Counts): Promise<number> {
  await db.query(
    `delete from draft_edit where workspace = $1 and paper = $2
       and position = (select max(position) from draft_edit where workspace = $1 and paper = $2)`,
    [db.workspace, paper],
  );
  return updateDraft(db, paper, content, counts);
}

/** What a draft was made from: as it was read, and what was done to it since, in order. */
export async function draftHistory(
  db: Db,
  paper: string,
): Promise<{ readonly original: DraftContent; readonly edits: readonly DoneEdit[] } | undefined> {
  const drafts = await db.query<{ original: DraftContent }>(
    'select original from draft where workspace = $1 and paper = $2',
    [db.workspace, paper],
  );
  const edits = await db.query<DoneEdit>(
    'select edit, ids from draft_edit where workspace = $1 and paper = $2 order by position',
    [db.workspace, paper],
  );
  return drafts[0] && { original: drafts[0].original, edits };
}

async function updateDraft(db: Db, paper: string, content: DraftContent, counts: Counts): Promise<number> {
  const rows = await db.query<{ version: number }>(
    `update draft set version = version + 1, content = $3, title = $4, counts = $5
     where workspace = $1 and paper = $2 returning version`,
    [db.workspace, paper, JSON.stringify(content), content.strategy.title, JSON.stringify(counts)],
  );
  const version = rows[0]?.version;
  if (version === undefined) throw new Error(`There is no draft of paper ${paper}`);
  return version;
}
