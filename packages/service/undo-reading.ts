import { countKinds } from '@lofte/domain/counts';
import type { Draft } from '@lofte/domain/draft';
import { editDraft } from '@lofte/domain/edit';
import { bad, good, type Result } from '@lofte/domain/issue';
import { joinDraft, partDraft } from '@lofte/domain/source';
import { type DoneEdit, draftHistory, dropDraftEdit } from '@lofte/store/draft-table';
import { openDraft } from './open-draft.ts';
import type { Service } from './service.ts';
import { sourceText } from './source-text.ts';

/** Takes the last edit back. Issues: `unknown-paper`, `not-read`, `adopted-already`, `nothing-to-undo`. */
export async function undoReading(
  { store }: Service,
  key: string,
): Promise<Result<{ readonly version: number; readonly draft: Draft }>> {
  return store.transaction(async (db) => {
    const open = await openDraft(db, key);
    if (!open.ok) return open;
    const { paper, draft } = open.value;
    const history = await draftHistory(db, paper.id);
    if (!history || history.edits.length === 0) {
      return bad({ code: 'nothing-to-undo', message: `Nothing was done to "${paper.name}" yet.`, where: paper.name });
    }
    const before = redo(joinDraft(history.original, await sourceText(store, draft.source)), history.edits.slice(0, -1));
    if (!before.ok) return before;
    const { content } = partDraft(before.value);
    const version = await dropDraftEdit(db, paper.id, content, countKinds(content.elements));
    return good({ version, draft: before.value });
  });
}

/** The edits once more, from the draft as it was read: with the ids of then, so all comes out the same. */
function redo(original: Draft, edits: readonly DoneEdit[]): Result<Draft> {
  let draft = good(original) as Result<Draft>;
  for (const { edit, ids } of edits) {
    const left = [...ids];
    if (draft.ok) draft = editDraft(draft.value, edit, () => left.shift() ?? '');
  }
  return draft;
}
