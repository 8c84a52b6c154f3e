import type { Request, Round } from '@lofte/domain/follow-up/round';
import type { NamingElement } from '@lofte/domain/register/ties';
import type { Grant, Organisation, Person } from '@lofte/domain/things';
import { elementsOfPerson, listOrganisations, strategyTitles } from '@lofte/store/register-table';
import { requestsToPerson } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from './service.ts';

export interface PersonSight {
  readonly person: Person;
  /** Number of the entry that made them what they are: who changes it says on which sight. */
  readonly seen: number;
  readonly organisations: readonly Organisation[];
  /** What they answer for. */
  readonly elements: readonly NamingElement[];
  readonly titles: ReadonlyMap<string, string>;
  /** What they are asked in rounds that are open, and nobody withdrew. */
  readonly asked: readonly { readonly request: Request; readonly round: Round }[];
}

/** A person with everything they answer for; undefined where there is none. */
export async function personInRegister(
  { store }: Pick<Service, 'store'>,
  id: string,
): Promise<PersonSight | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'person', { strategy: '', id });
    if (!found) return undefined;
    return {
      person: found.data,
      seen: found.since,
      organisations: await listOrganisations(db),
      elements: await elementsOfPerson(db, id),
      titles: await strategyTitles(db),
      asked: await askedOf(db, id),
    };
  });
}

/** All that names a person. */
export async function tiesOfPerson(db: Db, id: string) {
  return {
    people: [],
    elements: await elementsOfPerson(db, id),
    grants: await grantsTo(db, id),
    requests: await requestsToPerson(db, id),
    rounds: await roundsNotClosed(db),
  };
}

export async function roundsNotClosed(db: Db): Promise<readonly Round[]> {
  const rounds = await readThings(db, 'round', { strategy: '' });
  return rounds.map(({ data }) => data).filter(({ state }) => state !== 'closed');
}

async function askedOf(db: Db, id: string): Promise<PersonSight['asked']> {
  const requests = (await requestsToPerson(db, id)).filter(
    ({ withdrawn, elements }) => withdrawn === undefined && elements.length > 0,
  );
  if (requests.length === 0) return [];
  const rounds = (await roundsNotClosed(db)).filter(({ state }) => state === 'open');
  return requests.flatMap((request) => {
    const round = rounds.find((one) => one.id === request.round);
    return round ? [{ request, round }] : [];
  });
}

export async function grantsTo(db: Db, id: string): Promise<readonly Grant[]> {
  const grants = await readThings(db, 'grant', { strategy: '' });
  return grants.map(({ data }) => data).filter(({ person }) => person === id);
}
