import { type Actor, may } from '@lofte/domain/rights';
import type { HistoryEntry } from '@lofte/service/history-of';

/** What only the record itself could take back, or nobody can: what was said was said. */
const lasting: ReadonlySet<HistoryEntry['kind']> = new Set([
  ...(['strategy.adopted', 'strategy.edition', 'baseline.sealed', 'role.granted', 'role.revoked'] as const),
  ...(['round.sent', 'round.widened', 'round.closed', 'request.withdrawn', 'request.handed-on'] as const),
  ...(['update.given', 'update.accepted', 'update.returned', 'update.replied'] as const),
  ...(['judgement.given', 'judgement.withdrawn'] as const),
]);

/**
 * Whether a button is worth showing: one's own changes, or anybody's for who may edit the whole strategy, unless they were taken
 * back already, or changed again since; what a decision changed, another decision takes back.
 */
export function mayUndo(actor: Actor): (entry: HistoryEntry) => boolean {
  return ({ strategy, kind, who, undoneBy, changedSince, decisionNumber }) =>
    strategy !== undefined &&
    decisionNumber === undefined &&
    undoneBy === undefined &&
    !changedSince &&
    !lasting.has(kind) &&
    may(actor, 'element.edit', { strategy }) &&
    (who.id === actor.id || may(actor, 'strategy.edit', { strategy }));
}
