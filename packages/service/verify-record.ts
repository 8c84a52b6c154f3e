import type { Issue } from '@lofte/domain/issue';
import type { Service } from './service.ts';

/**
 * Whether the record is what its entries say: the chain unbroken, every table row as the entries make it, every file
 * under its own hash. Each problem names the place.
 */
export async function verifyRecord(
  _service: Service,
): Promise<{ readonly ok: boolean; readonly entries: number; readonly problems: readonly Issue[] }> {
  throw new Error('not written yet');
}
