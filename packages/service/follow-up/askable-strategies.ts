import { inPlanOrder } from '@lofte/domain/plan';
import type { PlanElement } from '@lofte/domain/plan-element';
import { listStrategies } from '@lofte/store/strategy-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** Every strategy that a round can ask about, with its elements in plan order. */
export async function askableStrategies({
  store,
}: Service): Promise<
  readonly { readonly id: string; readonly title: string; readonly elements: readonly PlanElement[] }[]
> {
  return store.snapshot(async (db) => {
    const found = [];
    for (const { id, title } of await listStrategies(db)) {
      const elements = (await readThings(db, 'element', { strategy: id })).map(({ data }) => data);
      found.push({ id, title, elements: inPlanOrder(elements) });
    }
    return found;
  });
}
