import type { Strategy } from '@lofte/domain/strategy';
import type { Service } from './service.ts';
import type { Source } from './source-of.ts';

export interface AdoptedStrategy {
  /** With its elements and mentions. */
  readonly strategy: Strategy;
  readonly document: Source;
  /** Id of the paper it was read from. */
  readonly paper?: string;
  readonly adoptedAt: string;
  readonly adoptedBy: string;
  /** Number of the ledger entry. */
  readonly entry: number;
}

export async function strategyOf(_service: Service, _strategy: string): Promise<AdoptedStrategy | undefined> {
  throw new Error('not written yet');
}
