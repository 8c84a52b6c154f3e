import { bad, good, type Result } from '@lofte/domain/issue';
import { findPaper, insertPaper } from '@lofte/store/paper-table';
import { displayName, mediaTypeByName } from './display-name.ts';
import type { Service } from './service.ts';

/** Bytes. A larger file is refused with the issue `too-large`. */
export const uploadLimit = 100 * 1024 * 1024;

interface File {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Keeps the file under its hash and queues its reading. The same bytes again give the paper that is there already.
 *
 * Issues: `empty-file`, `too-large`.
 */
export async function addPaper(
  service: Service,
  file: File,
): Promise<Result<{ readonly paper: string; readonly known: boolean }>> {
  const added = await putPaper(service, file);
  if (added.ok && !added.value.known) service.queue.add(added.value.paper);
  return added;
}

/** The file and its row, without a reading. */
export async function putPaper(
  { store, now, newId }: Service,
  { name: given, bytes }: File,
): Promise<Result<{ readonly paper: string; readonly known: boolean }>> {
  const name = displayName(given);
  if (bytes.length === 0) return bad({ code: 'empty-file', message: `"${name}" is empty.`, where: name });
  if (bytes.length > uploadLimit) {
    const megabytes = uploadLimit / 1024 / 1024;
    const message = `"${name}" is larger than ${megabytes} MB, which is the most that can be read.`;
    return bad({ code: 'too-large', message, where: name, values: { megabytes } });
  }
  const sha256 = await store.files.put(bytes);
  const id = newId();
  const row = { id, sha256, name, mediaType: mediaTypeByName(name), size: bytes.length, addedAt: now().toISOString() };
  return store.transaction(async (db) => {
    // Once more in its turn: whoever took away a paper with the same bytes since took them too.
    await store.files.put(bytes);
    if (await insertPaper(db, row)) return good({ paper: id, known: false });
    // In the same turn: a moment later somebody may take it away.
    const known = await findPaper(db, sha256);
    if (!known) throw new Error(`The paper with the file ${sha256} can be neither added nor found`);
    return good({ paper: known.id, known: true });
  });
}
