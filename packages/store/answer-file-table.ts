import type { Db } from './store.ts';

/** A file that came with a request's link, given as evidence or not yet. */
export interface AnswerFile {
  readonly sha256: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
}

/** The same file again only changes its name. */
export async function addAnswerFile(
  db: Db,
  request: string,
  { sha256, name, size }: AnswerFile,
  sent: string,
): Promise<void> {
  await db.query(
    `insert into answer_file (workspace, request, sha256, name, size, sent) values ($1, $2, $3, $4, $5, $6)
     on conflict (workspace, request, sha256) do update set name = excluded.name`,
    [db.workspace, request, sha256, name, size, sent],
  );
}

/** In the order in which they were sent. */
export async function answerFiles(db: Db, request: string): Promise<readonly AnswerFile[]> {
  return db.query(
    'select sha256, name, size from answer_file where workspace = $1 and request = $2 order by sent, sha256',
    [db.workspace, request],
  );
}
