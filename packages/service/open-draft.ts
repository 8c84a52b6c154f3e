import { bad, good, type Result } from '@lofte/domain/issue';
import { type DraftRecord, findDraft } from '@lofte/store/draft-table';
import { findPaper, type PaperRecord } from '@lofte/store/paper-table';
import type { Db } from '@lofte/store/store';
import { adoptedAlready, notRead, unknownPaper } from './paper-issue.ts';

/** A paper's draft that can still be edited and adopted. Issues: `unknown-paper`, `not-read`, `adopted-already`. */
export async function openDraft(
  db: Db,
  key: string,
): Promise<Result<{ readonly paper: PaperRecord; readonly draft: DraftRecord }>> {
  const paper = await findPaper(db, key);
  if (!paper) return bad(unknownPaper(key));
  if (paper.strategy !== undefined) return bad(adoptedAlready(paper));
  const draft = paper.state === 'read' ? await findDraft(db, paper.id) : undefined;
  return draft ? good({ paper, draft }) : bad(notRead(paper));
}
