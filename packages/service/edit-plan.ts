import { editPlan as edited } from '@lofte/domain/edit-plan';
import { tooLong } from '@lofte/domain/edit-plan/check-words';
import type { Editable } from '@lofte/domain/edit-plan/editable';
import { type Conflict, findConflicts } from '@lofte/domain/edit-plan/find-conflicts';
import { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Action, Actor } from '@lofte/domain/rights';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { registerFor } from './register-for.ts';
import { notAllowed, runCommand } from './run-command.ts';
import type { Service } from './service.ts';
import { storableData } from './storable.ts';

/** What a person wants of a plan that they saw as it stood after the entry `seen`. */
export interface WantedEdit {
  readonly seen: number;
  readonly edit: PlanEdit;
  readonly reason?: string | undefined;
  /** Id of the decision that it follows. */
  readonly decision?: string | undefined;
}

/** The entry that was written; or what is wrong, with both sides of everything that somebody else changed meanwhile. */
export type EditResult =
  | { readonly ok: true; readonly value: Entry }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly conflicts: readonly Conflict[] };

const actions: { readonly [D in PlanEdit['do']]: Action } = {
  change: 'element.edit',
  add: 'element.add',
  move: 'element.move',
  remove: 'element.remove',
  merge: 'element.remove',
  split: 'element.add',
  facts: 'strategy.edit',
};

/**
 * One edit of an adopted plan. Fields that nobody else touched since `seen` are written whatever happened to others; one
 * that says something else now is not overwritten: the edit is refused with both sides, and can be sent again on that sight.
 *
 * Issues: `not-allowed`, `bad-plan-edit`, `unknown-strategy`, `changed-meanwhile` (with `conflicts`), `too-long` (the reason),
 * and those of the domain's `editPlan`.
 */
export async function editPlan(
  service: Service,
  strategy: string,
  wanted: WantedEdit,
  actor: Actor,
): Promise<EditResult> {
  const { seen, edit, reason, decision } = storableData(wanted);
  const checked = checkEdit(edit, reason);
  if (!checked.ok) return { ...checked, conflicts: [] };
  const action = actions[edit.do];
  let conflicts: readonly Conflict[] = [];
  const entry = await runCommand(service, {
    ...{ action, actor, strategy },
    decide: async (db, mayToo) => {
      const now = await sightOf(db, strategy, edit);
      if (!now) return bad(unknownStrategy(strategy));
      const element = 'element' in edit && now.elements.find(({ id }) => id === edit.element);
      if (element && !mayToo({ element })) return bad(notAllowed(actor, action));
      const found = findConflicts(edit, (await sightOf(db, strategy, edit, seen)) ?? now, now);
      conflicts = found.conflicts;
      if (conflicts.length > 0) return bad(changedMeanwhile(conflicts));
      const written = { by: actor.id, at: service.now().toISOString() };
      const register = await registerFor(db, found.edit);
      const done = edited(now, found.edit, { written, newId: service.newId, register });
      if (!done.ok) return done;
      const why = { ...(reason?.trim() ? { reason: reason.trim() } : {}), ...(decision ? { decision } : {}) };
      return good({ ...done.value, ...why, version: 1, strategy, changes: [...done.value.changes] });
    },
  });
  return entry.ok ? entry : { ...entry, conflicts };
}

function checkEdit(edit: PlanEdit, reason: string | undefined): Result<PlanEdit> {
  const long = tooLong('reason', reason);
  if (long.length > 0) return bad(...long);
  const parsed = PlanEdit.safeParse(edit);
  if (parsed.success) return good(parsed.data);
  const why = parsed.error.issues[0]?.message ?? '';
  return bad({ code: 'bad-plan-edit', message: `This is no edit of a plan: ${why}.`, values: { why } });
}

/** As much of a plan as an edit needs: one element is enough for changing its fields. */
export async function sightOf(db: Db, strategy: string, edit: PlanEdit, seq?: number): Promise<Editable | undefined> {
  const at = { strategy, ...(seq === undefined ? {} : { seq }) };
  const facts = await findThing(db, 'strategy', { ...at, id: strategy });
  if (!facts) return undefined;
  const which = edit.do === 'change' ? { ...at, id: edit.element } : at;
  const elements = edit.do === 'facts' ? [] : await readThings(db, 'element', which);
  const mentions = edit.do === 'merge' && seq === undefined ? await readThings(db, 'mention', at) : [];
  return { strategy: facts.data, elements: elements.map(({ data }) => data), mentions };
}

function unknownStrategy(id: string): Issue {
  return { code: 'unknown-strategy', message: 'This strategy no longer exists.', where: id, values: { id } };
}

function changedMeanwhile(conflicts: readonly Conflict[]): Issue {
  const fields = [...new Set(conflicts.map(({ field }) => field))].join(' ');
  const message = `Somebody else changed the same meanwhile: ${fields}. Nothing was overwritten.`;
  return { code: 'changed-meanwhile', message, values: { fields } };
}
