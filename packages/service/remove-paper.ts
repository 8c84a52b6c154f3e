import { bad, good, type Result } from '@lofte/domain/issue';
import { deletePaper, findPaper, type PaperRecord } from '@lofte/store/paper-table';
import { forgetFiles } from './forget-files.ts';
import { adoptedAlready, unknownPaper } from './paper-issue.ts';
import type { Service } from './service.ts';

/**
 * Takes a paper out of the library, with its draft and the corrections made to it. A reading that waits or runs is stopped
 * first. An adopted paper stays: the record names it, and a promise without its paper could no longer be shown.
 *
 * The stored bytes go too, since nobody expects a removed paper to lie on in the data folder; but the same words may come from
 * two files, and another workspace may hold the same file, so a file goes only where no row names it any more. It goes after
 * the transaction: a crash in between leaves a file too many, never a row without its file. Issues: `unknown-paper`,
 * `adopted-already`.
 */
export async function removePaper(service: Service, key: string): Promise<Result<PaperRecord>> {
  const { store, queue } = service;
  const before = await findPaper(store, key);
  if (!before) return bad(unknownPaper(key));
  if (before.strategy !== undefined) return bad(adoptedAlready(before));
  const ended = queue.ended(before.id);
  queue.cancel(before.id);
  await ended;
  const files = await store.transaction((db) => deletePaper(db, before.id));
  if (!files) {
    const now = await findPaper(store, before.id);
    return bad(now?.strategy === undefined ? unknownPaper(key) : adoptedAlready(now));
  }
  await forgetFiles(service, files);
  return good(before);
}
