import { type Actor, may } from '@lofte/domain/rights';
import type { Organisation } from '@lofte/domain/things';
import type { Engagement, Visibility } from '@lofte/domain/world/engagement';
import { changesAsPartner, removesAsPartner, seesEngagement } from '@lofte/domain/world/sees-engagement';
import { countShared, hasPartners, sharedEngagements } from '@lofte/store/partner-table';
import { listOrganisations, listPeople } from '@lofte/store/register-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { Standing } from './things-of.ts';

type Store = Pick<Service, 'store'>;

/** An organisation that is in the forum. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly isPublic: boolean;
}

export interface PartnerForum {
  /** By name. */
  readonly members: readonly Member[];
  /** How much of what is shared about each country the reader sees, by its code. */
  readonly countries: ReadonlyMap<string, number>;
}

/**
 * An engagement as the forum shows it: what it is about, when, where, who goes and the themes. What came of it, what was promised, whom it
 * met and which plans it serves are not among it, so no page of the forum can show them.
 */
export interface ForumEntry extends Pick<Engagement, 'id' | 'title' | 'from' | 'to' | 'state' | 'place' | 'themes'> {
  readonly who: readonly string[];
  readonly isPublic: boolean;
  readonly visible: Visibility;
  /** Name of the partner who wrote it; none where it is ours. */
  readonly partner?: string | undefined;
  /** Name of the person of the partner who wrote it, for those inside. */
  readonly writer?: string | undefined;
  readonly since: number;
  readonly changes: boolean;
  readonly removes: boolean;
}

/** Engagements of one country that are shown at once, the newest. */
const most = 500;
const publicKinds: readonly Organisation['kind'][] = ['ministry', 'agency', 'embassy', 'international body'];

/** Whether somebody is in the partnership forum yet: then engagements can be shared with it. */
export function isForumOpen({ store }: Store): Promise<boolean> {
  return hasPartners(store);
}

/** The forum as a whole, as far as the reader may see it: what lasts into the days from one on. */
export async function partnerForumOf({ store }: Store, from: string, actor: Actor): Promise<PartnerForum> {
  return store.snapshot(async (db) => {
    const members = await membersIn(db);
    const ids = new Set(members.map(({ id }) => id));
    const countries = new Map<string, number>();
    for (const { country, visible, partner, count } of await countShared(db, from)) {
      const whose = { visible, ours: [], by: '', ...(partner === null ? {} : { partner }) };
      if ((partner !== null && !ids.has(partner)) || !seesEngagement(actor, whose)) continue;
      countries.set(country, (countries.get(country) ?? 0) + count);
    }
    return { members, countries };
  });
}

/** What is shared about one country and lasts into the days from one on, as far as the reader may see it; the newest first. */
export async function forumEntriesOf(
  { store }: Store,
  { country, from }: { readonly country: string; readonly from: string },
  actor: Actor,
): Promise<readonly ForumEntry[]> {
  return store.snapshot(async (db) => {
    const members = new Map((await membersIn(db)).map((one) => [one.id, one]));
    const rows = await sharedEngagements(db, { country, from, limit: most });
    const seen = rows.filter(
      ({ data }) => (data.partner === undefined || members.has(data.partner)) && seesEngagement(actor, data),
    );
    const names = may(actor, 'world.see')
      ? new Map((await listPeople(db)).map(({ id, name }) => [id, name] as const))
      : undefined;
    return seen.map(({ data, since }) => entryOf(data, { since, members, names, actor }));
  });
}

function entryOf(
  one: Engagement,
  {
    since,
    members,
    names,
    actor,
  }: {
    readonly since: number;
    readonly members: ReadonlyMap<string, Member>;
    readonly names: ReadonlyMap<string, string> | undefined;
    readonly actor: Actor;
  },
): ForumEntry {
  const { id, title, from, to, state, place, themes, visible } = one;
  const partner = one.partner === undefined ? undefined : members.get(one.partner);
  return {
    ...{ id, title, from, to, state, place, themes, visible, since },
    who: one.ours.map(({ name }) => name),
    isPublic: partner?.isPublic ?? true,
    ...(partner ? { partner: partner.name, writer: names?.get(one.by) } : {}),
    changes: changesAsPartner(actor, one),
    removes: removesAsPartner(actor, one),
  };
}

async function membersIn(db: Db): Promise<readonly Member[]> {
  const ids = new Set((await readThings(db, 'partner', { strategy: '' })).map(({ id }) => id));
  if (ids.size === 0) return [];
  return (await listOrganisations(db))
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, kind }) => ({ id, name, isPublic: publicKinds.includes(kind) }));
}

export interface MemberWithPeople extends Member {
  /** Names of its people who may sign in as partners. */
  readonly people: readonly string[];
}

/** Who is in the forum, and which of their people were let in. */
export async function membersWithPeople({ store }: Store): Promise<readonly MemberWithPeople[]> {
  return store.snapshot(async (db) => {
    const granted = new Set(
      (await readThings(db, 'grant', { strategy: '' })).flatMap(({ data }) =>
        data.role === 'partner' && data.strategy === null ? [data.person] : [],
      ),
    );
    const letIn = (await listPeople(db)).filter(({ id, left }) => granted.has(id) && left === undefined);
    return (await membersIn(db)).map((one) => ({
      ...one,
      people: letIn.filter(({ organisation }) => organisation === one.id).map(({ name }) => name),
    }));
  });
}

/** Name of the organisation that somebody writes for in the forum. */
export async function ownOrganisation({ store }: Store, { organisation }: Actor): Promise<string | undefined> {
  return organisation && (await findThing(store, 'organisation', { strategy: '', id: organisation }))?.data.name;
}

/** What a partner wrote that the reader sees. */
export async function seenEntryOf(
  { store }: Store,
  id: string,
  actor: Actor,
): Promise<Standing<Engagement> | undefined> {
  const found = await findThing(store, 'engagement', { strategy: '', id });
  if (found?.data.partner === undefined || !seesEngagement(actor, found.data)) return undefined;
  return { thing: found.data, since: found.since };
}

/** What the reader's own organisation wrote, for them to change. */
export async function ownEntryOf(service: Store, id: string, actor: Actor): Promise<Standing<Engagement> | undefined> {
  const found = await seenEntryOf(service, id, actor);
  return found && changesAsPartner(actor, found.thing) ? found : undefined;
}

/** Whose an engagement of a partner is, for those inside: the organisation and who of it wrote it down. */
export async function writtenBy(
  { store }: Store,
  { partner, by }: Pick<Engagement, 'partner' | 'by'>,
): Promise<{ readonly organisation: string; readonly person: string } | undefined> {
  if (partner === undefined) return undefined;
  const organisation = await findThing(store, 'organisation', { strategy: '', id: partner });
  const person = await findThing(store, 'person', { strategy: '', id: by });
  return { organisation: organisation?.data.name ?? '', person: person?.data.name ?? '' };
}
