import type { Draft } from '@lofte/domain/draft';
import type { Result } from '@lofte/domain/issue';
import type { Service } from './service.ts';

/** Takes the last edit back. Issues: `unknown-paper`, `not-read`, `adopted-already`, `nothing-to-undo`. */
export async function undoReading(
  _service: Service,
  _paper: string,
): Promise<Result<{ readonly version: number; readonly draft: Draft }>> {
  throw new Error('not written yet');
}
