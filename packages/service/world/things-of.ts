import type { Forum } from '@lofte/domain/world/forum';
import type { Partnership } from '@lofte/domain/world/partnership';
import { findThing } from '@lofte/store/thing-table';
import { forumsAround } from '@lofte/store/world-table';
import type { Service } from '../service.ts';

type Store = Pick<Service, 'store'>;

/** A thing, and the number of the entry that made it as it stands. */
export interface Standing<T> {
  readonly thing: T;
  readonly since: number;
}

export function partnershipOf({ store }: Store, id: string): Promise<Standing<Partnership> | undefined> {
  return standing(findThing(store, 'partnership', { strategy: '', id }));
}

export function forumOf({ store }: Store, id: string): Promise<Standing<Forum> | undefined> {
  return standing(findThing(store, 'forum', { strategy: '', id }));
}

/** A forum's parts, and the body that it is a part of. */
export function forumsAroundOf({ store }: Store, forum: Pick<Forum, 'id' | 'parent'>): Promise<readonly Forum[]> {
  return forumsAround(store, forum);
}

async function standing<T>(
  found: Promise<{ readonly data: T; readonly since: number } | undefined>,
): Promise<Standing<T> | undefined> {
  const version = await found;
  return version && { thing: version.data, since: version.since };
}
