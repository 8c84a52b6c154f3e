import type { PlanElement } from '../plan-element.ts';
import { byParent } from '../tree.ts';
import type { Standing } from './standing.ts';
import { type Tally, tally } from './tally.ts';

/** What is counted: initiatives, and whatever else anything was asked or said of. */
function isCounted({ id, kind }: PlanElement, standings: ReadonlyMap<string, Standing>): boolean {
  return kind === 'initiative' || standings.has(id);
}

const unsaid: Standing = { hollow: false };

/** How what stands under each priority, goal and section stands, by its id; those only with something to count. */
export function countsUnder(
  elements: readonly PlanElement[],
  standings: ReadonlyMap<string, Standing>,
): ReadonlyMap<string, Tally> {
  const children = byParent(elements);
  const below = (id: string, seen: ReadonlySet<string>): readonly Standing[] =>
    (children.get(id) ?? []).flatMap((child) => {
      if (seen.has(child.id)) return [];
      const own = isCounted(child, standings) ? [standings.get(child.id) ?? unsaid] : [];
      return [...own, ...below(child.id, new Set([...seen, child.id]))];
    });
  return new Map(
    elements.flatMap(({ id, kind }) => {
      if (kind === 'initiative' || kind === 'commitment') return [];
      const found = below(id, new Set([id]));
      return found.length > 0 ? [[id, tally(found)] as const] : [];
    }),
  );
}

/** All that is counted in a strategy. */
export function countsOfAll(elements: readonly PlanElement[], standings: ReadonlyMap<string, Standing>): Tally {
  const counted = elements.filter((element) => isCounted(element, standings));
  return tally(counted.map(({ id }) => standings.get(id) ?? unsaid));
}
