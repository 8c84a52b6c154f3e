import type { Draft } from '@lofte/domain/draft';
import type { Result } from '@lofte/domain/issue';
import type { Service } from './service.ts';

/**
 * Adopts a draft that was read elsewhere, with the file it was read from, as `lofte read FILE --adopt` does.
 *
 * Issues: those of `adoptReading`, `other-file` where the bytes are not the draft's, `edited-already` where a person has
 * corrected an earlier reading of the same file.
 */
export async function adoptDraft(
  _service: Service,
  _draft: Draft,
  _bytes: Uint8Array,
  _actor: string,
): Promise<Result<{ readonly strategy: string; readonly entry: number }>> {
  throw new Error('not written yet');
}
