import type { Result } from '@lofte/domain/issue';
import type { PaperRow } from './list-library.ts';
import type { Service } from './service.ts';

/** Stops a reading that waits or runs. Issues: `unknown-paper`, `not-reading`. */
export async function cancelReading(_service: Service, _paper: string): Promise<Result<PaperRow>> {
  throw new Error('not written yet');
}
