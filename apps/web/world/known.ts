import type { Register } from '@lofte/domain/register/register';
import { may } from '@lofte/domain/rights';
import { registerChoices } from '@lofte/service/register-choices';
import { type PromiseChoice, promiseChoices } from '@lofte/service/world/promise-choices';
import { forumOf } from '@lofte/service/world/things-of';
import type { Call } from '../route.ts';
import { shortForum } from './say.ts';

/** What forms about the world choose from. */
export interface Known {
  readonly register: Register;
  readonly promises: readonly PromiseChoice[];
}

export async function knownTo(call: Call): Promise<Known> {
  return { register: await registerChoices(call.service), promises: await promisesSeen(call) };
}

/** What the plans promise that the caller may see. */
export function promisesSeen({ service, actor }: Call): Promise<readonly PromiseChoice[]> {
  return promiseChoices(service, (strategy) => may(actor, 'strategy.see', { strategy }));
}

/** A forum as its name leads to it; nothing where none is named, or it is gone. */
export async function forumNamed(
  { service }: Call,
  id: string | undefined,
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const found = id === undefined ? undefined : await forumOf(service, id);
  return found && { id: found.thing.id, name: shortForum(found.thing) };
}
