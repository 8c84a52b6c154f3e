import { generateNKeysBetween } from 'fractional-indexing';
import type { PlanElement } from '../plan-element.ts';

/** A sibling with its rank, or (new among them) without. */
export interface Placed {
  readonly element: PlanElement;
  readonly isNew: boolean;
}

/**
 * Ranks for siblings in the order given: those that stand there keep theirs, the new ones get ranks between; where the ranks that
 * stand do not rise, all get new ones.
 */
export function ranked(siblings: readonly Placed[]): readonly PlanElement[] {
  const standing = siblings.filter(({ isNew }) => !isNew).map(({ element }) => element.rank);
  const rising = standing.every((rank, i) => i === 0 || (standing[i - 1] ?? '') < rank);
  if (!rising) {
    const ranks = generateNKeysBetween(null, null, siblings.length);
    return siblings.map(({ element }, i) => ({ ...element, rank: ranks[i] ?? element.rank }));
  }
  const out: PlanElement[] = [];
  for (let i = 0; i < siblings.length; ) {
    const one = siblings[i];
    if (!one?.isNew) {
      if (one) out.push(one.element);
      i += 1;
      continue;
    }
    const end = siblings.findIndex((other, k) => k > i && !other.isNew);
    const run = siblings.slice(i, end < 0 ? undefined : end);
    const next = end < 0 ? null : (siblings[end]?.element.rank ?? null);
    const ranks = generateNKeysBetween(out.at(-1)?.rank ?? null, next, run.length);
    out.push(...run.map(({ element }, k) => ({ ...element, rank: ranks[k] ?? element.rank })));
    i += run.length;
  }
  return out;
}

/**
 * Siblings in order: those that stand there as they stand, each new one right after what stands before it in `order` (places of ids
 * in the new edition).
 */
export function inOrder(
  standing: readonly PlanElement[],
  fresh: readonly PlanElement[],
  order: ReadonlyMap<string, number>,
): readonly Placed[] {
  const placed: Placed[] = standing.map((element) => ({ element, isNew: false }));
  const at = (id: string) => order.get(id) ?? -1;
  for (const element of fresh.toSorted((a, b) => at(a.id) - at(b.id))) {
    const before = placed.reduce(
      (best, one, i) => {
        const here = at(one.element.id);
        return here >= 0 && here < at(element.id) && here > best.at ? { i, at: here } : best;
      },
      { i: -1, at: -1 },
    );
    placed.splice(before.i + 1, 0, { element, isNew: true });
  }
  return placed;
}
