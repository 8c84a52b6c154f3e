import type { NamingElement } from '@lofte/domain/register/ties';
import type { Grant, Organisation, Person } from '@lofte/domain/things';
import { elementsOfPerson, listOrganisations, strategyTitles } from '@lofte/store/register-table';
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
    };
  });
}

/** All that names a person. */
export async function tiesOfPerson(db: Db, id: string) {
  return { people: [], elements: await elementsOfPerson(db, id), grants: await grantsTo(db, id) };
}

export async function grantsTo(db: Db, id: string): Promise<readonly Grant[]> {
  const grants = await readThings(db, 'grant', { strategy: '' });
  return grants.map(({ data }) => data).filter(({ person }) => person === id);
}
