import type { Actor } from '@lofte/domain/rights';
import { settleForum, type WantedForum } from '@lofte/domain/world/settle-forum';
import { findSessions } from '@lofte/store/sitting-table';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { addThing, changeThing, type Keeping, removeThing } from './keep-thing.ts';
import { hasParts, hasSessions, unknownForum } from './world-issues.ts';

/** A new forum. @returns its id. Issues: `not-allowed`, and those of `settleForum` */
export function addForum(service: Service, wanted: WantedForum, actor: Actor) {
  return addThing(service, keeping(service), wanted, actor);
}

/** Issues: `not-allowed`, `unknown-forum`, `changed-meanwhile`, `nothing-changed`, and those of `settleForum` */
export function changeForum(
  service: Service,
  id: string,
  change: { readonly wanted: WantedForum; readonly since: number },
  actor: Actor,
) {
  return changeThing(service, keeping(service), id, change, actor);
}

/** Issues: `not-allowed`, `unknown-forum`, `changed-meanwhile`, `has-parts`, `has-sessions` */
export function removeForum(service: Service, id: string, since: number, actor: Actor) {
  return removeThing(service, keeping(service), id, since, actor);
}

function keeping({ newId }: Service): Keeping<'forum', WantedForum> {
  return {
    ...{ table: 'forum', action: 'world.edit', unknown: unknownForum },
    kinds: { added: 'forum.added', changed: 'forum.changed', removed: 'forum.removed' },
    settle: async (db, id, wanted) => {
      const all = (await readThings(db, 'forum', { strategy: '' })).map(({ data }) => data);
      const others = all.filter((one) => one.id !== id);
      return settleForum(id, storableData(wanted), { others, newId });
    },
    stays: async (db, { id }) => {
      const all = await readThings(db, 'forum', { strategy: '' });
      if (all.some(({ data }) => data.parent === id)) return [hasParts];
      return (await findSessions(db, { forum: id })).length > 0 ? [hasSessions] : [];
    },
  };
}
