import { dayOf } from '@lofte/domain/day';
import type { Edited } from '@lofte/domain/edit-plan/editable';
import type { Conflict } from '@lofte/domain/edit-plan/find-conflicts';
import type { Change, ThingChange } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { applyEdits, conflictsOf } from '@lofte/domain/steering/apply-edits';
import type { Decision } from '@lofte/domain/steering/decision';
import type { Group } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Proposal } from '@lofte/domain/steering/proposal';
import { settleDecision, type WantedDecision } from '@lofte/domain/steering/settle-decision';
import { added, changed } from '@lofte/domain/thing-change';
import { assessmentsOf, lastDecisionOf } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { runCommands } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { byStrategy, editablePlan, wholeRegister } from './plans-for.ts';
import { queueTaskMails } from './queue-steering-mails.ts';
import { unknownGroup, unknownMeeting, unknownProposal } from './steering-issues.ts';

/** What is decided, and where. */
export interface Deciding extends WantedDecision {
  readonly proposal?: string | undefined;
  /** None: in writing. */
  readonly meeting?: string | undefined;
  readonly item?: string | undefined;
  /** The entry after which the plans stood as those who decide saw them; as its author saw them, where not said. */
  readonly seen?: number | undefined;
  /** Where the links in mails about its tasks begin; without it nobody is written to. */
  readonly origin?: string | undefined;
}

/** The decision; or what is wrong, with both sides of everything that somebody else changed since the proposal was seen. */
export type DecisionResult =
  | { readonly ok: true; readonly value: Decision }
  | { readonly ok: false; readonly issues: readonly Issue[]; readonly conflicts: readonly StrategyConflict[] };

export interface StrategyConflict extends Conflict {
  readonly strategy: string;
}

/**
 * Takes a decision and, where it approves, makes all changes that its proposal asks for: in one transaction under its number, or
 * not at all.
 *
 * Issues: `not-allowed`, `unknown-proposal`, `unknown-meeting`, `unknown-group`, `unknown-strategy`, `changed-meanwhile` (with `conflicts`), and those of
 * `settleDecision` and `applyEdits`
 */
export async function takeDecision(service: Service, wanted: Deciding, actor: Actor): Promise<DecisionResult> {
  const deciding = storableData(wanted);
  let conflicts: readonly StrategyConflict[] = [];
  let decision: Decision | undefined;
  const done = await runCommands(service, {
    ...{ action: 'decision.take', actor },
    decide: async (db) => {
      const about = await aboutOf(db, deciding);
      if (!about.ok) return about;
      const { group, proposal, meeting } = about.value;
      const today = dayOf(service.now());
      const settled = settleDecision(deciding, {
        ...{ id: service.newId(), group, proposal, meeting, item: deciding.item },
        ...{ assessments: proposal ? await assessmentsOf(db, proposal.id) : [] },
        ...{ last: await lastDecisionOf(db, today.slice(0, 4)), by: actor.id, today, newId: service.newId },
      });
      if (!settled.ok) return settled;
      decision = settled.value;
      const taken = [takenEntry(decision, proposal, group)];
      if (decision.outcome !== 'approved' || !proposal) return good(taken);
      const applied = await changesBy(db, service, { decision, proposal, actor, seen: deciding.seen });
      if (!applied.ok) return applied;
      conflicts = applied.value.conflicts;
      return conflicts.length > 0 ? bad(changedMeanwhile(conflicts)) : good([...taken, ...applied.value.changes]);
    },
    along: async (db) => {
      if (decision && wanted.origin !== undefined) await queueTaskMails(db, service, decision, wanted.origin);
    },
  });
  if (!done.ok) return { ...done, conflicts };
  if (!decision) throw new Error('A decision was written that nobody settled');
  return { ok: true, value: decision };
}

interface DecisionAbout {
  readonly group: Group;
  readonly proposal?: Proposal | undefined;
  readonly meeting?: Meeting | undefined;
}

async function aboutOf(db: Db, wanted: Deciding): Promise<Result<DecisionAbout>> {
  const found = async <T extends 'proposal' | 'meeting' | 'group'>(table: T, id: string) =>
    (await findThing(db, table, { strategy: '', id }))?.data;
  const proposal = wanted.proposal === undefined ? undefined : await found('proposal', wanted.proposal);
  if (wanted.proposal !== undefined && !proposal) return bad(unknownProposal);
  const meeting = wanted.meeting === undefined ? undefined : await found('meeting', wanted.meeting);
  if (wanted.meeting !== undefined && !meeting) return bad(unknownMeeting);
  const group = await found('group', meeting?.group ?? proposal?.group ?? '');
  return group ? good({ group, proposal, meeting }) : bad(unknownGroup);
}

/** That the decision was taken, and what becomes of its proposal. */
function takenEntry(decision: Decision, proposal: Proposal | undefined, { above }: Group): Change {
  const changes: ThingChange[] = [added({ table: 'decision', id: decision.id }, decision)];
  const after = proposal && proposalAfter(decision, proposal, above);
  const change = proposal && after ? changed({ table: 'proposal', id: proposal.id }, proposal, after) : undefined;
  if (change) changes.push(change);
  return { kind: 'decision.taken', version: 1, subject: decision.id, changes, decision: decision.id };
}

function proposalAfter({ outcome, back }: Decision, proposal: Proposal, above: string | undefined): Proposal {
  const { back: _back, writing: _writing, ...kept } = proposal;
  if (outcome === 'sent up' && above !== undefined) return { ...kept, group: above, from: proposal.group };
  if (outcome === 'approved' || outcome === 'rejected') return { ...kept, state: 'decided' };
  return { ...kept, ...(back === undefined ? {} : { back }) };
}

interface Applying {
  readonly decision: Decision;
  readonly proposal: Proposal;
  readonly actor: Actor;
  readonly seen: number | undefined;
}

async function changesBy(
  db: Db,
  service: Service,
  { decision, proposal, actor, seen }: Applying,
): Promise<Result<{ readonly conflicts: readonly StrategyConflict[]; readonly changes: readonly Change[] }>> {
  const written = { by: actor.id, at: service.now().toISOString(), decision: decision.id };
  const register = await wholeRegister(db);
  const conflicts: StrategyConflict[] = [];
  const changes: Change[] = [];
  for (const [strategy, edits] of byStrategy(proposal.edits)) {
    const now = await editablePlan(db, strategy);
    if (!now.ok) return now;
    const then = await editablePlan(db, strategy, seen ?? proposal.seen);
    const against = then.ok ? conflictsOf(edits, then.value, now.value) : [];
    conflicts.push(...against.map((one) => ({ ...one, strategy })));
    if (conflicts.length > 0) continue;
    const applied = applyEdits(now.value, edits, { written, newId: service.newId, register });
    if (!applied.ok) return applied;
    changes.push(...applied.value.edited.map((edited) => entryOf(edited, strategy, decision)));
  }
  return good({ conflicts, changes });
}

/** The same entry that an edit by hand makes, with the decision that caused it and its reason. */
function entryOf(edited: Edited, strategy: string, { id, reason }: Decision): Change {
  return { ...edited, version: 1, strategy, decision: id, reason, changes: [...edited.changes] };
}

function changedMeanwhile(conflicts: readonly StrategyConflict[]): Issue {
  const fields = [...new Set(conflicts.map(({ field }) => field))].join(' ');
  const message = `The plan changed since this was proposed: ${fields}. Look at both and decide again. Nothing was written.`;
  return { code: 'changed-meanwhile', message, values: { fields } };
}
