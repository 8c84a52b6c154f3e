import type { Actor } from '@lofte/domain/rights';
import type { Forum } from '@lofte/domain/world/forum';
import type { Service } from '../service.ts';
import { elementsNamingForum, type PromisedAbout, promisedAbout } from './promised-about.ts';

/** What plans promise that names a forum, as far as somebody sees those plans. */
export async function forumPromises(
  { store }: Pick<Service, 'store'>,
  forum: Forum,
  actor: Actor,
): Promise<readonly PromisedAbout[]> {
  const naming = await store.snapshot((db) => elementsNamingForum(db, forum));
  return promisedAbout(naming, actor, () => false);
}
