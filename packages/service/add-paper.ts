import type { Result } from '@lofte/domain/issue';
import type { Service } from './service.ts';

/** Bytes. A larger file is refused with the issue `too-large`. */
export const uploadLimit = 100 * 1024 * 1024;

/** Keeps the file under its hash and queues its reading. The same bytes again give the paper that is there already. */
export async function addPaper(
  _service: Service,
  _file: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Result<{ readonly paper: string; readonly known: boolean }>> {
  throw new Error('not written yet');
}
