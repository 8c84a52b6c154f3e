import type { PlanElement } from '../plan-element.ts';
import { endedIn } from '../steering/ended.ts';
import { byParent } from '../tree.ts';
import type { Round, RoundPart } from './round.ts';

/** The elements of a strategy that a round asks about, in the order given; nothing that a decision stopped or completed. */
export function askedElements(
  { kinds }: Pick<Round, 'kinds'>,
  { under }: RoundPart,
  elements: readonly PlanElement[],
): readonly PlanElement[] {
  const within = under === undefined ? undefined : withAllUnder(elements, under);
  const ended = endedIn(elements);
  return elements.filter(
    ({ id, kind }) => kinds.includes(kind) && (within === undefined || within.has(id)) && !ended.has(id),
  );
}

function withAllUnder(elements: readonly PlanElement[], tops: readonly string[]): ReadonlySet<string> {
  const children = byParent(elements);
  const found = new Set<string>();
  const open = [...tops];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    open.push(...(children.get(id) ?? []).map((child) => child.id));
  }
  return found;
}
