import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import { PaperSaid } from './edition/paper-said.ts';
import type { Issue } from './issue.ts';
import { MergedAndSplit } from './merged-and-split.ts';
import { Strategy } from './strategy.ts';
import { type Table, tables } from './things.ts';

const common = {
  /** From 1, without gaps, in each workspace. */
  seq: z.int().positive(),
  workspace: z.string(),
  /** ISO 8601 in UTC; never before the time of the entry before. */
  time: z.iso.datetime(),
  /** Id of a person; `local` for whoever sat at the machine before there were people; `oidc` where the sign-in itself did it. */
  actor: z.string(),
  /** Id of what changed. */
  subject: z.string(),
  /** Hash of the entry before; 64 zeros for the first. */
  previous: z.string().length(64),
  /** SHA-256, in hex, over the RFC 8785 form of all the rest. */
  hash: z.string().length(64),
};

const Fields = z.record(z.string(), z.json());

/**
 * What an entry does to one thing. Added: `before` null, `after` the whole thing. Removed: the other way round. Else both
 * hold the fields that differ, and a field that stands on one side only is absent on the other.
 */
export const ThingChange = z.object({
  table: z.enum(tables as [Table, ...Table[]]),
  /** Of which strategy; none for what belongs to the workspace. */
  strategy: z.string().optional(),
  id: z.string(),
  before: Fields.nullable(),
  after: Fields.nullable(),
});
export type ThingChange = Readonly<z.infer<typeof ThingChange>>;

/** What can happen, beside the adoption of a strategy. */
export const entryKinds = [
  'strategy.changed',
  'strategy.edition',
  'element.added',
  'element.changed',
  'element.moved',
  'element.removed',
  'element.merged',
  'element.split',
  'baseline.sealed',
  'organisation.added',
  'organisation.changed',
  'organisation.merged',
  'organisation.removed',
  'person.added',
  'person.changed',
  'person.removed',
  'role.granted',
  'role.revoked',
  'change.undone',
  'round.prepared',
  'round.changed',
  'round.dropped',
  'round.sent',
  'round.widened',
  'round.closed',
  'request.withdrawn',
  'request.handed-on',
  'update.given',
  'update.accepted',
  'update.returned',
  'update.replied',
  'judgement.given',
  'judgement.withdrawn',
  'group.made',
  'group.changed',
  'proposal.made',
  'proposal.changed',
  'proposal.put',
  'proposal.withdrawn',
  'assessment.given',
  'meeting.planned',
  'meeting.changed',
  'meeting.called',
  'meeting.held',
  'meeting.cancelled',
  'minutes.approved',
  'decision.taken',
  'task.done',
  'review.begun',
  'review.changed',
  'review.sealed',
  'chapter.written',
  'chapter.commented',
  'template.chosen',
  'template.removed',
  'partnership.added',
  'partnership.changed',
  'partnership.removed',
  'forum.added',
  'forum.changed',
  'forum.removed',
  'engagement.added',
  'engagement.changed',
  'engagement.removed',
  'dossier.added',
  'dossier.changed',
  'dossier.removed',
  'position.written',
  'position.cleared',
  'position.judged',
  'stance.heard',
  'stance.changed',
  'stance.removed',
  'candidature.added',
  'candidature.changed',
  'candidature.removed',
  'pledge.heard',
  'pledge.changed',
  'pledge.removed',
  'coalition.added',
  'coalition.changed',
  'coalition.removed',
  'session.added',
  'session.changed',
  'session.removed',
  'instruction.written',
  'instruction.changed',
  'instruction.removed',
  'fund.added',
  'fund.changed',
  'fund.removed',
  'payment.added',
  'payment.changed',
  'payment.removed',
  'rate.added',
  'rate.changed',
  'rate.removed',
  'figure.added',
  'figure.changed',
  'figure.removed',
  'link.added',
  'link.changed',
  'link.removed',
  'partner.joined',
  'partner.left',
  'partner-engagement.added',
  'partner-engagement.changed',
  'partner-engagement.removed',
] as const;
export type EntryKind = (typeof entryKinds)[number] | 'strategy.adopted';

/**
 * One line of the ledger. A published shape never changes: a new shape is a new version of its kind, and `changesOf` goes
 * on knowing the old ones.
 */
