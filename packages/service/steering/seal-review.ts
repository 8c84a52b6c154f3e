import { dayOf } from '@lofte/domain/day';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { changed } from '@lofte/domain/thing-change';
import { ledgerHead } from '@lofte/store/entry-table';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { strategiesOfReview } from './begin-review.ts';
import { reviewSealed, unknownReview } from './steering-issues.ts';

/**
 * Seals a review: from now on it says what it said after the entry that was last, and every number in it opens what stood then.
 *
 * Issues: `not-allowed`, `unknown-review`, `review-sealed`
 */
export async function sealReview(service: Service, id: string, actor: Actor): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'review.seal', actor, among: (db) => strategiesOfReview(db, id) },
    decide: async (db) => {
      const found = (await findThing(db, 'review', { strategy: '', id }))?.data;
      if (!found) return bad(unknownReview);
      if (found.state === 'sealed') return bad(reviewSealed);
      const { seq, hash } = await ledgerHead(db);
      const now = service.now();
      const sealed = { seq, hash, day: dayOf(now), by: actor.id, at: now.toISOString() };
      const change = changed({ table: 'review', id }, found, { ...found, state: 'sealed', sealed });
      return good({ kind: 'review.sealed', version: 1, subject: id, changes: change ? [change] : [] });
    },
  });
  return done.ok ? good(undefined) : done;
}
