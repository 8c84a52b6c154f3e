import type { Mention } from './draft.ts';
import type { PlanElement } from './plan-element.ts';
import type { PlanStrategy, Thing } from './things.ts';
import { inTreeOrder } from './tree.ts';

/** A strategy as it stands at some time: what it is, its tree, and what its paper names. */
export interface Plan {
  readonly strategy: PlanStrategy;
  /** The papers that its elements and mentions have their places in, the newest edition first. */
  readonly documents: readonly Thing<'document'>[];
  /** Each before what stands under it, siblings by rank. */
  readonly elements: readonly PlanElement[];
  /** Their places are in the newest edition. */
  readonly mentions: readonly Mention[];
}

/** Each element before what stands under it, siblings by rank (compared by code unit; the id decides between equal ones). */
export function inPlanOrder<E extends Pick<PlanElement, 'id' | 'rank' | 'parent'>>(
  elements: readonly E[],
): readonly E[] {
  return inTreeOrder(elements.toSorted((a, b) => compare(a.rank, b.rank) || compare(a.id, b.id)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
