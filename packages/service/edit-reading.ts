import { countKinds } from '@lofte/domain/counts';
import type { Draft } from '@lofte/domain/draft';
import { DraftEdit, editDraft } from '@lofte/domain/edit';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { joinDraft, partDraft } from '@lofte/domain/source';
import { addDraftEdit } from '@lofte/store/draft-table';
import { openDraft } from './open-draft.ts';
import type { Service } from './service.ts';
import { sourceText } from './source-text.ts';
import { storableData } from './storable.ts';

/**
 * One edit of a draft, by somebody who saw version `basedOn` of it.
 *
 * Issues: `unknown-paper`, `not-read`, `adopted-already`, `changed-meanwhile`, `bad-edit`, and those of `editDraft`.
 */
export async function editReading(
  { store, newId }: Service,
  key: string,
  basedOn: number,
  wanted: DraftEdit,
): Promise<Result<{ readonly version: number; readonly draft: Draft }>> {
  const edit = DraftEdit.safeParse(storableData(wanted));
  if (!edit.success) return bad(badEdit(edit.error.issues[0]?.message ?? ''));
  return store.transaction(async (db) => {
    const open = await openDraft(db, key);
    if (!open.ok) return open;
    const { paper, draft } = open.value;
    if (draft.version !== basedOn) return bad(changedMeanwhile(basedOn, draft.version));
    const ids: string[] = [];
    const counted = () => ids[ids.push(newId()) - 1] ?? '';
    const edited = editDraft(joinDraft(draft.content, await sourceText(store, draft.source)), edit.data, counted);
    if (!edited.ok) return edited;
    const { content } = partDraft(edited.value);
    const done = { edit: edit.data, ids };
    const version = await addDraftEdit(db, paper.id, content, countKinds(content.elements), done);
    return good({ version, draft: edited.value });
  });
}

function changedMeanwhile(basedOn: number, version: number): Issue {
  const message = `The draft was changed meanwhile: this edit was made on version ${basedOn}, and it is at ${version} now.`;
  return { code: 'changed-meanwhile', message, values: { basedOn, version } };
}

function badEdit(why: string): Issue {
  return { code: 'bad-edit', message: `This is no edit of a draft: ${why}.`, values: { why } };
}
