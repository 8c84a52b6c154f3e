import crypto from 'node:crypto';
import { strategyIn } from '@lofte/domain/changes-of';
import { checkLink, type Entry, type Head } from '@lofte/domain/entry';
import type { Issue } from '@lofte/domain/issue';
import { type Fields, labelOf } from '@lofte/store/record-pages';
import { asCharacters } from './bytes-as-characters.ts';

export type Link = Pick<Head, 'seq' | 'hash'>;

export interface CheckedEntry {
  readonly link: Link;
  /** Its strings hold bytes; undefined where it is no JSON. */
  readonly entry?: Entry;
  readonly text: Buffer;
  readonly issue?: Issue;
}

/** Whether the text gives the hash, follows the entry before, and the columns beside it say the same as it does. */
export function checkEntry([seqField, hashField, label, body = Buffer.alloc(0)]: Fields, last: Link): CheckedEntry {
  const link = { seq: seqField?.readInt32BE(0) ?? 0, hash: hashField ? asCharacters(hashField) : '' };
  const entry = parsed(body);
  const found = crypto.hash('sha256', body);
  const issue =
    checkLink({ ...link, previous: entry?.previous ?? '' }, last, found) ??
    (entry ? checkLabel(link.seq, entry, label) : unreadable(link.seq));
  return { link, text: body, ...(entry ? { entry } : {}), ...(issue ? { issue } : {}) };
}

function parsed(body: Buffer): Entry | undefined {
  try {
    const value: unknown = JSON.parse(asCharacters(body));
    return typeof value === 'object' && value !== null ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}

function checkLabel(seq: number, entry: Entry, label: Buffer | undefined): Issue | undefined {
  const says = labelOf({ ...entry, time: String(entry.time), strategy: strategyIn(entry) ?? '' });
  if (entry.seq === seq && label && asCharacters(label) === says) return undefined;
  const message = `Entry ${seq} is found under something that it does not say: a column beside it was changed.`;
  return { code: 'entry-mislabelled', message, where: `entry ${seq}`, values: { entry: seq } };
}

/** Written by a later version, or by somebody who made the hashes fit. */
export function unreadable(seq: number): Issue {
  const message = `Entry ${seq} says something that this version of Løfte does not understand.`;
  return { code: 'entry-unreadable', message, where: `entry ${seq}`, values: { entry: seq } };
}
