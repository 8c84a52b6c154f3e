import type { Decision } from '@lofte/domain/steering/decision';
import type { Group } from '@lofte/domain/steering/group';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type Steering, steeringOf } from './steering-of.ts';

export interface DecisionsList {
  /** Those that fit, the newest first. */
  readonly decisions: readonly Decision[];
  /** Whether there are any at all. */
  readonly any: boolean;
  readonly groups: readonly Group[];
  /** Titles of strategies by id. */
  readonly strategies: ReadonlyMap<string, string>;
}

/** Decisions of a group, with an outcome, about a strategy: all where '' is asked for. */
export async function decisionsList(
  service: Pick<Service, 'store'>,
  asked: { readonly group: string; readonly outcome: string; readonly strategy: string },
): Promise<DecisionsList> {
  const steering = await steeringOf(service);
  const { groups, decisions } = steering;
  const about = strategiesOf(steering);
  const strategies = (await readThings(service.store, 'strategy')).map((row) => [row.id, row.data.title] as const);
  return {
    ...{ groups, any: decisions.length > 0, strategies: new Map(strategies) },
    decisions: decisions.filter(
      (one) =>
        (asked.group === '' || one.group === asked.group) &&
        (asked.outcome === '' || one.outcome === asked.outcome) &&
        (asked.strategy === '' || about(one).has(asked.strategy)),
    ),
  };
}

/** Which strategies a decision is about: those its proposal would change, or its item names; of one that takes another back, the other's. */
function strategiesOf({ proposals, meetings, decisions }: Steering): (decision: Decision) => ReadonlySet<string> {
  const edits = new Map(proposals.map(({ id, edits: all }) => [id, all]));
  const items = new Map(meetings.flatMap(({ items: all }) => all.map(({ id, strategy }) => [id, strategy] as const)));
  const byId = new Map(decisions.map((one) => [one.id, one]));
  return (decision) => {
    const undone = byId.get(decision.undoes ?? '');
    const named = [decision, ...(undone ? [undone] : [])].flatMap(({ proposal, item }) => [
      ...(edits.get(proposal ?? '') ?? []).map(({ strategy }) => strategy),
      ...[items.get(item ?? '')].filter((one) => one !== undefined),
    ]);
    return new Set(named);
  };
}
