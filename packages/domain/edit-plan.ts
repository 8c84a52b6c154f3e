import { addToPlan } from './edit-plan/add-to-plan.ts';
import { changeFacts } from './edit-plan/change-facts.ts';
import { changeFields } from './edit-plan/change-fields.ts';
import type { Editable, Edited } from './edit-plan/editable.ts';
import type { Editing } from './edit-plan/editing.ts';
import { mergeInPlan } from './edit-plan/merge-in-plan.ts';
import { moveInPlan } from './edit-plan/move-in-plan.ts';
import type { PlanEdit } from './edit-plan/plan-edit.ts';
import { removeFromPlan } from './edit-plan/remove-from-plan.ts';
import { splitInPlan } from './edit-plan/split-in-plan.ts';
import type { Result } from './issue.ts';
import { inPlanOrder } from './plan.ts';

/**
 * What one edit does to a plan, or why it cannot be. The plan is a tree before and after; nothing but what the edit names goes.
 *
 * Issues: `unknown-element`, `nothing-changed`, `cycle`, `not-a-sibling`, `not-a-child`, `too-many`, and those of `settleFields`
 * and `changeFacts`.
 */
export function editPlan(plan: Editable, edit: PlanEdit, editing: Editing): Result<Edited> {
  const ordered = { ...plan, elements: inPlanOrder(plan.elements) };
  switch (edit.do) {
    case 'change':
      return changeFields(ordered, edit, editing);
    case 'add':
      return addToPlan(ordered, edit, editing);
    case 'move':
      return moveInPlan(ordered, edit);
    case 'remove':
      return removeFromPlan(ordered, edit);
    case 'merge':
      return mergeInPlan(ordered, edit, editing);
    case 'split':
      return splitInPlan(ordered, edit, editing);
    case 'facts':
      return changeFacts(ordered, edit, editing);
  }
}
