import { endOfDay, startOfDay } from '@lofte/domain/day';
import { type Entry, type EntryKind, entryKinds } from '@lofte/domain/entry';
import { type Actor, may } from '@lofte/domain/rights';
import type { Decision } from '@lofte/domain/steering/decision';
import { entryOf, lastEntryBefore } from '@lofte/store/entry-table';
import { actorsAndKinds, findEntries, undoingEntries, type WantedEntries } from '@lofte/store/history-table';
import { decisionsById } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { changedSince } from './changed-since.ts';
import { type HistoryChange, namedChanges } from './named-changes.ts';
import type { Called } from './names-then.ts';
import type { Service } from './service.ts';
import { type Somebody, whoWrote } from './who-wrote.ts';

export interface HistoryWanted {
  /** None: what is about the workspace, its register and its rights. */
  readonly strategy?: string | undefined;
  readonly element?: string | undefined;
  /** Id of whoever did it. */
  readonly person?: string | undefined;
  readonly kind?: EntryKind | undefined;
  /** First and last day, ISO 8601. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  /** The record as it stood after this entry; as it stands now where not said. */
  readonly seq?: number | undefined;
  /** Only entries before this number: where the page before ended. */
  readonly before?: number | undefined;
  /** 50 where not said. */
  readonly limit?: number | undefined;
}

/** One entry, told: who, when, what before and after, why. */
export interface HistoryEntry {
  readonly seq: number;
  readonly hash: string;
  /** ISO 8601 in UTC. */
  readonly time: string;
  readonly who: Somebody;
  readonly kind: EntryKind;
  readonly strategy?: string;
  readonly subject: string;
  /** What that was called then. */
  readonly called?: Called;
  readonly reason?: string;
  readonly decision?: string;
  /** As people call that, where it is one of a steering group. */
  readonly decisionNumber?: string;
  /** Number of the entry that it takes back. */
  readonly undoes?: number;
  /** Number of the entry that took it back last. */
  readonly undoneBy?: number;
  /** What it did was changed again since, so it cannot be taken back. Not said of the record as it stood once. */
  readonly changedSince?: true;
  /** What was done to the thing that is asked for, or else to each. */
  readonly changes: readonly HistoryChange[];
  /** Further changes that are not told one by one. */
  readonly more: number;
}

export interface History {
  /** The newest first. */
  readonly entries: readonly HistoryEntry[];
  /** What to ask for as `before` to see the next; none at the end. */
  readonly next?: number;
}

const page = 50;

/** What happened, as far as somebody may see it; the newest first. The right to see the history itself is the caller's to ask. */
export async function historyOf({ store }: Service, wanted: HistoryWanted, actor: Actor): Promise<History> {
  const limit = wanted.limit ?? page;
  return store.snapshot(async (db) => {
    const found = await findEntries(db, await inRange(db, wanted, actor), limit + 1);
    const shown = found.slice(0, limit);
    const entries = (await told(db, shown, wanted, actor)).filter((entry) => !isHollow(entry));
    const last = shown.at(-1);
    return { entries, ...(found.length > limit && last ? { next: last.seq } : {}) };
  });
}

/** The people and kinds that there are to choose from, whatever else is asked for. */
export async function historyChoices({ store }: Service, wanted: HistoryWanted, actor: Actor) {
  const { strategy, element, seq } = wanted;
  return store.snapshot(async (db) => {
    const rows = await actorsAndKinds(db, await inRange(db, { strategy, element, seq }, actor));
    const people = await whoWrote(db, [...new Set(rows.map((row) => row.actor))], { strategy, seq }, actor);
    const kinds = [...new Set(rows.map(({ kind }) => kind as EntryKind))].sort();
    const inside = strategy === undefined || may(actor, 'status.see', { strategy });
    return {
      people: [...people.values()].filter(({ name }) => name !== undefined),
      // Whether there is any that the public may read is not known before each is looked at.
      kinds: inside ? kinds : kinds.filter((kind) => !kind.startsWith('judgement.')),
    };
  });
}

/** A judgement of which its reader may read nothing: not even that it was given. */
function isHollow({ kind, changes }: HistoryEntry): boolean {
  return (kind === 'judgement.given' || kind === 'judgement.withdrawn') && changes.length === 0;
}

/** Days as numbers of entries, so that one order holds for all; and without the kinds that somebody may not see. */
async function inRange(db: Db, wanted: HistoryWanted, actor: Actor): Promise<WantedEntries> {
  const { strategy = '', element, person, kind, from, to, before, seq } = wanted;
  const end = to === undefined ? undefined : (await lastEntryBefore(db, endOfDay(to).toISOString())) + 1;
  const ends = [before, end, seq === undefined ? undefined : seq + 1].filter((one) => one !== undefined);
  return {
    ...{ strategy, element, actor: person },
    kinds: kind && [kind],
    notKinds: hiddenKinds(actor, wanted.strategy),
    after: from === undefined ? undefined : await lastEntryBefore(db, startOfDay(from).toISOString()),
    before: ends.length > 0 ? Math.min(...ends) : undefined,
  };
}

