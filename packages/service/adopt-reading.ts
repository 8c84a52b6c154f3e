import type { Result } from '@lofte/domain/issue';
import type { Service } from './service.ts';

/**
 * Adopts a paper's draft as a strategy: one command, one transaction, one entry.
 *
 * Issues: `unknown-paper`, `not-read`, `adopted-already`, `nothing-to-adopt`, `no-title`, `broken-tree`.
 */
export async function adoptReading(
  _service: Service,
  _paper: string,
  _actor: string,
): Promise<Result<{ readonly strategy: string; readonly entry: number }>> {
  throw new Error('not written yet');
}
