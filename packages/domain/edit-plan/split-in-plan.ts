import { bad, good, type Result } from '../issue.ts';
import type { PlanElement } from '../plan-element.ts';
import { added } from '../thing-change.ts';
import { under } from '../tree.ts';
import { freshId } from './add-to-plan.ts';
import { tooMany } from './check-words.ts';
import type { Editable, Edited } from './editable.ts';
import type { Editing } from './editing.ts';
import { childrenOf, elementChange, elementKey, findElement, parentOf } from './elements.ts';
import type { Doing } from './plan-edit.ts';
import { settleFields, withFields } from './settle-fields.ts';
import { makeRoom } from './spot.ts';
import { defined } from './tidy-fields.ts';

/**
 * One element becomes two, each with its own title and text. Who, where and when hold for both; what is counted (milestones,
 * indicators, sums) stays with the first, so that nothing counts twice.
 */
export function splitInPlan(plan: Editable, edit: Doing<'split'>, editing: Editing): Result<Edited> {
  const { strategy, elements } = plan;
  const found = findElement(elements, edit.element);
  if (!found.ok) return found;
  const element = found.value;
  const children = childrenOf(elements, element.id);
  const stranger = edit.take.find((id) => !children.some((child) => child.id === id));
  if (stranger !== undefined) return bad(notAChild(stranger));
  const many = tooMany('elements', [...elements, edit]);
  if (many.length > 0) return bad(...many);
  const first = settleFields(fieldsOf(edit.first), editing);
  if (!first.ok) return first;
  const second = settleFields(fieldsOf(edit.second), editing);
  if (!second.ok) return second;
  const around = childrenOf(elements, parentOf(elements, element));
  const room = makeRoom(strategy, around, around.indexOf(element) + 1, 1);
  const half = { ...shared(element), id: freshId(elements, editing.newId), rank: room.ranks[0] ?? element.rank };
  const other = withFields(half, second.value, editing) ?? half;
  const changes = [
    ...elementChange(strategy, element, withFields(element, first.value, editing) ?? element),
    added(elementKey(strategy, other.id), other),
    ...children.flatMap((child) =>
      edit.take.includes(child.id) ? elementChange(strategy, child, under(child, other.id)) : [],
    ),
    ...room.changes,
  ];
  return good({ kind: 'element.split', subject: element.id, changes });
}

function fieldsOf({ title, text }: Doing<'split'>['first']) {
  return { title, text: text ?? null };
}

function shared({ milestones: _m, indicators: _i, funds: _f, written = {}, ...rest }: PlanElement): PlanElement {
  const { milestones: _wm, indicators: _wi, funds: _wf, ...marks } = written;
  return defined({ ...rest, written: Object.keys(marks).length > 0 ? marks : undefined });
}

function notAChild(id: string) {
  const message = 'What was to go with the second part does not stand under it any more.';
  return { code: 'not-a-child', message, where: id, values: { id } };
}
