import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { deleteKnownDevices, deleteSession, deleteSessionByHash, deleteSessionsOf } from '@lofte/store/session-table';
import type { Db } from '@lofte/store/store';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';

/** Ends the session that a browser holds the secret of. */
export async function signOut({ store }: Service, secret: string): Promise<void> {
  await deleteSessionByHash(store, hashOfSecret(secret));
}

/** Ends one of one's own sessions. Issue: `unknown-session`. */
export async function endSession({ store }: Service, actor: Actor, id: string): Promise<Result<undefined>> {
  if (await deleteSession(store, actor.id, id)) return good(undefined);
  return bad({ code: 'unknown-session', message: 'This session has ended already.' });
}

/** Ends all of a person's sessions; their devices are strangers again. */
export async function signOutEverywhere(db: Db, person: string): Promise<void> {
  await deleteSessionsOf(db, person);
  await deleteKnownDevices(db, person);
}
