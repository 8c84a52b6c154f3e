import type { Draft, Element } from '@lofte/domain/draft';
import type { DraftEdit } from '@lofte/domain/edit';
import { putPaper } from '@lofte/service/add-paper';
import { editReading } from '@lofte/service/edit-reading';
import { paperOf } from '@lofte/service/paper-of';
import { keepDraft } from '@lofte/service/read-queued';
import { readingOf } from '@lofte/service/reading-of';
import type { Service } from '@lofte/service/service';
import type { Written } from './test-draft.ts';

/** Puts a paper with its draft into the record, as a reading that has ended does. */
export async function putReading(service: Service, { draft, bytes }: Written): Promise<string> {
  const added = await putPaper(service, { name: draft.document.name, bytes });
  if (!added.ok) throw new Error(added.issues[0]?.message);
  const paper = await paperOf(service, added.value.paper);
  if (!paper) throw new Error('The paper just put in is not there');
  await keepDraft(service.store, paper, draft);
  return paper.id;
}

export async function draftOf(service: Service, paper: string): Promise<Draft> {
  const draft = (await readingOf(service, paper))?.draft;
  if (!draft) throw new Error('The paper has no draft');
  return draft;
}

export async function elementOf(service: Service, paper: string, id: string): Promise<Element | undefined> {
  return (await draftOf(service, paper)).elements.find((element) => element.id === id);
}

/** An edit by somebody else, on the newest version. */
export async function editElsewhere(service: Service, paper: string, edit: DraftEdit): Promise<void> {
  const version = (await readingOf(service, paper))?.version ?? 0;
  const edited = await editReading(service, paper, version, edit);
  if (!edited.ok) throw new Error(edited.issues[0]?.message);
}
