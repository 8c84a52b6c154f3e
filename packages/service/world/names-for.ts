import type { Decision } from '@lofte/domain/steering/decision';
import { listOrganisations, listPeople, strategyTitles } from '@lofte/store/register-table';
import { decisionsById } from '@lofte/store/steering-table';
import type { Service } from '../service.ts';

/** What the ids in a thing of the world stand for. */
export interface WorldNames {
  readonly organisations: ReadonlyMap<string, string>;
  readonly people: ReadonlyMap<string, string>;
  /** Strategies. */
  readonly titles: ReadonlyMap<string, string>;
  /** The decision that is asked for. */
  readonly decision?: Pick<Decision, 'number' | 'title' | 'day'> | undefined;
}

export async function namesFor({ store }: Pick<Service, 'store'>, decision?: string): Promise<WorldNames> {
  return store.snapshot(async (db) => ({
    organisations: new Map((await listOrganisations(db)).map(({ id, name }) => [id, name])),
    people: new Map((await listPeople(db)).map(({ id, name }) => [id, name])),
    titles: await strategyTitles(db),
    decision: decision === undefined ? undefined : (await decisionsById(db, [decision])).get(decision),
  }));
}
