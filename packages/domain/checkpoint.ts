import { z } from 'zod';
import type { Head } from './entry.ts';
import { bad, good, type Result } from './issue.ts';

/**
 * What is published so that nobody can rewrite the ledger unseen: how many entries it has and the hash of the last, which
 * stands for all before it. JSON on one line, keys in this order.
 */
export const Checkpoint = z.strictObject({
  checkpoint: z.literal('lofte'),
  version: z.literal(1),
  workspace: z.string().max(63),
  /** Of the last entry; 0 where there is none yet. */
  entries: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** Of the last entry, ISO 8601 in UTC. */
  time: z.iso.datetime(),
});
export type Checkpoint = Readonly<z.infer<typeof Checkpoint>>;

export function checkpointOf(workspace: string, { seq, hash, time }: Head): Checkpoint {
  return { checkpoint: 'lofte', version: 1, workspace, entries: seq, hash, time };
}

export function checkpointText(checkpoint: Checkpoint): string {
  return `${JSON.stringify(checkpoint)}\n`;
}

/** One checkpoint or several after each other. None holds a space, so those that a mail put in are no matter. Issue: `no-checkpoint`. */
export function readCheckpoints(text: string): Result<readonly Checkpoint[]> {
  const read = text
    .replace(/\s+/g, '')
    .split(/(?<=\})(?=\{)/)
    .map(parsed);
  const found = read.filter((one) => one !== undefined);
  if (found.length === read.length) return good(found);
  const message = 'This is no checkpoint of Løfte. One reads {"checkpoint":"lofte","version":1, … } on a line.';
  return bad({ code: 'no-checkpoint', message });
}

function parsed(text: string): Checkpoint | undefined {
  try {
    return Checkpoint.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
