import type { Draft } from '@lofte/domain/draft';
import type { DraftEdit } from '@lofte/domain/edit';
import type { Result } from '@lofte/domain/issue';
import type { Service } from './service.ts';

/**
 * One edit of a draft, by somebody who saw version `basedOn` of it.
 *
 * Issues: `unknown-paper`, `not-read`, `adopted-already`, `changed-meanwhile`, and those of `editDraft`.
 */
export async function editReading(
  _service: Service,
  _paper: string,
  _basedOn: number,
  _edit: DraftEdit,
): Promise<Result<{ readonly version: number; readonly draft: Draft }>> {
  throw new Error('not written yet');
}
