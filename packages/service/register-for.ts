import type { Register } from '@lofte/domain/edit-plan/editing';
import type { PlanEdit } from '@lofte/domain/edit-plan/plan-edit';
import type { Table, Thing } from '@lofte/domain/things';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';

/** The organisations and people that an edit names, as far as they are in the register. */
export async function registerFor(db: Db, edit: PlanEdit): Promise<Register> {
  const { owner, contributors = [], effort = [] } = edit.do === 'change' || edit.do === 'add' ? edit.fields : {};
  const organisations = [owner, ...contributors, ...effort].map((party) => party?.organisation);
  return {
    organisations: await those(db, 'organisation', organisations),
    people: await those(db, 'person', [owner?.person]),
  };
}

async function those<T extends Table>(
  db: Db,
  table: T,
  ids: readonly (string | undefined)[],
): Promise<ReadonlyMap<string, Thing<T>>> {
  const found = new Map<string, Thing<T>>();
  for (const id of new Set(ids)) {
    const thing = id === undefined ? undefined : await findThing(db, table, { strategy: '', id });
    if (thing) found.set(thing.id, thing.data);
  }
  return found;
}
