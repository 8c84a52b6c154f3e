import { type Actor, type Granted, localActor, nobody } from '@lofte/domain/rights';
import type { Grant, Person } from '@lofte/domain/things';
import { grantsFor, hadAdministrator, standingOf } from '@lofte/store/rights-table';
import { findSession, markSeen } from '@lofte/store/session-table';
import { isHere, personOf } from './person-of.ts';
import { hashOfSecret } from './secret.ts';
import type { Service } from './service.ts';
import { aliveAt } from './session-life.ts';

/** Who asks. */
export interface Asker {
  readonly actor: Actor;
  /** Who they are and by which session; none of both for a visitor and at the machine itself. */
  readonly signedIn?: { readonly person: Person; readonly session: string };
}

/** Seconds after which a session's last use is written again. */
const seenEvery = 60;

/**
 * Who holds a session's secret, as the record says it now: a right taken away or a person who left counts from the next request
 * on. Without a session it is a visitor; before the workspace has an administrator, whoever sits at the machine.
 */
export async function actorOf(service: Service, secret: string | undefined): Promise<Asker> {
  const { store } = service;
  const signedIn = secret === undefined ? undefined : await sessionPerson(service, secret);
  if (signedIn) return { actor: await actorFor(service, signedIn.person), signedIn };
  if (!(await hadAdministrator(store))) return { actor: localActor };
  return { actor: nobody((await grantsFor(store)).map(plain)) };
}

/** A person with everything that was granted to them and to everyone. */
export async function actorFor({ store }: Pick<Service, 'store'>, person: Person): Promise<Actor> {
  const { id, name, organisation, unit } = person;
  const { grants, inForum } = await standingOf(store, person);
  return { id, name, grants: grants.map(plain), organisation, unit, ...(inForum ? { inForum } : {}) };
}

function plain({ role, strategy }: Grant): Granted {
  return { role, strategy };
}

async function sessionPerson({ store, now }: Service, secret: string): Promise<Asker['signedIn']> {
  const at = now();
  const session = await findSession(store, hashOfSecret(secret), aliveAt(at));
  const person = session && (await personOf(store, session.person));
  if (!person || !isHere(person, at)) return undefined;
  if (at.getTime() - session.seen.getTime() > seenEvery * 1000) await markSeen(store, session.id, at.toISOString());
  return { person, session: session.id };
}
