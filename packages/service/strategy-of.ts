import type { Strategy } from '@lofte/domain/strategy';
import { findStrategy } from '@lofte/store/record-table';
import type { Service } from './service.ts';
import type { Source } from './source-of.ts';
import { sourceText } from './source-text.ts';

export interface AdoptedStrategy {
  /** With its elements and mentions. */
  readonly strategy: Strategy;
  readonly document: Source;
  /** Id of the paper it was read from. */
  readonly paper: string;
  readonly adoptedAt: string;
  readonly adoptedBy: string;
  /** Number of the ledger entry. */
  readonly entry: number;
}

export async function strategyOf({ store }: Service, id: string): Promise<AdoptedStrategy | undefined> {
  const found = await findStrategy(store, id);
  if (!found) return undefined;
  const { strategy, row } = found;
  const { sha256, source, ...facts } = strategy.document;
  const document = { id: sha256, ...facts, ...(await sourceText(store, source)) };
  const { paper, adoptedAt, adoptedBy, entry } = row;
  return { strategy, document, paper, adoptedAt, adoptedBy, entry };
}
