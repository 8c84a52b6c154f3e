import { bad } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { settlePartnership, type WantedPartnership } from '@lofte/domain/world/settle-partnership';
import { decisionsById } from '@lofte/store/steering-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import { unknownDecision, unknownPartnership } from './world-issues.ts';

/** A new partnership. @returns its id. Issues: `not-allowed`, `unknown-decision`, and those of `settlePartnership` */
export function addPartnership(service: Service, wanted: WantedPartnership, actor: Actor) {
  return addThing(service, keeping(service), wanted, actor);
}

/** Issues: `not-allowed`, `unknown-partnership`, `unknown-decision`, `changed-meanwhile`, `nothing-changed`, and those of `settlePartnership` */
export function changePartnership(
  service: Service,
  id: string,
  change: { readonly wanted: WantedPartnership; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, keeping(service), id, change, actor);
}

/** Issues: `not-allowed`, `unknown-partnership`, `changed-meanwhile` */
export function removePartnership(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, keeping(service), id, since, actor);
}

function keeping({ newId }: Service): Keeping<'partnership', WantedPartnership> {
  return {
    ...{ table: 'partnership', action: 'world.edit', unknown: unknownPartnership },
    kinds: { added: 'partnership.added', changed: 'partnership.changed', removed: 'partnership.removed' },
    settle: async (db, id, wanted) => {
      const { decision } = wanted;
      if (decision !== undefined && !(await decisionsById(db, [decision])).has(decision)) return bad(unknownDecision);
      const all = (await readThings(db, 'partnership', { strategy: '' })).map(({ data }) => data);
      const others = all.filter((one) => one.id !== id);
      return settlePartnership(id, storableData(wanted), { others, newId });
    },
  };
}
