import { bad, good, type Issue, type Result } from '../issue.ts';
import { isWithin, under } from '../tree.ts';
import type { Editable, Edited } from './editable.ts';
import { childrenOf, elementChange, findElement, nothingChanged, parentOf } from './elements.ts';
import type { Doing } from './plan-edit.ts';
import { findSpot, makeRoom } from './spot.ts';

/** Under another parent, or to another place among its siblings. What stands under it goes along. */
export function moveInPlan({ strategy, elements }: Editable, edit: Doing<'move'>): Result<Edited> {
  const found = findElement(elements, edit.element);
  if (!found.ok) return found;
  const element = found.value;
  if (edit.parent !== null && isWithin(elements, edit.parent, element.id)) return bad(cycle(element.id, edit.parent));
  const spot = findSpot(elements, edit, element.id);
  if (!spot.ok) return spot;
  const { siblings, at } = spot.value;
  const parent = edit.parent ?? undefined;
  const stands = parentOf(elements, element) === parent && childrenOf(elements, parent)[at] === element;
  if (stands) return bad(nothingChanged);
  const room = makeRoom(strategy, siblings, at, 1);
  const after = { ...under(element, parent), rank: room.ranks[0] ?? element.rank };
  const changes = [...elementChange(strategy, element, after), ...room.changes];
  return good({ kind: 'element.moved', subject: element.id, changes });
}

/** Issue `cycle`: it would stand under itself. */
export function cycle(id: string, to: string): Issue {
  const message = 'It cannot stand under itself or under what stands under it.';
  return { code: 'cycle', message, where: id, values: { id, to } };
}
