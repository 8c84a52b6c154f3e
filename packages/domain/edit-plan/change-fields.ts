import { bad, good, type Result } from '../issue.ts';
import type { Editable, Edited } from './editable.ts';
import type { Editing } from './editing.ts';
import { elementChange, findElement, nothingChanged } from './elements.ts';
import type { Doing } from './plan-edit.ts';
import { settleFields, withFields } from './settle-fields.ts';

/** Fields of an element that say something else. */
export function changeFields(plan: Editable, edit: Doing<'change'>, editing: Editing): Result<Edited> {
  const element = findElement(plan.elements, edit.element);
  if (!element.ok) return element;
  const settled = settleFields(edit.fields, editing);
  if (!settled.ok) return settled;
  const after = withFields(element.value, settled.value, editing);
  if (!after) return bad(nothingChanged);
  const changes = elementChange(plan.strategy, element.value, after);
  return good({ kind: 'element.changed', subject: edit.element, changes });
}
