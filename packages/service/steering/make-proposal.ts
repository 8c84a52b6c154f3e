import { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import type { EntryKind } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { applyEdits } from '@lofte/domain/steering/apply-edits';
import type { Proposal } from '@lofte/domain/steering/proposal';
import { settleProposal, type WantedProposal } from '@lofte/domain/steering/settle-proposal';
import { added, changed } from '@lofte/domain/thing-change';
import { ledgerHead } from '@lofte/store/entry-table';
import { assessmentsOf } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { byStrategy, editablePlan, wholeRegister } from './plans-for.ts';
import {
  changedMeanwhile,
  judgedAlready,
  nothingToChange,
  proposalOver,
  unknownGroup,
  unknownProposal,
} from './steering-issues.ts';

/**
 * A draft of a proposal; nobody has to look at it yet. What it would do to the plans must be possible as they stand.
 * @returns its id
 *
 * Issues: `not-allowed`, `unknown-group`, `unknown-strategy`, `bad-plan-edit`, and those of `settleProposal` and `applyEdits`
 */
export async function makeProposal(service: Service, wanted: WantedProposal, actor: Actor): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action: 'proposal.make', actor },
    decide: async (db) => {
      const made = { id, state: 'draft' as const, by: actor.id, at: service.now().toISOString() };
      const proposal = await settled(db, service, made, wanted);
      if (!proposal.ok) return proposal;
      const changes = [added({ table: 'proposal', id }, proposal.value)];
      return good({ kind: 'proposal.made', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(id) : done;
}

/**
 * A proposal that was seen as it stood after the entry `since` says something else, on the plans as they stand now. What a member has
 * judged stays what they judged: were their words to fall away with a change, whoever proposed could rid themselves of them by one.
 *
 * Issues: `not-allowed`, `unknown-proposal`, `proposal-over`, `changed-meanwhile`, `judged-already`, `nothing-changed`, and those of `makeProposal`
 */
export async function changeProposal(
  service: Service,
  id: string,
  { wanted, since }: { readonly wanted: WantedProposal; readonly since: number },
  actor: Actor,
): Promise<Result<undefined>> {
  return onProposal(
    service,
    id,
    { actor, action: 'proposal.make', kind: 'proposal.changed', since },
    async (before, db) => {
      if ((await assessmentsOf(db, id)).length > 0) return bad(judgedAlready);
      const { group: _g, kind: _k, title: _t, text: _x, edits: _e, opportunity: _o, seen: _s, ...kept } = before;
      return settled(db, service, kept, wanted);
    },
  );
}

interface Changing {
  readonly actor: Actor;
  readonly action: 'proposal.make' | 'steering.run';
  readonly kind: Exclude<EntryKind, 'strategy.adopted'>;
  readonly since?: number | undefined;
}

/** A proposal that is neither decided nor withdrawn, as `after` makes it. */
export async function onProposal(
  service: Service,
  id: string,
  { actor, action, kind, since }: Changing,
  after: (before: Proposal, db: Db) => Result<Proposal> | Promise<Result<Proposal>>,
  along?: (db: Db, proposal: Proposal) => Promise<void>,
): Promise<Result<undefined>> {
  let proposal: Proposal | undefined;
  const done = await runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const found = await findThing(db, 'proposal', { strategy: '', id });
      if (!found) return bad(unknownProposal);
      if (found.data.state === 'decided' || found.data.state === 'withdrawn') return bad(proposalOver);
      if (since !== undefined && found.since !== since) return bad(changedMeanwhile);
      const made = await after(found.data, db);
      if (!made.ok) return made;
      const change = changed({ table: 'proposal', id }, found.data, made.value);
      if (!change) return bad(nothingToChange);
      proposal = made.value;
      return good({ kind, version: 1, subject: id, changes: [change] });
    },
    along: async (db) => {
      if (proposal) await along?.(db, proposal);
    },
  });
  return done.ok ? good(undefined) : done;
}

async function settled<K extends Omit<Proposal, keyof WantedProposal | 'seen'>>(
  db: Db,
  service: Service,
  kept: K,
  wanted: WantedProposal,
): Promise<Result<Proposal>> {
  const clean = storableData(wanted);
  const wrong = clean.edits.flatMap(({ edit }) => editTrouble(edit));
  if (wrong.length > 0) return bad(...wrong);
  if (!(await findThing(db, 'group', { strategy: '', id: clean.group }))) return bad(unknownGroup);
  const seen = (await ledgerHead(db)).seq;
  const proposal = settleProposal({ ...kept, seen }, clean);
  if (!proposal.ok) return proposal;
  const possible = await tried(db, service, proposal.value);
  return possible.ok ? proposal : possible;
}

/** Whether the plans as they stand can be changed so. A decision that no plan could follow should not reach a meeting. */
async function tried(db: Db, service: Service, { edits, by, at, id }: Proposal): Promise<Result<undefined>> {
  const register = await wholeRegister(db);
  for (const [strategy, those] of byStrategy(edits)) {
    const plan = await editablePlan(db, strategy);
    if (!plan.ok) return plan;
    const done = applyEdits(plan.value, those, { written: { by, at, decision: id }, newId: service.newId, register });
    if (!done.ok) return done;
    if (done.value.edited.length === 0) return bad({ ...nothingToChange, where: 'edits' });
  }
  return good(undefined);
}

function editTrouble(edit: PlanEdit): readonly Issue[] {
  const parsed = PlanEdit.safeParse(edit);
  if (parsed.success) return [];
  const why = parsed.error.issues[0]?.message ?? '';
  return [{ code: 'bad-plan-edit', message: `This is no edit of a plan: ${why}.`, where: 'edits', values: { why } }];
}
