import { type Action, may, mayAnywhere, mayInAll } from '@lofte/domain/rights';
import { strategiesOfRound } from '@lofte/service/follow-up/strategies-of-round';
import { strategiesOfReview } from '@lofte/service/steering/begin-review';
import { mayReadReview } from '@lofte/service/steering/reviews-list';
import { strategiesOfDocument } from '@lofte/service/strategies-of-document';
import type { Call, Route } from './route.ts';

/** Without a round, a review or a strategy in the path these are for whoever has the right in any strategy: the page shows what is theirs. */
const ofSeveral: readonly Action[] = ['round.see', 'round.run', 'update.review', 'review.write'];

/** With a review in the path these are for whoever may read it: who may have it written out may stop that. */
const ofReaders: readonly Action[] = ['steering.see', 'report.cancel'];

/**
 * Whether the caller may what a route does. A document belongs to the strategies read from it, and being allowed in one of them
 * is enough; before it has any it is a draft, for those who may see drafts.
 */
export async function isAdmitted(call: Call, { path, action }: Pick<Route, 'path' | 'action'>): Promise<boolean> {
  const named = strategyIn(path);
  if (named) return may(call.actor, action, { strategy: call.context.req.param(named) });
  if (path.includes('/:round')) {
    const round = call.context.req.param('round') ?? '';
    return mayInAll(call.actor, action, await strategiesOfRound(call.service.store, round));
  }
  if (path.includes('/:review')) {
    const review = call.context.req.param('review') ?? '';
    if (ofReaders.includes(action)) return mayReadReview(call.service.store, call.actor, review);
    return mayInAll(call.actor, action, await strategiesOfReview(call.service.store, review));
  }
  if (ofSeveral.includes(action)) return mayAnywhere(call.actor, action);
  if (!path.includes('/:document')) return may(call.actor, action);
  const strategies = await strategiesOfDocument(call.service, call.context.req.param('document') ?? '');
  const needed: Action = action === 'source.see' ? 'reading.see' : action;
  if (strategies.length === 0) return may(call.actor, needed);
  return strategies.some((strategy) => may(call.actor, action, { strategy }));
}

/** The name of the part of a path that names a strategy. */
export function strategyIn(path: string): string | undefined {
  return /\/strategy\/:(\w+)/.exec(path)?.[1] ?? /\/:(strategy)\b/.exec(path)?.[1];
}
