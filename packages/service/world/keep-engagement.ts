import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed, removed } from '@lofte/domain/thing-change';
import type { Engagement } from '@lofte/domain/world/engagement';
import { changesEngagement, seesEngagement } from '@lofte/domain/world/sees-engagement';
import { settleEngagement, type WantedEngagement } from '@lofte/domain/world/settle-engagement';
import type { Db } from '@lofte/store/store';
import { findThing, type Version } from '@lofte/store/thing-table';
import { notAllowed, runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { changedMeanwhile, nothingToChange } from '../steering/steering-issues.ts';
import { storableData } from '../storable.ts';
import { unknownEngagement } from './world-issues.ts';

const action = 'engagement.log';

/** A new engagement. @returns its id. Issues: `not-allowed`, and those of `settleEngagement` */
export async function addEngagement(service: Service, wanted: WantedEngagement, actor: Actor): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action, actor },
    decide: async () => {
      const made = settleEngagement({ id, by: actor.id }, storableData(wanted), service.newId);
      if (!made.ok) return made;
      const changes = [added({ table: 'engagement', id }, made.value)];
      return good({ kind: 'engagement.added', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(id) : done;
}

/**
 * One that was seen as it stood after the entry `since` says something else. Whoever may not read it hears that there is none.
 *
 * Issues: `not-allowed`, `unknown-engagement`, `changed-meanwhile`, `nothing-changed`, and those of `settleEngagement`
 */
export function changeEngagement(
  service: Service,
  id: string,
  { wanted, since }: { readonly wanted: WantedEngagement; readonly since: number },
  actor: Actor,
): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const found = await theirs(db, id, since, actor);
      if (!found.ok) return found;
      const { data } = found.value;
      const made = settleEngagement({ id, by: data.by }, storableData(wanted), service.newId);
      if (!made.ok) return made;
      const change = changed({ table: 'engagement', id }, data, made.value);
      if (!change) return bad(nothingToChange);
      return good({ kind: 'engagement.changed', version: 1, subject: id, changes: [change] });
    },
  });
}

/** It goes; the ledger keeps it. Issues: `not-allowed`, `unknown-engagement`, `changed-meanwhile` */
export function removeEngagement(service: Service, id: string, since: number, actor: Actor): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const found = await theirs(db, id, since, actor);
      if (!found.ok) return found;
      const changes = [removed({ table: 'engagement', id }, found.value.data)];
      return good({ kind: 'engagement.removed', version: 1, subject: id, changes });
    },
  });
}

async function theirs(db: Db, id: string, since: number, actor: Actor): Promise<Result<Version<'engagement'>>> {
  const found = await findThing(db, 'engagement', { strategy: '', id });
  if (!found || !seesEngagement(actor, found.data)) return bad(unknownEngagement);
  if (!changesEngagement(actor, found.data)) return bad(notAllowed(actor, action));
  if (found.since !== since) return bad(changedMeanwhile);
  return good(found as Version<'engagement'> & { readonly data: Engagement });
}
