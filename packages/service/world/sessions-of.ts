import { type Actor, may } from '@lofte/domain/rights';
import type { ForumSession, Instruction } from '@lofte/domain/world/session';
import { readOwned } from '@lofte/store/dossier-table';
import { findSessions, type SessionsWanted } from '@lofte/store/sitting-table';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { Standing } from './things-of.ts';

type Store = Pick<Service, 'store'>;

/** A session, with our line under each item by the item's id for those who may read it. */
export interface SessionSight extends Standing<ForumSession> {
  readonly lines?: ReadonlyMap<string, Standing<Instruction>>;
}

export async function sessionOf({ store }: Store, id: string, actor: Actor): Promise<SessionSight | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'sitting', { strategy: '', id });
    if (!found) return undefined;
    const session = { thing: found.data, since: found.since };
    if (!may(actor, 'sensitive.see')) return session;
    const written = await readOwned(db, 'instruction', id);
    return {
      ...session,
      lines: new Map(written.map(({ data, since }) => [data.item, { thing: data, since }])),
    };
  });
}

/** Sessions of forums by their first day. */
export function listSessions({ store }: Store, wanted: SessionsWanted): Promise<readonly ForumSession[]> {
  return findSessions(store, wanted);
}

/** What files under negotiation are called, by id. */
export async function dossierTitles({ store }: Store): Promise<ReadonlyMap<string, string>> {
  return new Map((await readThings(store, 'dossier', { strategy: '' })).map(({ id, data }) => [id, data.title]));
}
