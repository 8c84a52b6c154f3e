import { bad, good, type Result } from '../issue.ts';
import type { PlanElement } from '../plan-element.ts';
import { added } from '../thing-change.ts';
import { tooMany } from './check-words.ts';
import type { Editable, Edited } from './editable.ts';
import type { Editing } from './editing.ts';
import { elementKey } from './elements.ts';
import type { Doing } from './plan-edit.ts';
import { settleFields, withFields } from './settle-fields.ts';
import { findSpot, makeRoom } from './spot.ts';

/** A new element. All it says was written by somebody; it has no place in a paper. */
export function addToPlan(plan: Editable, { fields, ...spot }: Doing<'add'>, editing: Editing): Result<Edited> {
  const many = tooMany('elements', [...plan.elements, fields]);
  if (many.length > 0) return bad(...many);
  const found = findSpot(plan.elements, spot);
  if (!found.ok) return found;
  const settled = settleFields(fields, editing);
  if (!settled.ok) return settled;
  const { siblings, at } = found.value;
  const room = makeRoom(plan.strategy, siblings, at, 1);
  const bare = { id: freshId(plan.elements, editing.newId), rank: room.ranks[0] ?? '' };
  const element = { ...bare, ...(spot.parent === null ? {} : { parent: spot.parent }) } as PlanElement;
  const whole = withFields(element, settled.value, editing) ?? element;
  const change = added(elementKey(plan.strategy, whole.id), whole);
  return good({ kind: 'element.added', subject: whole.id, changes: [change, ...room.changes] });
}

/** An id that no element has. */
export function freshId(elements: readonly PlanElement[], newId: () => string): string {
  const taken = new Set(elements.map(({ id }) => id));
  for (let tries = 0; tries < 100; tries++) {
    const id = newId();
    if (!taken.has(id)) return id;
  }
  throw new Error('newId gives ids that are taken');
}
