import type { Actor } from '@lofte/domain/rights';
import { sessionsOf as readSessions, type SessionRecord } from '@lofte/store/session-table';
import type { Service } from './service.ts';
import { aliveAt } from './session-life.ts';

export type { SessionRecord } from '@lofte/store/session-table';

/** Where somebody is signed in, last used first. */
export async function sessionsOf({ store, now }: Service, actor: Actor): Promise<readonly SessionRecord[]> {
  return readSessions(store, actor.id, aliveAt(now()));
}
