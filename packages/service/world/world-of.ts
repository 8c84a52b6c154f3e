import type { Forum } from '@lofte/domain/world/forum';
import type { Partnership } from '@lofte/domain/world/partnership';
import { readThings } from '@lofte/store/thing-table';
import { forumNames, lastInCountries, partnerCountries } from '@lofte/store/world-table';
import type { Service } from '../service.ts';

/** All standing cooperations and bodies, in no order. */
export interface World {
  readonly partnerships: readonly Partnership[];
  readonly forums: readonly Forum[];
}

/** What a body is called. */
export type ForumName = Pick<Forum, 'id' | 'name' | 'acronym'>;

/** What bodies are called, all or those with some ids; in no order. */
export function forumsNamed({ store }: Pick<Service, 'store'>, ids?: readonly string[]): Promise<readonly ForumName[]> {
  return forumNames(store, ids);
}

export async function worldOf({ store }: Pick<Service, 'store'>): Promise<World> {
  return store.snapshot(async (db) => ({
    partnerships: (await readThings(db, 'partnership', { strategy: '' })).map(({ data }) => data),
    forums: (await readThings(db, 'forum', { strategy: '' })).map(({ data }) => data),
  }));
}

/** The last day on which anything was done in each country, by its code. */
export function lastDone({ store }: Pick<Service, 'store'>): Promise<ReadonlyMap<string, string>> {
  return lastInCountries(store);
}

/** The countries that there are partnerships with, by their codes. */
export function partnerCountriesOf({ store }: Pick<Service, 'store'>): Promise<readonly string[]> {
  return partnerCountries(store);
}
