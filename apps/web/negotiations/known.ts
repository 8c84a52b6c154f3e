import { may } from '@lofte/domain/rights';
import { registerChoices } from '@lofte/service/register-choices';
import { promiseChoices } from '@lofte/service/world/promise-choices';
import { worldOf } from '@lofte/service/world/world-of';
import type { Call } from '../route.ts';
import { shortForum } from '../world/say.ts';

/** What forms about negotiations choose from. */
export async function knownTo({ service, actor }: Call) {
  const promises = await promiseChoices(service, (strategy) => may(actor, 'strategy.see', { strategy }));
  const known = { register: await registerChoices(service), promises };
  return { known, forums: (await worldOf(service)).forums };
}

/** A forum as its name leads to it. */
export function forumNamed(forums: Awaited<ReturnType<typeof knownTo>>['forums'], id: string | undefined) {
  const found = forums.find((one) => one.id === id);
  return found && { id: found.id, name: shortForum(found) };
}
