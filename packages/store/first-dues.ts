import type { PlanElement } from '@lofte/domain/plan-element';
import type { Db } from './store.ts';

/** The dates that an element's milestones had first, by the milestone's id; up to the entry `seq`. */
export async function firstDues(
  db: Db,
  strategy: string,
  element: string,
  seq: number = 2 ** 31 - 1,
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.query<{ milestones: NonNullable<PlanElement['milestones']> }>(
    `select data -> 'milestones' as milestones from element
     where workspace = $1 and strategy = $2 and id = $3 and since <= $4 and data ? 'milestones' order by since`,
    [db.workspace, strategy, element, seq],
  );
  const first = new Map<string, string>();
  for (const { id, due } of rows.flatMap(({ milestones }) => milestones)) {
    if (due !== undefined && !first.has(id)) first.set(id, due);
  }
  return first;
}
