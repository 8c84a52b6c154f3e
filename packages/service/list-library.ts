import type { ElementKind } from '@lofte/domain/draft';
import type { Issue } from '@lofte/domain/issue';
import type { Service } from './service.ts';

export type PaperState = 'waiting' | 'reading' | 'read' | 'failed' | 'cancelled';
export type Counts = Readonly<Record<ElementKind, number>>;

export interface PaperRow {
  readonly id: string;
  /** As the person named the file. For display only. */
  readonly name: string;
  readonly sha256: string;
  /** By content, once read; by the name's ending before. */
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  /** ISO 8601 in UTC. */
  readonly addedAt: string;
  readonly state: PaperState;
  /** While it is being read. */
  readonly progress?: { readonly stage: string; readonly done: number; readonly of: number };
  /** Why it could not be read. */
  readonly issue?: Issue;
  readonly title?: string;
  readonly language?: string;
  readonly pages?: number;
  readonly counts?: Counts;
  /** Id of the strategy it was adopted as. */
  readonly strategy?: string;
}

export interface StrategyRow {
  readonly id: string;
  readonly title: string;
  readonly organisation?: string;
  readonly period: { readonly from: number | null; readonly to: number | null };
  readonly language: string;
  readonly counts: Counts;
  /** Id of the paper it was read from. */
  readonly paper?: string;
  readonly adoptedAt: string;
  /** Number of the ledger entry. */
  readonly entry: number;
}

/** Papers newest first; strategies by title in Danish order. */
export async function listLibrary(
  _service: Service,
): Promise<{ readonly papers: readonly PaperRow[]; readonly strategies: readonly StrategyRow[] }> {
  throw new Error('not written yet');
}
