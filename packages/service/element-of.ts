import type { Plan } from '@lofte/domain/plan';
import type { PlanElement } from '@lofte/domain/plan-element';
import { ledgerHead } from '@lofte/store/entry-table';
import { findPlan } from '@lofte/store/strategy-table';
import { entriesOfThing } from '@lofte/store/thing-table';
import type { Service } from './service.ts';

/** A plan, and the number of the last entry that it shows: what is edited on the sight of it names that number. */
export interface SeenPlan {
  readonly plan: Plan;
  readonly seq: number;
}

export interface SeenElement extends SeenPlan {
  readonly element: PlanElement;
}

/** Number of the last entry there is; 0 before the first. */
export async function lastEntry({ store }: Service): Promise<number> {
  return (await ledgerHead(store)).seq;
}

/** A plan as it stands now or stood after the entry `seq`; undefined where there is none, or was none then. */
export async function planOf({ store }: Service, strategy: string, seq?: number): Promise<SeenPlan | undefined> {
  return store.snapshot(async (db) => {
    const head = (await ledgerHead(db)).seq;
    const at = seq === undefined ? head : Math.min(seq, head);
    const plan = await findPlan(db, strategy, seq === undefined ? undefined : at);
    return plan && { plan, seq: at };
  });
}

/** An element in its plan, as it stands now or stood after the entry `seq`; undefined where it is not there, or was not then. */
export async function elementOf(
  service: Service,
  strategy: string,
  id: string,
  seq?: number,
): Promise<SeenElement | undefined> {
  const seen = await planOf(service, strategy, seq);
  const element = seen?.plan.elements.find((one) => one.id === id);
  return seen && element && { ...seen, element };
}

/** The entry that took an element away; undefined where it stands, or never did. */
export async function goneWith({ store }: Service, strategy: string, id: string): Promise<number | undefined> {
  return (await entriesOfThing(store, 'element', strategy, id)).at(-1);
}
