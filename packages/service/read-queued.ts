import { countKinds } from '@lofte/domain/counts';
import type { Draft } from '@lofte/domain/draft';
import type { Issue, Result } from '@lofte/domain/issue';
import { partDraft } from '@lofte/domain/source';
import { putDraft } from '@lofte/store/draft-table';
import { changePaperState, findPaper, type PaperRecord } from '@lofte/store/paper-table';
import { endReading, keepPaper, type Lease, takePaper } from '@lofte/store/reading-lease';
import { refusalOf } from '@lofte/store/refused';
import type { Db, Store } from '@lofte/store/store';
import { type Limits, readInWorker } from './read-in-worker.ts';
import type { ReadOne } from './reading-queue.ts';

/**
 * Reads one paper of the queue and writes down what came of it, if no other server reads it. Closing in between leaves it
 * waiting for the next start.
 */
export function readQueued(store: Store, script: URL, limits: Limits, lease: Lease): ReadOne {
  return async (id, stop, progress) => {
    if (stop.aborted)
      return void (stop.reason === 'cancelled' && (await changePaperState(store, id, ['waiting'], 'cancelled')));
    if (!(await takePaper(store, id, lease))) return;
    const held = hold(store, id, lease);
    const signal = AbortSignal.any([stop, held.lost]);
    const end = (state: 'failed' | 'cancelled' | 'waiting', issue?: Issue) =>
      endReading(store, id, lease.reader, state, issue);
    try {
      const paper = await findPaper(store, id);
      if (!paper) return;
      const bytes = await store.files.get(paper.sha256);
      if (!bytes) return void (await end('failed', fileGone(paper)));
      const result = await readInWorker({ name: paper.name, bytes, script, limits, signal, progress });
      if (stop.aborted) await end(stop.reason === 'closing' ? 'waiting' : 'cancelled');
      else if (!signal.aborted) await keepResult(store, paper, lease, result);
    } finally {
      held.end();
    }
  };
}

/** Says while a paper is read that it still is; `lost` when it is no longer this server's to read. */
function hold(store: Store, id: string, lease: Lease): { readonly lost: AbortSignal; end(): void } {
  const gone = new AbortController();
  const timer = setInterval(async () => {
    // A database that does not answer is asked again; what is read meanwhile counts only if nobody else took the paper.
    const kept = await keepPaper(store, id, lease).catch(() => true);
    if (!kept) gone.abort('lost');
  }, lease.time / 3);
  return { lost: gone.signal, end: () => clearInterval(timer) };
}

async function keepResult(store: Store, paper: PaperRecord, { reader }: Lease, result: Result<Draft>): Promise<void> {
  const fail = (issue?: Issue) => endReading(store, paper.id, reader, 'failed', issue);
  if (!result.ok) return void (await fail(result.issues[0]));
  try {
    await keepWhere(store, paper, result.value, (db) => endReading(db, paper.id, reader, 'read'));
  } catch (error) {
    // Where the database is at fault the paper is not: its reading is begun again.
    if (refusalOf(error)) throw error;
    await fail(notKept(paper, error));
  }
}

/** The words as a file, what was read in them as the paper's draft: both, or neither. */
export async function keepDraft(store: Store, paper: PaperRecord, draft: Draft): Promise<void> {
  const any = ['waiting', 'reading', 'failed', 'cancelled', 'read'] as const;
  await keepWhere(store, paper, draft, (db) => changePaperState(db, paper.id, any, 'read'));
}

async function keepWhere(
  store: Store,
  paper: PaperRecord,
  draft: Draft,
  mark: (db: Db) => Promise<boolean>,
): Promise<void> {
  // What the record says of the file counts, not what the reader was told.
  const { content, source } = partDraft({
    ...draft,
    document: { ...draft.document, name: paper.name, sha256: paper.sha256 },
  });
  const words = new TextEncoder().encode(JSON.stringify(source));
  await store.transaction(async (db) => {
    if (!(await mark(db))) return;
    // In its turn, so that nobody who takes away a paper with the same words takes these with it.
    const hash = await store.files.put(words);
    await putDraft(db, paper.id, hash, content, countKinds(content.elements));
  });
}

function fileGone({ name }: PaperRecord): Issue {
  const message = `The file of "${name}" is no longer beside the record, or it was changed there. Add it again.`;
  return { code: 'file-gone', message, where: name };
}

function notKept({ name }: PaperRecord, error: unknown): Issue {
  const why = error instanceof Error ? error.message : String(error);
  const message = `What was read in "${name}" could not be kept: ${why}`;
  return { code: 'reader-failed', message, where: name, values: { why } };
}
