import type { Result } from '@lofte/domain/issue';
import type { PaperRow } from './list-library.ts';
import type { Service } from './service.ts';

/** Queues a paper again whose reading failed or was cancelled. Issues: `unknown-paper`, `read-already`. */
export async function rereadPaper(_service: Service, _paper: string): Promise<Result<PaperRow>> {
  throw new Error('not written yet');
}
