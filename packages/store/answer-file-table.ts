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

/** Takes away what came by the links of a round and was never given with an answer. @returns the files' hashes */
export async function deleteUngivenFiles(db: Db, round: string): Promise<readonly string[]> {
  const gone = await db.query<{ sha256: string }>(
    `delete from answer_file a where a.workspace = $1
       and a.request in (select id from request where workspace = $1 and data ->> 'round' = $2)
       and not exists (select 1 from "update" u where u.workspace = $1 and u.data ->> 'round' = $2
         and u.data @> jsonb_build_object('evidence', jsonb_build_array(jsonb_build_object('sha256', a.sha256))))
     returning a.sha256`,
    [db.workspace, round],
  );
  return gone.map(({ sha256 }) => sha256);
}
