import type { ThingChange } from '../entry.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import type { PlanElement } from '../plan-element.ts';
import { changed } from '../thing-change.ts';
import type { PlanStrategy } from '../things.ts';
import { byParent } from '../tree.ts';

/** The element with an id. Issue `unknown-element`: it is no more, or never was. */
export function findElement(elements: readonly PlanElement[], id: string): Result<PlanElement> {
  const found = elements.find((element) => element.id === id);
  return found ? good(found) : bad(unknownElement(id));
}

export function unknownElement(id: string): Issue {
  return { code: 'unknown-element', message: 'This part of the plan no longer exists.', where: id, values: { id } };
}

export const nothingChanged: Issue = { code: 'nothing-changed', message: 'Everything stands like that already.' };

/** All that stands under an element, each before what stands under it. */
export function allUnder(elements: readonly PlanElement[], id: string): readonly PlanElement[] {
  const children = byParent(elements);
  const found: PlanElement[] = [];
  const open = (children.get(id) ?? []).toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    found.push(next);
    open.push(...(children.get(next.id) ?? []).toReversed());
  }
  return found;
}

/** What stands directly under an element (undefined: at the top), in order. */
export function childrenOf(elements: readonly PlanElement[], id: string | undefined): readonly PlanElement[] {
  return byParent(elements).get(id) ?? [];
}

/** What an element stands under; undefined at the top, also where what it names is not there. */
export function parentOf(elements: readonly PlanElement[], { parent }: PlanElement): string | undefined {
  return elements.some(({ id }) => id === parent) ? parent : undefined;
}

/** The change from one saying of an element to another. */
export function elementChange(strategy: PlanStrategy, before: PlanElement, after: PlanElement): readonly ThingChange[] {
  const change = changed(elementKey(strategy, before.id), before, after);
  return change ? [change] : [];
}

export function elementKey(strategy: PlanStrategy, id: string) {
  return { table: 'element', strategy: strategy.id, id } as const;
}
