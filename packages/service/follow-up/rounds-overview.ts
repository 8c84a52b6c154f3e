import type { Round } from '@lofte/domain/follow-up/round';
import { type Actor, may, mayInAll } from '@lofte/domain/rights';
import { countWaiting, readWaiting } from '@lofte/store/review-table';
import { progressOfRounds, type RoundProgress } from '@lofte/store/round-progress-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { strategiesIn } from './strategies-of-round.ts';

export interface RoundRow {
  readonly round: Round;
  readonly progress: Omit<RoundProgress, 'round'>;
  /** Answers that nobody accepted or returned yet. */
  readonly waiting: number;
}

/** All rounds that somebody may see with how far each is, the latest due first; and what was said without being asked and waits for a verdict. */
export async function roundsOverview(
  { store }: Service,
  actor: Actor,
): Promise<{ readonly rounds: readonly RoundRow[]; readonly waiting: number }> {
  return store.snapshot(async (db) => {
    const rounds = (await readThings(db, 'round', { strategy: '' }))
      .map(({ data }) => data)
      .filter((round) => mayInAll(actor, 'round.see', strategiesIn(round)));
    const progress = new Map((await progressOfRounds(db)).map(({ round, ...rest }) => [round, rest]));
    const waiting = await countWaiting(db);
    const rows = rounds.map((round) => ({
      round,
      progress: progress.get(round.id) ?? { requests: 0, asked: 0, answered: 0 },
      waiting: waiting.get(round.id) ?? 0,
    }));
    return {
      rounds: rows.toSorted((a, b) => (a.round.due < b.round.due ? 1 : -1)),
      waiting: may(actor, 'round.see')
        ? [...waiting.values()].reduce((sum, one) => sum + one, 0)
        : (await readWaiting(db)).filter(({ strategy }) => may(actor, 'round.see', { strategy })).length,
    };
  });
}
