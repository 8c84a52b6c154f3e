import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, mayAnywhere } from '@lofte/domain/rights';
import { settleReview, type WantedReview } from '@lofte/domain/steering/settle-review';
import { added, changed } from '@lofte/domain/thing-change';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { notAllowed, runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { changedMeanwhile, nothingToChange, reviewSealed, unknownGroup, unknownReview } from './steering-issues.ts';

/** A review to be written. @returns its id. Issues: `not-allowed`, `unknown-strategy`, `unknown-group`, and those of `settleReview` */
export async function beginReview(service: Service, wanted: WantedReview, actor: Actor): Promise<Result<string>> {
  const id = service.newId();
  const made = { id, state: 'open' as const, by: actor.id, at: service.now().toISOString() };
  const review = settleReview(made, storableData(wanted));
  if (!review.ok) return mayAnywhere(actor, 'review.write') ? review : bad(notAllowed(actor, 'review.write'));
  const done = await runCommand(service, {
    ...{ action: 'review.write', actor, among: async () => review.value.strategies },
    decide: async (db) => {
      const missing = await missingIn(db, review.value);
      if (missing) return missing;
      const changes = [added({ table: 'review', id }, review.value)];
      return good({ kind: 'review.begun', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(id) : done;
}

/**
 * A review that was seen as it stood after the entry `since` is about something else.
 *
 * Issues: those of `beginReview`, `unknown-review`, `review-sealed`, `changed-meanwhile`, `nothing-changed`
 */
export async function changeReview(
  service: Service,
  id: string,
  { wanted, since }: { readonly wanted: WantedReview; readonly since: number },
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    // As it is, and as it would be: nobody takes in a strategy that is none of theirs.
    ...{ action: 'review.write', actor },
    among: async (db) => [...(await strategiesOfReview(db, id)), ...wanted.strategies],
    decide: async (db) => {
      const found = await findThing(db, 'review', { strategy: '', id });
      if (!found) return bad(unknownReview);
      if (found.data.state === 'sealed') return bad(reviewSealed);
      if (found.since !== since) return bad(changedMeanwhile);
      const { state, by, at } = found.data;
      const review = settleReview({ id, state, by, at }, storableData(wanted));
      if (!review.ok) return review;
      const missing = await missingIn(db, review.value);
      if (missing) return missing;
      const change = changed({ table: 'review', id }, found.data, review.value);
      if (!change) return bad(nothingToChange);
      return good({ kind: 'review.changed', version: 1, subject: id, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}

/** What a review is about: whoever writes or seals it needs the right in each. None where there is no such review. */
export async function strategiesOfReview(db: Db, id: string): Promise<readonly string[]> {
  return (await findThing(db, 'review', { strategy: '', id }))?.data.strategies ?? [];
}

async function missingIn(db: Db, { strategies, group }: WantedReview) {
  for (const id of strategies) {
    if (!(await findThing(db, 'strategy', { strategy: id, id }))) {
      const message = 'This strategy no longer exists.';
      return bad({ code: 'unknown-strategy', message, where: 'strategies', values: { id } });
    }
  }
  if (group !== undefined && !(await findThing(db, 'group', { strategy: '', id: group }))) return bad(unknownGroup);
  return undefined;
}
