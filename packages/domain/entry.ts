import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { z } from 'zod';
import type { Issue } from './issue.ts';
import { Strategy } from './strategy.ts';

const common = {
  /** From 1, without gaps, in each workspace. */
  seq: z.int().positive(),
  workspace: z.string(),
  /** ISO 8601 in UTC. */
  time: z.iso.datetime(),
  actor: z.string(),
  /** Id of what changed. */
  subject: z.string(),
  /** Hash of the entry before; 64 zeros for the first. */
  previous: z.string().length(64),
  /** SHA-256, in hex, over the RFC 8785 form of all the rest. */
  hash: z.string().length(64),
};

/**
 * One line of the ledger. A published shape never changes: a new shape is a new version of its kind, and `apply` goes on
 * knowing the old ones.
 */
export const Entry = z.discriminatedUnion('kind', [
  z.object({
    ...common,
    kind: z.literal('strategy.adopted'),
    version: z.literal(1),
    before: z.null(),
    after: z.object({ strategy: Strategy, /** The paper it was read from. */ paper: z.string() }),
  }),
]);
export type Entry = Readonly<z.infer<typeof Entry>>;

type Without<E, K extends PropertyKey> = E extends unknown ? Omit<E, K> : never;
/** An entry before it has its place in the chain. */
export type Change = Without<Entry, 'seq' | 'workspace' | 'previous' | 'hash'>;

export const noEntry = '0'.repeat(64);

/** The change as the next entry after `last` (its number and hash; none for the first). */
export function sealEntry(
  change: Change,
  workspace: string,
  last: { readonly seq: number; readonly hash: string } | undefined,
): Entry {
  const open = { ...change, workspace, seq: (last?.seq ?? 0) + 1, previous: last?.hash ?? noEntry };
  return { ...open, hash: hashOf(open) };
}

/** SHA-256 of everything but `hash`. RFC 8785: keys by UTF-16 code unit, numbers as ECMAScript writes them. */
export function hashOf(entry: Omit<Entry, 'hash'> & { readonly hash?: string }): string {
  const { hash: _hash, ...rest } = entry;
  return createHash('sha256').update(canonical(rest)).digest('hex');
}

/** The RFC 8785 form of a value of JSON. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only values of JSON have a canonical form');
  return text;
}

/** The first place where the chain is wrong; undefined where it holds. Entries in the order of their numbers. */
export function checkChain(entries: readonly Entry[]): Issue | undefined {
  let seq = 0;
  let previous = noEntry;
  for (const entry of entries) {
    const issue = checkLink(entry, seq + 1, previous);
    if (issue) return issue;
    seq = entry.seq;
    previous = entry.hash;
  }
  return undefined;
}

function checkLink(entry: Entry, seq: number, previous: string): Issue | undefined {
  if (entry.seq !== seq) {
    const message = `Entry ${seq} is missing: entry ${entry.seq} stands in its place.`;
    return { code: 'entry-missing', message, where: `entry ${seq}`, values: { entry: seq } };
  }
  if (entry.previous !== previous) {
    const message = `Entry ${seq} does not follow the entry before it: that one has another hash.`;
    return { code: 'chain-broken', message, where: `entry ${seq}`, values: { entry: seq } };
  }
  if (hashOf(entry) !== entry.hash) {
    const message = `Entry ${seq} was changed after it was written: its content does not give its hash.`;
    return { code: 'entry-changed', message, where: `entry ${seq}`, values: { entry: seq } };
  }
  return undefined;
}
