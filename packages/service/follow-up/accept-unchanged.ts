import type { Change } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, may, mayAnywhere } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import { readWaiting } from '@lofte/store/review-table';
import { notAllowed, runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { isUnchanged, type ReviewItem, reviewItems } from './review-of.ts';

/** An update that was seen: what was answered anew since is not accepted unseen. */
export interface SeenUpdate {
  readonly strategy: string;
  readonly update: string;
}

/**
 * Accepts everything among what was seen that is said again as before and contradicts nothing; of one round, or of all.
 * @returns how many
 *
 * Issue: `not-allowed`
 */
export async function acceptUnchanged(
  service: Service,
  { round, seen }: { readonly round?: string | undefined; readonly seen: readonly SeenUpdate[] },
  actor: Actor,
): Promise<Result<number>> {
  const mine = seen.filter(({ strategy }) => may(actor, 'update.review', { strategy }));
  if (mine.length === 0) return mayAnywhere(actor, 'update.review') ? good(0) : bad(notAllowed(actor, 'update.review'));
  let accepted = 0;
  const done = await runCommands(service, {
    ...{ action: 'update.review', actor, among: async () => mine.map(({ strategy }) => strategy) },
    decide: async (db) => {
      const wanted = new Set(mine.map(({ strategy, update }) => `${strategy} ${update}`));
      const rows = (await readWaiting(db, round)).filter((row) => wanted.has(`${row.strategy} ${row.update.id}`));
      const items = (await reviewItems(db, rows)).filter(isUnchanged);
      accepted = items.length;
      const at = service.now().toISOString();
      return good(items.map((item) => acceptance(item, actor.id, at)));
    },
  });
  return done.ok ? good(accepted) : done;
}

/** One entry each, as when they are accepted one by one: so the history of an element tells its own. */
function acceptance({ strategy, element, update, verdict }: ReviewItem, by: string, at: string): Change {
  const { thread } = verdict ?? {};
  const after = {
    element: element.id,
    update: update.id,
    what: 'accepted' as const,
    by,
    at,
    ...(thread ? { thread } : {}),
  };
  const key = { table: 'verdict', strategy: strategy.id, id: element.id } as const;
  const change = verdict ? changed(key, verdict, after) : added(key, after);
  return {
    ...{ kind: 'update.accepted', version: 1, subject: element.id, strategy: strategy.id },
    changes: change ? [change] : [],
  };
}
