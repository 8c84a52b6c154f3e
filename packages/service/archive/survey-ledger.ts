import { changesOf } from '@lofte/domain/changes-of';
import { bodyOf, checkLink, type Entry, type Head, noEntry, sha256 } from '@lofte/domain/entry';
import { filesIn } from '@lofte/domain/files-in';
import type { Issue } from '@lofte/domain/issue';

/** What is known of a ledger once one has gone through it. */
export interface Survey {
  readonly last: Head;
  /** Which kinds of entries there are, and in which versions of their shapes. */
  readonly kinds: Readonly<Record<string, readonly number[]>>;
  /** The hashes of all files that it ever named, in order. */
  readonly files: readonly string[];
}

/** Goes through entries in their order, each with the text that was hashed. `add` says what is wrong with one. */
export function surveyLedger(workspace: string) {
  let last: Head = noEntry;
  const kinds = new Map<string, Set<number>>();
  const files = new Set<string>();
  return {
    add: (entry: Entry, body: string): Issue | undefined => {
      const issue = checkLink(entry, last, sha256(body)) ?? checkShape(entry, body, workspace);
      if (issue) return issue;
      kinds.set(entry.kind, (kinds.get(entry.kind) ?? new Set()).add(entry.version));
      for (const file of changesOf(entry).flatMap(filesIn)) files.add(file.sha256);
      last = { seq: entry.seq, hash: entry.hash, time: entry.time };
      return undefined;
    },
    done: (): Survey => ({
      last,
      kinds: Object.fromEntries([...kinds].map(([kind, versions]) => [kind, [...versions].sort()])),
      files: [...files].sort(),
    }),
  };
}

function checkShape(entry: Entry, body: string, workspace: string): Issue | undefined {
  if (bodyOf(entry) === body && entry.workspace === workspace) return undefined;
  const message = `Entry ${entry.seq} is not written as entries are.`;
  return { code: 'entry-changed', message, where: `entry ${entry.seq}`, values: { entry: entry.seq } };
}
