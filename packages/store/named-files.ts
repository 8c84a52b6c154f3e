import type { NamedFile } from '@lofte/domain/files-in';
import type { Db } from './store.ts';

/** The files of papers and of the drafts that were read from them, whether they were adopted or not. */
export async function filesOfPapers(db: Db): Promise<readonly NamedFile[]> {
  return db.query(
    `select sha256, name, 'file' as of from paper where workspace = $1
     union all
     select draft.source, paper.name, 'words' from draft
     join paper on paper.workspace = draft.workspace and paper.id = draft.paper where draft.workspace = $1`,
    [db.workspace],
  );
}
