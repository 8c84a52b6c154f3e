import { dayOf } from '@lofte/domain/day';
import { bad, type Issue } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { Pledge } from '@lofte/domain/world/candidature';
import { settleCandidature, settlePledge, type WantedCandidature } from '@lofte/domain/world/settle-candidature';
import { readOwned } from '@lofte/store/dossier-table';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import { hasPledges, pledgeTwice, unknownCandidature, unknownPledge } from './world-issues.ts';

/** A new candidature. @returns its id. Issues: `not-allowed`, `result-ahead`, and those of `settleCandidature` */
export function addCandidature(service: Service, wanted: WantedCandidature, actor: Actor) {
  return addThing(service, candidatures(service), wanted, actor);
}

/**
 * Issues: `not-allowed`, `unknown-candidature`, `changed-meanwhile`, `nothing-changed`, `result-ahead`, and those of
 * `settleCandidature`
 */
export function changeCandidature(
  service: Service,
  id: string,
  change: { readonly wanted: WantedCandidature; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, candidatures(service), id, change, actor);
}

/** Issues: `not-allowed`, `unknown-candidature`, `changed-meanwhile`, `has-pledges` */
export function removeCandidature(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, candidatures(service), id, since, actor);
}

const candidatures = ({ now }: Pick<Service, 'now'>): Keeping<'candidature', WantedCandidature> => ({
  ...{ table: 'candidature', action: 'world.edit', unknown: unknownCandidature },
  kinds: { added: 'candidature.added', changed: 'candidature.changed', removed: 'candidature.removed' },
  settle: async (db, id, wanted) => {
    if (wanted.result && wanted.result.day > dayOf(now())) return bad(resultAhead);
    return settleCandidature(id, storableData(wanted), (await readOwned(db, 'pledge', id)).length);
  },
  stays: async (db, { id }) => ((await readOwned(db, 'pledge', id)).length > 0 ? [hasPledges] : []),
});

const resultAhead: Issue = {
  ...{ code: 'result-ahead', message: 'The result is of a day that is yet to come.', where: 'resultDay' },
};

/** What is to be said of what a country says. */
export type WantedPledge = Omit<Pledge, 'id'>;

/** @returns its id. Issues: `not-allowed`, `unknown-candidature`, `pledge-twice`, and those of `settlePledge` */
export function addPledge(service: Service, wanted: WantedPledge, actor: Actor) {
  return addThing(service, pledges, wanted, actor);
}

/** Issues: `not-allowed`, `unknown-pledge`, `changed-meanwhile`, `nothing-changed`, `pledge-twice`, and those of `settlePledge` */
export function changePledge(
  service: Service,
  id: string,
  change: { readonly wanted: WantedPledge; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, pledges, id, change, actor);
}

/** Issues: `not-allowed`, `unknown-pledge`, `changed-meanwhile` */
export function removePledge(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, pledges, id, since, actor);
}

const pledges: Keeping<'pledge', WantedPledge> = {
  ...{ table: 'pledge', action: 'sensitive.edit', unknown: unknownPledge },
  kinds: { added: 'pledge.heard', changed: 'pledge.changed', removed: 'pledge.removed' },
  settle: async (db, id, wanted) => {
    const candidature = await findThing(db, 'candidature', { strategy: '', id: wanted.candidature });
    if (!candidature) return bad(unknownCandidature);
    const others = (await readOwned(db, 'pledge', wanted.candidature)).filter((one) => one.id !== id);
    const count = { voters: candidature.data.voters, others: others.length };
    const settled = settlePledge({ ...storableData(wanted), id }, count);
    if (!settled.ok) return settled;
    return others.some(({ data }) => data.country === settled.value.country) ? bad(pledgeTwice) : settled;
  },
};
