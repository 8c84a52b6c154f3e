import type { Plan } from '@lofte/domain/plan';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Actor } from '@lofte/domain/rights';
import type { CoverNote, NotedPart } from '@lofte/domain/steering/cover-note';
import { touchedBy } from '@lofte/domain/steering/proposal';
import { findThing, readThings } from '@lofte/store/thing-table';
import { statusSeen } from '../follow-up/status-seen.ts';
import type { Service } from '../service.ts';
import { type CapacityNow, capacityNow, shiftsOf } from './capacity-now.ts';
import { proposalToDecide } from './item-of.ts';
import { type PlanPreview, previewProposal } from './preview-proposal.ts';
import { steeringNames } from './steering-names.ts';

/** The cover note of a proposal as somebody may read it; undefined where there is no such proposal. */
export async function coverNoteOf(
  service: Pick<Service, 'store' | 'now'>,
  id: string,
  actor: Actor,
): Promise<CoverNote | undefined> {
  const found = await proposalToDecide(service, id, actor.id);
  if (!found) return undefined;
  const { seen, odds } = found;
  const { proposal, group, said, assessments, judged, decisions } = seen;
  // A draft is not before its group yet, and its author wants to see the paper all the same.
  const preview = proposal.state === 'draft' ? await previewProposal(service, proposal) : found.preview;
  const names = await steeringNames(service);
  const capacity = await capacityNow(service);
  const from =
    proposal.from && (await findThing(service.store, 'group', { strategy: '', id: proposal.from }))?.data.name;
  return {
    ...{ proposal, group, said, assessments, judged, decisions, others: odds.others },
    ...{ by: names.people.get(proposal.by), from, strategies: names.strategies },
    parts: await notedParts(service, touchedBy(proposal), actor),
    plans: preview.plans.map((one) => notedPlan(one, capacity)),
    impossible: preview.issues.length > 0,
    changedSince: preview.conflicts.flatMap(({ strategy, element = '' }) => {
      const plan = preview.plans.find((one) => one.strategy === strategy);
      const title = plan?.before.elements.find((one) => one.id === element)?.title;
      return title === undefined ? [] : [{ strategy, element, title }];
    }),
    names: new Map([...names.people, ...names.organisations]),
  };
}

function notedPlan({ strategy, before, after, drift, consequences }: PlanPreview, capacity: CapacityNow) {
  const titles = ({ elements }: Plan) => elements.map(({ id, title }) => [id, title] as const);
  return {
    ...{ strategy, lines: drift.lines, consequences, loads: shiftsOf(capacity, consequences.effort) },
    titles: new Map([...titles(before), ...titles(after)]),
  };
}

/** Parts of plans with where they stand in their paper and how they are going; what is gone is left out. */
export async function notedParts(
  service: Pick<Service, 'store' | 'now'>,
  wanted: readonly { readonly strategy: string; readonly element: string }[],
  actor: Actor,
): Promise<readonly NotedPart[]> {
  if (wanted.length === 0) return [];
  const { followed } = await statusSeen(service, actor);
  const status = new Map(followed.map((one) => [`${one.strategy} ${one.element.id}`, one]));
  return service.store.snapshot(async (db) => {
    const parts: NotedPart[] = [];
    for (const [strategy, those] of Map.groupBy(wanted, (one) => one.strategy)) {
      const documents = await readThings(db, 'document', { strategy });
      const paged = new Set(documents.filter(({ data }) => data.pages > 1).map(({ id }) => id));
      for (const { element: id } of those) {
        const element = (await findThing(db, 'element', { strategy, id }))?.data;
        if (!element) continue;
        parts.push({ strategy, element, paged: isPaged(element, paged), status: status.get(`${strategy} ${id}`) });
      }
    }
    return parts;
  });
}

function isPaged({ source }: PlanElement, paged: ReadonlySet<string>): boolean {
  return source !== undefined && paged.has(source.document);
}
