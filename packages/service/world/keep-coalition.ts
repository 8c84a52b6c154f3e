import type { Actor } from '@lofte/domain/rights';
import { settleCoalition, type WantedCoalition } from '@lofte/domain/world/settle-coalition';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import { unknownCoalition } from './world-issues.ts';

/** A new coalition. @returns its id. Issues: `not-allowed`, and those of `settleCoalition` */
export function addCoalition(service: Service, wanted: WantedCoalition, actor: Actor) {
  return addThing(service, coalitions, wanted, actor);
}

/** Issues: `not-allowed`, `unknown-coalition`, `changed-meanwhile`, `nothing-changed`, and those of `settleCoalition` */
export function changeCoalition(
  service: Service,
  id: string,
  change: { readonly wanted: WantedCoalition; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, coalitions, id, change, actor);
}

/** Issues: `not-allowed`, `unknown-coalition`, `changed-meanwhile` */
export function removeCoalition(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, coalitions, id, since, actor);
}

const coalitions: Keeping<'coalition', WantedCoalition> = {
  ...{ table: 'coalition', action: 'world.edit', unknown: unknownCoalition },
  kinds: { added: 'coalition.added', changed: 'coalition.changed', removed: 'coalition.removed' },
  settle: async (_db, id, wanted) => settleCoalition(id, storableData(wanted)),
};
