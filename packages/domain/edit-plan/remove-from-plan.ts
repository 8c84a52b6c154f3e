import { good, type Result } from '../issue.ts';
import { removed } from '../thing-change.ts';
import { under } from '../tree.ts';
import type { Editable, Edited } from './editable.ts';
import { allUnder, childrenOf, elementChange, elementKey, findElement, parentOf } from './elements.ts';
import type { Doing } from './plan-edit.ts';
import { makeRoom } from './spot.ts';

/**
 * An element goes; its children go with it, or up to where it stood, in their order. What the paper names in it stays a fact of
 * the paper.
 */
export function removeFromPlan({ strategy, elements }: Editable, edit: Doing<'remove'>): Result<Edited> {
  const found = findElement(elements, edit.element);
  if (!found.ok) return found;
  const element = found.value;
  const gone = edit.children === 'with' ? [element, ...allUnder(elements, element.id)] : [element];
  const up = edit.children === 'up' ? childrenOf(elements, element.id) : [];
  const parent = parentOf(elements, element);
  const around = childrenOf(elements, parent);
  const siblings = around.filter((one) => one !== element);
  const room = makeRoom(strategy, siblings, around.indexOf(element), up.length);
  const changes = [
    ...gone.map((one) => removed(elementKey(strategy, one.id), one)),
    ...up.flatMap((child, i) =>
      elementChange(strategy, child, { ...under(child, parent), rank: room.ranks[i] ?? child.rank }),
    ),
    ...room.changes,
  ];
  return good({ kind: 'element.removed', subject: element.id, changes });
}
