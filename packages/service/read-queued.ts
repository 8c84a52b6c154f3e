import { countKinds } from '@lofte/domain/counts';
import type { Draft } from '@lofte/domain/draft';
import type { Issue } from '@lofte/domain/issue';
import { partDraft } from '@lofte/domain/source';
import { putDraft } from '@lofte/store/draft-table';
import { changePaperState, findPaper, type PaperRecord } from '@lofte/store/paper-table';
import type { Store } from '@lofte/store/store';
import { type Limits, readInWorker } from './read-in-worker.ts';
import type { ReadOne } from './reading-queue.ts';

/** Reads one paper of the queue and writes down what came of it. Closing in between leaves it waiting for the next start. */
export function readQueued(store: Store, script: URL, limits: Limits): ReadOne {
  return async (id, signal, progress) => {
    const paper = await findPaper(store, id);
    if (!paper) return;
    const end = (state: 'failed' | 'cancelled' | 'waiting', issue?: Issue) =>
      changePaperState(store, id, ['waiting', 'reading'], state, issue);
    try {
      if (!signal.aborted) await changePaperState(store, id, ['waiting', 'reading'], 'reading');
      const bytes = await store.files.get(paper.sha256);
      if (!bytes) return void (await end('failed', fileGone(paper)));
      const result = await readInWorker({ name: paper.name, bytes, script, limits, signal, progress });
      if (signal.aborted) await end(signal.reason === 'closing' ? 'waiting' : 'cancelled');
      else if (result.ok) await keepDraft(store, paper, result.value);
      else await end('failed', result.issues[0]);
    } catch (error) {
      await end('failed', notKept(paper, error));
    }
  };
}

/** The words as a file, what was read in them as the paper's draft: both, or neither. */
export async function keepDraft(store: Store, paper: PaperRecord, draft: Draft): Promise<void> {
  // What the record says of the file counts, not what the reader was told.
  const { content, source } = partDraft({
    ...draft,
    document: { ...draft.document, name: paper.name, sha256: paper.sha256 },
  });
  const hash = await store.files.put(new TextEncoder().encode(JSON.stringify(source)));
  await store.transaction(async (db) => {
    if (!(await changePaperState(db, paper.id, ['waiting', 'reading', 'failed', 'cancelled', 'read'], 'read'))) return;
    await putDraft(db, paper.id, hash, content, countKinds(content.elements));
  });
}

function fileGone({ name }: PaperRecord): Issue {
  const message = `The file of "${name}" is no longer in the data folder, or it was changed there. Add it again.`;
  return { code: 'file-gone', message, where: name };
}

function notKept({ name }: PaperRecord, error: unknown): Issue {
  const why = error instanceof Error ? error.message : String(error);
  const message = `What was read in "${name}" could not be kept: ${why}`;
  return { code: 'reader-failed', message, where: name, values: { why } };
}
