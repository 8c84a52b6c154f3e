import { type Drift, driftOf } from '@lofte/domain/drift';
import { structureOf } from '@lofte/domain/drift/structure';
import { good, type Issue, type Result } from '@lofte/domain/issue';
import { inPlanOrder, type Plan } from '@lofte/domain/plan';
import { applyEdits, conflictsOf } from '@lofte/domain/steering/apply-edits';
import { type Consequences, consequencesOf } from '@lofte/domain/steering/consequences';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Thing } from '@lofte/domain/things';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { byStrategy, editablePlan, wholeRegister } from './plans-for.ts';
import type { StrategyConflict } from './take-decision.ts';

/** What one strategy would look like. */
export interface PlanPreview {
  readonly strategy: string;
  readonly before: Plan;
  readonly after: Plan;
  /** What the decision would change. */
  readonly drift: Drift;
  readonly consequences: Consequences;
}

export interface ProposalPreview {
  readonly plans: readonly PlanPreview[];
  /** What changed since the proposal was made, and goes against it. */
  readonly conflicts: readonly StrategyConflict[];
  /** Why it cannot be done any more, as the plans stand now. */
  readonly issues: readonly Issue[];
}

/** What the plans would look like after a proposal is approved, as they stand now. Nothing is written. */
export async function previewProposal(service: Pick<Service, 'store'>, proposal: Proposal): Promise<ProposalPreview> {
  return service.store.snapshot(async (db) => {
    const plans: PlanPreview[] = [];
    const conflicts: StrategyConflict[] = [];
    const issues: Issue[] = [];
    for (const [strategy, edits] of byStrategy(proposal.edits)) {
      const one = await previewIn(db, strategy, edits, proposal);
      if (!one.ok) issues.push(...one.issues);
      else {
        plans.push(one.value.plan);
        conflicts.push(...one.value.conflicts);
      }
    }
    return { plans, conflicts, issues };
  });
}

async function previewIn(
  db: Db,
  strategy: string,
  edits: ReturnType<typeof byStrategy> extends ReadonlyMap<string, infer E> ? E : never,
  { id, by, at, seen }: Proposal,
): Promise<Result<{ readonly plan: PlanPreview; readonly conflicts: readonly StrategyConflict[] }>> {
  const now = await editablePlan(db, strategy);
  if (!now.ok) return now;
  const then = await editablePlan(db, strategy, seen);
  let next = 0;
  const editing = {
    ...{ written: { by, at, decision: id }, register: await wholeRegister(db) },
    newId: () => `${id}-new-${next++}`,
  };
  const applied = applyEdits(now.value, edits, editing);
  if (!applied.ok) return applied;
  const documents = (await readThings(db, 'document', { strategy })).map(({ data }) => data);
  const [before, after] = [planOf(now.value, documents), planOf(applied.value.after, documents)];
  const structure = structureOf(applied.value.edited.map((edited) => ({ ...edited, changes: [...edited.changes] })));
  const plan = {
    ...{ strategy, before, after, drift: driftOf(before, after, structure) },
    consequences: consequencesOf(before.elements, after.elements),
  };
  const against = then.ok ? conflictsOf(edits, then.value, now.value) : [];
  return good({ plan, conflicts: against.map((one) => ({ ...one, strategy })) });
}

function planOf(
  { strategy, elements }: Pick<Plan, 'strategy' | 'elements'>,
  documents: readonly Thing<'document'>[],
): Plan {
  return { strategy, documents, elements: inPlanOrder(elements), mentions: [] };
}
