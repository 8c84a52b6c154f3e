import { type Actor, may } from '@lofte/domain/rights';
import type { Library } from './papers.tsx';

/** As much of the library as somebody may see: papers and their readings only for those who work with them. */
export function seenBy(actor: Actor, { papers, strategies }: Library): Library {
  const reads = may(actor, 'reading.see');
  return {
    papers: reads ? papers : [],
    strategies: strategies
      .filter(({ id }) => may(actor, 'strategy.see', { strategy: id }))
      .map((strategy) => (reads ? strategy : { ...strategy, paper: '' })),
  };
}
