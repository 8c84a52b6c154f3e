import { type Counts, countKinds } from '@lofte/domain/counts';
import { listPapers, type PaperRecord } from '@lofte/store/paper-table';
import { listStrategies, type StrategySummary } from '@lofte/store/strategy-table';
import type { ReadingProgress } from './read-in-worker.ts';
import type { Service } from './service.ts';

export type { Counts } from '@lofte/domain/counts';
export type { PaperState } from '@lofte/store/paper-table';

export interface PaperRow extends PaperRecord {
  /** While it is being read. */
  readonly progress?: ReadingProgress;
}

export interface StrategyRow extends StrategySummary {
  readonly counts: Counts;
}

/** Papers newest first; strategies by title in Danish order. After the entry `seq`: the strategies as they stood then, and no papers. */
export async function listLibrary(
  service: Service,
  { seq }: { readonly seq?: number | undefined } = {},
): Promise<{ readonly papers: readonly PaperRow[]; readonly strategies: readonly StrategyRow[] }> {
  const papers = seq === undefined ? await listPapers(service.store) : [];
  const strategies = await listStrategies(service.store, seq);
  return {
    papers: papers.map((paper) => withProgress(service, paper)),
    strategies: strategies.map((strategy) => ({ ...strategy, counts: { ...countKinds([]), ...strategy.counts } })),
  };
}

export function withProgress({ queue }: Service, paper: PaperRecord): PaperRow {
  const progress = paper.state === 'reading' ? queue.progress(paper.id) : undefined;
  return progress ? { ...paper, progress } : paper;
}
