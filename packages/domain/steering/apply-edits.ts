import type { Editable, Edited } from '../edit-plan/editable.ts';
import type { Editing } from '../edit-plan/editing.ts';
import { type Conflict, findConflicts, type Sight } from '../edit-plan/find-conflicts.ts';
import type { PlanEdit } from '../edit-plan/plan-edit.ts';
import { editPlan } from '../edit-plan.ts';
import type { ThingChange } from '../entry.ts';
import { bad, good, type Result } from '../issue.ts';
import type { PlanElement } from '../plan-element.ts';
import { applyChange } from '../thing-change.ts';
import type { PlanStrategy } from '../things.ts';

export interface Applied {
  /** The plan after all edits. */
  readonly after: Editable;
  /** What each edit comes to, in order; an edit that finds everything as it wants it comes to nothing. */
  readonly edited: readonly Edited[];
}

/**
 * What several edits do to a plan one after the other, each on what the ones before left: all of them, or none.
 *
 * Issues: those of `editPlan`, with `values.edit` the number of the edit, from 1
 */
export function applyEdits(plan: Editable, edits: readonly PlanEdit[], editing: Editing): Result<Applied> {
  let strategy = plan.strategy;
  const elements = new Map(plan.elements.map((element) => [element.id, element]));
  const mentions = new Map((plan.mentions ?? []).map((mention) => [mention.id, mention]));
  const edited: Edited[] = [];
  for (const [i, edit] of edits.entries()) {
    const done = editPlan(sightFor(edit, strategy, elements, mentions), edit, editing);
    if (!done.ok) {
      if (done.issues.every(({ code }) => code === 'nothing-changed')) continue;
      return bad(...done.issues.map((issue) => ({ ...issue, values: { ...issue.values, edit: i + 1 } })));
    }
    edited.push(done.value);
    for (const change of done.value.changes) strategy = take(change, strategy, elements, mentions);
  }
  const after = { strategy, elements: [...elements.values()], mentions: [...mentions.values()] };
  return good({ after, edited });
}

/** What goes against changes that came after the plan was seen, edit by edit. */
export function conflictsOf(edits: readonly PlanEdit[], seen: Sight, now: Sight): readonly Conflict[] {
  const [was, is] = [byId(seen), byId(now)];
  return edits.flatMap((edit) => {
    if (edit.do !== 'change') return findConflicts(edit, seen, now).conflicts;
    const one = (from: ReadonlyMap<string, PlanElement>) => from.get(edit.element);
    const [before, stands] = [one(was), one(is)];
    const sight = (strategy: PlanStrategy, element: PlanElement | undefined) => ({
      ...{ strategy, elements: element ? [element] : [] },
    });
    return findConflicts(edit, sight(seen.strategy, before), sight(now.strategy, stands)).conflicts;
  });
}

function byId({ elements }: Sight): ReadonlyMap<string, PlanElement> {
  return new Map(elements.map((element) => [element.id, element]));
}

type Mentions = Map<string, NonNullable<Editable['mentions']>[number]>;

/** Changing fields needs the one element alone; sorting thousands for each of hundreds of edits would take seconds. */
function sightFor(
  edit: PlanEdit,
  strategy: PlanStrategy,
  elements: ReadonlyMap<string, PlanElement>,
  mentions: Mentions,
): Editable {
  if (edit.do === 'change') {
    const element = elements.get(edit.element);
    return { strategy, elements: element ? [element] : [] };
  }
  return { strategy, elements: [...elements.values()], mentions: [...mentions.values()] };
}

function take(
  change: ThingChange,
  strategy: PlanStrategy,
  elements: Map<string, PlanElement>,
  mentions: Mentions,
): PlanStrategy {
  if (change.table === 'strategy') return applyChange(strategy as never, change) as unknown as PlanStrategy;
  if (change.table === 'mention') {
    const data = applyChange(mentions.get(change.id)?.data as never, change);
    if (data) mentions.set(change.id, { id: change.id, data: data as never });
    else mentions.delete(change.id);
    return strategy;
  }
  const data = applyChange(elements.get(change.id) as never, change);
  if (data) elements.set(change.id, data as unknown as PlanElement);
  else elements.delete(change.id);
  return strategy;
}
