import { generateNKeysBetween } from 'fractional-indexing';
import type { ThingChange } from '../entry.ts';
import { bad, good, type Result } from '../issue.ts';
import type { PlanElement } from '../plan-element.ts';
import type { PlanStrategy } from '../things.ts';
import { childrenOf, elementChange, unknownElement } from './elements.ts';
import type { Spot } from './plan-edit.ts';

/** Places among siblings, in order, and what must make room for them. */
export interface Room {
  readonly ranks: readonly string[];
  readonly changes: readonly ThingChange[];
}

/**
 * Where a spot is: which place it is among those that stand under its parent, `moving` left out.
 * Issues: `unknown-element` (the parent is no more), `not-a-sibling` (what it is to stand beside stands elsewhere now).
 */
export function findSpot(
  elements: readonly PlanElement[],
  { parent, before, after }: Spot,
  moving?: string,
): Result<{ readonly siblings: readonly PlanElement[]; readonly at: number }> {
  if (parent !== null && !elements.some(({ id }) => id === parent)) return bad(unknownElement(parent));
  const siblings = childrenOf(elements, parent ?? undefined).filter(({ id }) => id !== moving);
  const beside = before ?? after;
  if (beside === undefined) return good({ siblings, at: siblings.length });
  const at = siblings.findIndex(({ id }) => id === beside);
  if (at >= 0) return good({ siblings, at: before === undefined ? at + 1 : at });
  const message = 'What it was to stand beside stands somewhere else now, or no longer exists.';
  return bad({ code: 'not-a-sibling', message, where: beside, values: { id: beside } });
}

/** Room for some elements at a place among siblings. Where two siblings have the same rank, those after the place get new ones. */
export function makeRoom(strategy: PlanStrategy, siblings: readonly PlanElement[], at: number, count: number): Room {
  const last = siblings[at - 1]?.rank ?? null;
  const rest = siblings.slice(at);
  const free = rest.findIndex(({ rank }) => last === null || rank > last);
  const tied = free < 0 ? rest : rest.slice(0, free);
  const ranks = generateNKeysBetween(last, free < 0 ? null : (rest[free]?.rank ?? null), count + tied.length);
  const changes = tied.flatMap((sibling, i) =>
    elementChange(strategy, sibling, { ...sibling, rank: ranks[count + i] ?? sibling.rank }),
  );
  return { ranks: ranks.slice(0, count), changes };
}
