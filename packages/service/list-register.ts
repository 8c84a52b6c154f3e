import { nameHas } from '@lofte/domain/folded-name';
import { duplicateOrganisations, type LikeOrganisations } from '@lofte/domain/register/duplicate-organisations';
import { duplicatePeople, type LikePeople } from '@lofte/domain/register/duplicate-people';
import { type Proposal, proposals } from '@lofte/domain/register/proposals';
import { type Actor, may } from '@lofte/domain/rights';
import type { Organisation, Person } from '@lofte/domain/things';
import { type Dismissed, listDismissed } from '@lofte/store/dismissed-table';
import {
  elementsWithBareNames,
  listOrganisations,
  listPeople,
  organisationMentions,
  ownedByOrganisation,
  strategyTitles,
} from '@lofte/store/register-table';
import type { Db } from '@lofte/store/store';
import type { Service } from './service.ts';

export interface OrganisationRow {
  readonly organisation: Organisation;
  /** How many belong to it, those who left not counted. */
  readonly people: number;
  /** How many elements it answers for. */
  readonly owned: number;
}

export interface RegisterList {
  /** In Danish order; those that a search finds. */
  readonly organisations: readonly OrganisationRow[];
  /** Nobody for who may not see people. */
  readonly people: readonly Person[];
  readonly names: ReadonlyMap<string, Organisation>;
  /** How many organisations there are, found or not. */
  readonly all: number;
  /** Only for who can act on them. */
  readonly upkeep?: {
    readonly proposals: readonly Proposal[];
    /** What is proposed no more. */
    readonly dismissed: readonly Dismissed[];
    readonly organisations: readonly LikeOrganisations[];
    readonly people: readonly LikePeople[];
    readonly titles: ReadonlyMap<string, string>;
  };
}

/** The register as its page shows it. A search finds names, other names, short names, units, mail and titles. */
export async function listRegister(
  { store }: Pick<Service, 'store'>,
  actor: Actor,
  search = '',
): Promise<RegisterList> {
  return store.snapshot(async (db) => {
    const organisations = await listOrganisations(db);
    const people = await listPeople(db);
    const seesPeople = may(actor, 'people.see');
    const owned = await ownedByOrganisation(db);
    const here = Map.groupBy(
      people.filter(({ left }) => left === undefined),
      ({ organisation }) => organisation,
    );
    // Of two that may be one, the one with more to it is offered to be kept.
    const weight = ({ id, units }: Organisation) => (owned.get(id) ?? 0) + (here.get(id)?.length ?? 0) + units.length;
    const names = new Map(organisations.map((one) => [one.id, one]));
    return {
      organisations: organisations
        .filter((one) => nameHas(namesOf(one), search))
        .map((organisation) => ({
          organisation,
          people: here.get(organisation.id)?.length ?? 0,
          owned: owned.get(organisation.id) ?? 0,
        })),
      people: seesPeople ? people.filter((one) => nameHas([one.name, one.mail, one.title], search)) : [],
      ...{ names, all: organisations.length },
      ...(may(actor, 'register.edit')
        ? { upkeep: await upkeep(db, organisations, seesPeople ? people : [], weight) }
        : {}),
    };
  });
}

async function upkeep(
  db: Db,
  organisations: readonly Organisation[],
  people: readonly Person[],
  weight: (one: Organisation) => number,
) {
  return {
    proposals: await proposed(db, organisations),
    dismissed: await listDismissed(db, ['organisation']),
    organisations: duplicateOrganisations(organisations.toSorted((a, b) => weight(b) - weight(a))),
    people: duplicatePeople(people),
    titles: await strategyTitles(db),
  };
}

/** How many organisations wait to be taken into the register. */
export async function countProposals({ store }: Pick<Service, 'store'>): Promise<number> {
  return store.snapshot(async (db) => (await proposed(db, await listOrganisations(db))).length);
}

/** What papers and plans name that the register does not know, and nobody dismissed. */
export async function proposed(db: Db, organisations: readonly Organisation[]): Promise<readonly Proposal[]> {
  const dismissed = new Set((await listDismissed(db, ['organisation'])).map(({ key }) => key));
  const all = proposals(organisations, await organisationMentions(db), await elementsWithBareNames(db));
  return all.filter(({ key }) => !dismissed.has(key));
}

function namesOf({ name, acronym, otherNames = [], units }: Organisation): readonly (string | undefined)[] {
  return [name, acronym, ...otherNames, ...units.flatMap((unit) => [unit.name, unit.acronym])];
}
