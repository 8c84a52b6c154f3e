import type { Decided, PlanElement } from '../plan-element.ts';
import { byParent } from '../tree.ts';

/** Whether nothing ended an effort itself: neither stopped nor completed by a decision. */
export function goesOn({ decided }: Pick<PlanElement, 'decided'>): boolean {
  return decided !== 'stopped' && decided !== 'completed';
}

/** Those that no decision ended, neither themselves nor above them. */
export function going<E extends Pick<PlanElement, 'id' | 'parent' | 'rank' | 'decided'>>(
  elements: readonly E[],
): readonly E[] {
  const ended = endedIn(elements);
  return ended.size === 0 ? elements : elements.filter(({ id }) => !ended.has(id));
}

/** How an effort was ended by a decision. */
export type Ended = Exclude<Decided, 'lower'>;

/** What is stopped or completed by a decision, with all that stands under it: how, by id. What is said of a part itself goes before what is said above it. */
export function endedIn(
  elements: readonly Pick<PlanElement, 'id' | 'parent' | 'rank' | 'decided'>[],
): ReadonlyMap<string, Ended> {
  const own = elements.filter((element) => !goesOn(element));
  const ended = new Map<string, Ended>();
  if (own.length === 0) return ended;
  const children = byParent(elements);
  const ways = new Map(own.map(({ id, decided }) => [id, decided as Ended]));
  const open = [...ways];
  for (let next = open.pop(); next; next = open.pop()) {
    const [id, way] = next;
    if (ended.has(id)) continue;
    ended.set(id, ways.get(id) ?? way);
    open.push(...(children.get(id) ?? []).map((child) => [child.id, ways.get(id) ?? way] as [string, Ended]));
  }
  return ended;
}
