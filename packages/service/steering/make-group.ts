import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import type { Group } from '@lofte/domain/steering/group';
import { settleGroup, type WantedGroup } from '@lofte/domain/steering/settle-group';
import { added, changed } from '@lofte/domain/thing-change';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { queueNewcomers } from './queue-invitations.ts';
import { changedMeanwhile, nothingToChange, unknownGroup } from './steering-issues.ts';

/** A new steering group. @returns its id. Issues: `not-allowed`, and those of `settleGroup` */
export async function makeGroup(service: Service, wanted: WantedGroup, actor: Actor): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action: 'steering.run', actor },
    decide: async (db) => {
      const group = await settled(db, service, id, wanted);
      if (!group.ok) return group;
      return good({
        kind: 'group.made',
        version: 1,
        subject: id,
        changes: [added({ table: 'group', id }, group.value)],
      });
    },
  });
  return done.ok ? good(id) : done;
}

/**
 * A group that was seen as it stood after the entry `since` says something else. Who came and who left hears of the meetings that
 * are called; `origin` is where the links in their mails begin, and without it nobody is written to.
 *
 * Issues: `not-allowed`, `unknown-group`, `changed-meanwhile`, `nothing-changed`, and those of `settleGroup`
 */
export async function changeGroup(
  service: Service,
  id: string,
  { wanted, since, origin }: { readonly wanted: WantedGroup; readonly since: number; readonly origin?: string },
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'steering.run', actor },
    decide: async (db) => {
      const found = await findThing(db, 'group', { strategy: '', id });
      if (!found) return bad(unknownGroup);
      if (found.since !== since) return bad(changedMeanwhile);
      const group = await settled(db, service, id, wanted);
      if (!group.ok) return group;
      const change = changed({ table: 'group', id }, found.data, group.value);
      if (!change) return bad(nothingToChange);
      return good({ kind: 'group.changed', version: 1, subject: id, changes: [change] });
    },
    along: async (db) => {
      if (origin !== undefined) await queueNewcomers(db, service, id, origin);
    },
  });
  return done.ok ? good(undefined) : done;
}

async function settled(db: Db, service: Service, id: string, wanted: WantedGroup): Promise<Result<Group>> {
  const ids = async (table: 'person' | 'strategy') => new Set((await readThings(db, table)).map((row) => row.id));
  const groups = (await readThings(db, 'group', { strategy: '' })).map(({ data }) => [data.id, data.above] as const);
  return settleGroup(id, storableData(wanted), {
    people: await ids('person'),
    strategies: await ids('strategy'),
    groups: new Map(groups),
    newId: service.newId,
  });
}
