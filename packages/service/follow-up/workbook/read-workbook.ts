import { bad, type Result } from '@lofte/domain/issue';
import type { FilledBook } from '@lofte/formats/status-book/filled-book';
import { readInWorker } from '../../read-in-worker.ts';

/** Bytes of a workbook that comes back. */
export const workbookLimit = 16 * 1024 * 1024;

const script = new URL('./workbook-worker.ts', import.meta.url);
const limits = { time: 30_000, memory: 768 };

/**
 * A workbook that came back, read where it can neither stop nor fill the server.
 *
 * Issues: `too-large`, `took-too-long`, `too-much-memory`, `reader-failed`, and those of `readStatusBook`
 */
export async function readWorkbook(name: string, bytes: Uint8Array): Promise<Result<FilledBook>> {
  const limit = workbookLimit / 1024 / 1024;
  if (bytes.length > workbookLimit)
    return bad({ code: 'too-large', message: `The file is larger than ${limit} MB.`, where: name, values: { limit } });
  const { signal } = new AbortController();
  return readInWorker<FilledBook>({ name, bytes, script, limits, signal, progress: () => undefined });
}
