import { listOrganisations, listPeople, strategyTitles } from '@lofte/store/register-table';
import type { Service } from '../service.ts';

/** What those are called whom a page of steering names by id. Who sits in a group is no secret to those who steer. */
export interface SteeringNames {
  readonly people: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
  readonly strategies: ReadonlyMap<string, string>;
}

export async function steeringNames({ store }: Pick<Service, 'store'>): Promise<SteeringNames> {
  return store.snapshot(async (db) => ({
    people: new Map((await listPeople(db)).map(({ id, name }) => [id, name])),
    organisations: new Map((await listOrganisations(db)).map(({ id, name }) => [id, name])),
    strategies: await strategyTitles(db),
  }));
}
