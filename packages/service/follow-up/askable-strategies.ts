import { inPlanOrder } from '@lofte/domain/plan';
import type { PlanElement } from '@lofte/domain/plan-element';
import { type Actor, may } from '@lofte/domain/rights';
import { listStrategies } from '@lofte/store/strategy-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** Every strategy that somebody can ask about in a round, with its elements in plan order. */
export async function askableStrategies(
  { store }: Service,
  actor: Actor,
): Promise<readonly { readonly id: string; readonly title: string; readonly elements: readonly PlanElement[] }[]> {
  return store.snapshot(async (db) => {
    const found = [];
    for (const { id, title } of await listStrategies(db)) {
      if (!may(actor, 'round.run', { strategy: id })) continue;
      const elements = (await readThings(db, 'element', { strategy: id })).map(({ data }) => data);
      found.push({ id, title, elements: inPlanOrder(elements) });
    }
    return found;
  });
}