export const Entry = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('strategy.adopted'),
    version: z.literal(1),
    before: z.null(),
    after: z.object({ strategy: Strategy, /** The paper it was read from. */ paper: z.string() }),
  }),
  z.object({
    ...common,
    kind: z.enum(entryKinds),
    version: z.literal(1),
    strategy: z.string().optional(),
    /** Why, in the words of whoever did it. */
    reason: z.string().optional(),
    /** Id of the decision that caused it. */
    decision: z.string().optional(),
    /** Number of the entry that this one takes back. */
    undoes: z.int().positive().optional(),
    changes: z.array(ThingChange).min(1),
    /** Of a new edition: what the paper itself said. Absent in entries from before it was kept. */
    said: PaperSaid.optional(),
    /** Of a new edition: which parts it joined and parted. Absent where it did neither, and from before it was kept. */
    structure: MergedAndSplit.optional(),
  }),
]);
export type Entry = Readonly<z.infer<typeof Entry>>;

type Without<E, K extends PropertyKey> = E extends unknown ? Omit<E, K> : never;
/** What a command says of its entry: who did it, when and where in the chain comes when it is written. */
export type Change = Without<Entry, 'seq' | 'workspace' | 'time' | 'actor' | 'previous' | 'hash'>;

/** Where the next entry goes. */
export interface Head {
  readonly seq: number;
  readonly hash: string;
  readonly time: string;
}

export const noEntry: Head = { seq: 0, hash: '0'.repeat(64), time: '1970-01-01T00:00:00.000Z' };

/** The change as the next entry after `last`. A clock that went back does not turn the order of the ledger. */
export function sealEntry(
  change: Change,
  made: { readonly workspace: string; readonly time: string; readonly actor: string },
  last: Head,
): Entry {
  const wentBack = Date.parse(made.time) < Date.parse(last.time);
  const time = wentBack ? last.time : made.time;
  const open = { ...change, ...made, time, seq: last.seq + 1, previous: last.hash };
  return Entry.parse({ ...open, hash: hashOf(open) });
}

/** SHA-256 of everything but `hash`. RFC 8785: keys by UTF-16 code unit, numbers as ECMAScript writes them. */
export function hashOf(entry: Omit<Entry, 'hash'> & { readonly hash?: string }): string {
  return sha256(bodyOf(entry));
}

/** What is hashed and stored of an entry: the RFC 8785 form of everything but `hash`. */
export function bodyOf(entry: Omit<Entry, 'hash'> & { readonly hash?: string }): string {
  const { hash: _hash, ...rest } = entry;
  return canonical(rest);
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** The RFC 8785 form of a value of JSON. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only values of JSON have a canonical form');
  return text;
}

/** The first place where the chain is wrong; undefined where it holds. Entries in the order of their numbers. */
export function checkChain(entries: readonly Entry[]): Issue | undefined {
  let last: Pick<Head, 'seq' | 'hash'> = noEntry;
  for (const entry of entries) {
    const issue = checkLink(entry, last, hashOf(entry));
    if (issue) return issue;
    last = entry;
  }
  return undefined;
}

/** What is wrong with an entry as the next after `last`; `found` is the hash that its content gives. */
export function checkLink(
  entry: Pick<Entry, 'seq' | 'previous' | 'hash'>,
  last: Pick<Head, 'seq' | 'hash'>,
  found: string,
): Issue | undefined {
  const seq = last.seq + 1;
  if (entry.seq !== seq) {
    const message = `Entry ${seq} is missing: entry ${entry.seq} stands in its place.`;
    return { code: 'entry-missing', message, where: `entry ${seq}`, values: { entry: seq } };
  }
  if (entry.previous !== last.hash) {
    const message = `Entry ${seq} does not follow the entry before it: that one has another hash.`;
    return { code: 'chain-broken', message, where: `entry ${seq}`, values: { entry: seq } };
  }
  if (found !== entry.hash) {
    const message = `Entry ${seq} was changed after it was written: its content does not give its hash.`;
    return { code: 'entry-changed', message, where: `entry ${seq}`, values: { entry: seq } };
  }
  return undefined;
}