/** Who is in the register is not for everyone, nor who may what. */
function hiddenKinds(actor: Actor, strategy: string | undefined): readonly EntryKind[] {
  const about = strategy === undefined ? {} : { strategy };
  return [
    ...(may(actor, 'register.see', about)
      ? []
      : (['organisation.added', 'organisation.changed', 'organisation.merged', 'organisation.removed'] as const)),
    ...(may(actor, 'people.see', about) ? [] : (['person.added', 'person.changed', 'person.removed'] as const)),
    ...(may(actor, 'rights.see', about) ? [] : (['role.granted', 'role.revoked'] as const)),
    ...hiddenFollowUp(actor, strategy),
    // Who judged, was there, disagreed and drafts a review is for those who work with steering; what was decided stands on its own page.
    ...(may(actor, 'steering.see') ? [] : ofSteering),
    ...(may(actor, 'world.see') ? [] : ofWorld),
    ...(may(actor, 'world.edit') ? [] : ofEngagements),
    ...ofPartners,
    ...(may(actor, 'sensitive.see') ? [] : sensitive),
    ...(may(actor, 'strategy.see') ? [] : ofLinks),
  ];
}

/** Who was asked what is for those who follow rounds, and at an element for everyone inside; questions to an owner are not for the public. */
function hiddenFollowUp(actor: Actor, strategy: string | undefined): readonly EntryKind[] {
  if (strategy === undefined) return may(actor, 'round.see') ? [] : [...ofRounds];
  return may(actor, 'status.see', { strategy }) ? [] : [...ofRounds, 'update.returned', 'update.replied'];
}

/** What entries of steering are about, drafts of reviews among it: every kind of them, also one that comes later. */
const steered: ReadonlySet<string> = new Set(
  'group proposal assessment meeting minutes decision task review chapter'.split(' '),
);
const ofSteering = kindsAbout(steered);

/** What entries of the world are about: partners and forums are for those inside. */
const ofWorld = kindsAbout(
  new Set([
    'partnership',
    'partner',
    'forum',
    'dossier',
    'candidature',
    'coalition',
    'session',
    'fund',
    'payment',
    'rate',
    'figure',
  ]),
);
/** Some engagements are for their own alone, and a list of entries does not look at each. */
const ofEngagements = kindsAbout(new Set(['engagement']));
/** What a company keeps to itself is for nobody else, and neither is a list of when it did. */
const ofPartners = kindsAbout(new Set(['partner-engagement']));
/** What we want, and what others told us of what they want. */
const sensitive = kindsAbout(new Set(['position', 'stance', 'pledge', 'instruction']));

/** What is between two plans is for those who may see both. */
const ofLinks = kindsAbout(new Set(['link']));

function kindsAbout(subjects: ReadonlySet<string>): readonly EntryKind[] {
  return entryKinds.filter((kind) => subjects.has(kind.slice(0, kind.indexOf('.'))));
}

const ofRounds = [
  'round.prepared',
  'round.changed',
  'round.dropped',
  'round.sent',
  'round.widened',
  'round.closed',
  'request.withdrawn',
  'request.handed-on',
] as const;

async function told(
  db: Db,
  found: Awaited<ReturnType<typeof findEntries>>,
  { strategy, element, seq: asOf }: HistoryWanted,
  actor: Actor,
): Promise<readonly HistoryEntry[]> {
  const undone = await takenBack(
    db,
    found.map(({ seq }) => seq),
    asOf,
  );
  const people = await whoWrote(
    db,
    found.map((one) => one.actor),
    { strategy, seq: asOf },
    actor,
  );
  const written = found.map((one) => ({
    ...one,
    entry: one.body === null ? undefined : entryOf({ ...one, body: one.body }),
  }));
  const since =
    asOf === undefined && strategy !== undefined
      ? await changedSince(
          db,
          strategy,
          written.flatMap(({ entry }) => (entry ? [entry] : [])),
        )
      : new Set<number>();
  const decisions = await decisionsById(
    db,
    written.flatMap(({ entry }) => (entry && entry.kind !== 'strategy.adopted' ? (entry.decision ?? []) : [])),
  );
  const changes = await namedChanges(db, written, { strategy: strategy ?? '', element, seq: asOf }, actor);
  return written.map(({ seq, hash, time, actor: by, kind, subject, entry }) => ({
    ...{ seq, hash, time: time.toISOString(), kind: kind as EntryKind, subject },
    who: people.get(by) ?? { id: by },
    ...(strategy === undefined ? {} : { strategy }),
    ...(entry ? said(entry, decisions) : {}),
    ...(undone.has(seq) ? { undoneBy: undone.get(seq) ?? 0 } : {}),
    ...(since.has(seq) ? { changedSince: true as const } : {}),
    ...(changes.get(seq) ?? { changes: [], more: 0 }),
  }));
}

/** By number what took it back, unless that was taken back itself. */
async function takenBack(
  db: Db,
  seqs: readonly number[],
  asOf: number | undefined,
): Promise<ReadonlyMap<number, number>> {
  const by = seqs.length === 0 ? new Map<number, number>() : await undoingEntries(db, seqs, asOf);
  if (by.size === 0) return by;
  const again = await takenBack(db, [...by.values()], asOf);
  return new Map([...by].filter(([, one]) => !again.has(one)));
}

function said(entry: Entry, decisions: ReadonlyMap<string, Decision>) {
  if (entry.kind === 'strategy.adopted') return {};
  const { reason, decision, undoes } = entry;
  const number = decisions.get(decision ?? '')?.number;
  return {
    ...(reason === undefined ? {} : { reason }),
    ...(decision === undefined ? {} : { decision }),
    ...(number === undefined ? {} : { decisionNumber: number }),
    ...(undoes === undefined ? {} : { undoes }),
  };
}
