import type { NamingElement } from '@lofte/domain/register/ties';
import { type Actor, may } from '@lofte/domain/rights';
import type { Organisation, Person } from '@lofte/domain/things';
import { elementsOfOrganisation, listPeople, strategyTitles } from '@lofte/store/register-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { roundsNotClosed } from './person-in-register.ts';
import type { Service } from './service.ts';

export interface OrganisationSight {
  readonly organisation: Organisation;
  /** Number of the entry that made it what it is: who changes it says on which sight. */
  readonly seen: number;
  /** In Danish order, those who left too; nobody for who may not see people. */
  readonly people: readonly Person[];
  /** How many belong to it, whoever may see them. */
  readonly count: number;
  readonly elements: readonly NamingElement[];
  /** What the strategies of the elements are called. */
  readonly titles: ReadonlyMap<string, string>;
}

/** An organisation with everyone in it and everything it has a part in; undefined where there is none. */
export async function organisationOf(
  { store }: Pick<Service, 'store'>,
  actor: Actor,
  id: string,
): Promise<OrganisationSight | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'organisation', { strategy: '', id });
    if (!found) return undefined;
    const { people, elements } = await tiesOfOrganisation(db, id);
    return {
      organisation: found.data,
      seen: found.since,
      people: may(actor, 'people.see') ? people : [],
      count: people.length,
      elements,
      titles: await strategyTitles(db),
    };
  });
}

/** All that names an organisation. */
export async function tiesOfOrganisation(db: Db, id: string) {
  const people = (await listPeople(db)).filter(({ organisation }) => organisation === id);
  return {
    people,
    elements: await elementsOfOrganisation(db, id),
    grants: [],
    rounds: await roundsNotClosed(db),
  };
}
