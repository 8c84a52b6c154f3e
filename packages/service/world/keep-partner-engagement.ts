import type { Entry } from '@lofte/domain/entry';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed, removed } from '@lofte/domain/thing-change';
import type { Engagement } from '@lofte/domain/world/engagement';
import { changesAsPartner, isInForum, removesAsPartner, seesEngagement } from '@lofte/domain/world/sees-engagement';
import { settleEngagement, type WantedEngagement } from '@lofte/domain/world/settle-engagement';
import type { Db } from '@lofte/store/store';
import { findThing, type Version } from '@lofte/store/thing-table';
import { notAllowed, runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { changedMeanwhile, nothingToChange } from '../steering/steering-issues.ts';
import { storableData } from '../storable.ts';
import { unknownEngagement } from './world-issues.ts';

/** What a partner says of an engagement. It is their own organisation's, and serves no plan of ours. */
export type PartnerEngagement = Pick<
  WantedEngagement,
  'kind' | 'title' | 'state' | 'from' | 'to' | 'country' | 'place' | 'themes' | 'visible'
> & {
  /** Who of them goes, beside the organisation itself. */
  readonly who: readonly string[];
};

const action = 'partners.log';

/** A new engagement of the writer's own organisation. @returns its id. Issues: `not-allowed`, `not-in-forum`, `no-country`, and those of `settleEngagement` */
export async function logAsPartner(service: Service, said: PartnerEngagement, actor: Actor): Promise<Result<string>> {
  const id = service.newId();
  const done = await runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const partner = actor.organisation;
      if (partner === undefined || !isInForum(actor)) return bad(notInForum);
      const made = await settled(service, db, { id, by: actor.id, partner }, said);
      if (!made.ok) return made;
      const changes = [added({ table: 'engagement', id }, made.value)];
      return good({ kind: 'partner-engagement.added', version: 1, subject: id, changes });
    },
  });
  return done.ok ? good(id) : done;
}

/** One of their own, seen as it stood after the entry `since`, says something else. Issues: those of `logAsPartner`, `unknown-engagement`, `changed-meanwhile`, `nothing-changed` */
export function changeAsPartner(
  service: Service,
  id: string,
  { said, since }: { readonly said: PartnerEngagement; readonly since: number },
  actor: Actor,
): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action, actor },
    decide: async (db) => {
      const found = await theirs(db, id, actor);
      if (!found) return bad(unknownEngagement);
      const { data } = found;
      if (data.partner === undefined || !changesAsPartner(actor, data)) return bad(notAllowed(actor, action));
      if (found.since !== since) return bad(changedMeanwhile);
      const made = await settled(service, db, { id, by: data.by, partner: data.partner }, said);
      if (!made.ok) return made;
      const change = changed({ table: 'engagement', id }, data, made.value);
      if (!change) return bad(nothingToChange);
      return good({ kind: 'partner-engagement.changed', version: 1, subject: id, changes: [change] });
    },
  });
}

/** It goes; the ledger keeps it. Issues: `not-allowed`, `unknown-engagement`, `changed-meanwhile` */
export function removeAsPartner(service: Service, id: string, since: number, actor: Actor): Promise<Result<Entry>> {
  return runCommand(service, {
    ...{ action: 'partners.remove', actor },
    decide: async (db) => {
      const found = await theirs(db, id, actor);
      if (!found) return bad(unknownEngagement);
      if (!removesAsPartner(actor, found.data)) return bad(notAllowed(actor, 'partners.remove'));
      if (found.since !== since) return bad(changedMeanwhile);
      const changes = [removed({ table: 'engagement', id }, found.data)];
      return good({ kind: 'partner-engagement.removed', version: 1, subject: id, changes });
    },
  });
}

/** One of a partner that the reader sees. */
async function theirs(db: Db, id: string, actor: Actor): Promise<Version<'engagement'> | undefined> {
  const found = await findThing(db, 'engagement', { strategy: '', id });
  return found?.data.partner !== undefined && seesEngagement(actor, found.data) ? found : undefined;
}

async function settled(
  service: Service,
  db: Db,
  kept: Pick<Engagement, 'id' | 'by'> & { readonly partner: string },
  { who, ...said }: PartnerEngagement,
): Promise<Result<Engagement>> {
  const own = await findThing(db, 'organisation', { strategy: '', id: kept.partner });
  if (!own) return bad(notInForum);
  const ours = [{ name: own.data.name, organisation: kept.partner }, ...who.map((name) => ({ name }))];
  const wanted = { ...said, ours, met: [], partners: [], about: [], next: [] };
  const made = settleEngagement(kept, storableData(wanted), service.newId);
  if ((said.country ?? '').trim() !== '') return made;
  return bad(noCountry, ...(made.ok ? [] : made.issues));
}

export const notInForum: Issue = {
  code: 'not-in-forum',
  message: 'Your organisation is not in the partnership forum. The secretariat decides who is.',
};
const noCountry: Issue = { code: 'no-country', message: 'Say which country it is.', where: 'country' };
