import crypto from 'node:crypto';
import { strategyIn } from '@lofte/domain/changes-of';
import { checkLink, type Entry, type Head } from '@lofte/domain/entry';
import type { Issue } from '@lofte/domain/issue';
import { bytesIn, charactersIn, integerIn, labelOf, type Row } from '@lofte/store/record-pages';

export type Link = Pick<Head, 'seq' | 'hash'>;

export interface CheckedEntry {
  readonly link: Link;
  /** Its strings hold bytes; undefined where it is no JSON. */
  readonly entry: Entry | undefined;
  readonly text: Buffer;
  readonly issue: Issue | undefined;
}

/** Whether the text gives the hash, follows the entry before, and the columns beside it say the same as it does. */
export function checkEntry(row: Row, last: Link): CheckedEntry {
  const link = { seq: integerIn(row, 0) ?? 0, hash: charactersIn(row, 1) };
  const entry = parsed(charactersIn(row, 3));
  const text = bytesIn(row, 3);
  const found = crypto.hash('sha256', text);
  const issue =
    checkLink({ ...link, previous: entry?.previous ?? '' }, last, found) ??
    (entry ? checkLabel(link.seq, entry, charactersIn(row, 2)) : unreadable(link.seq));
  return { link, entry, text, issue };
}

function parsed(body: string): Entry | undefined {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === 'object' && value !== null ? (value as Entry) : undefined;
  } catch {
    return undefined;
  }
}

function checkLabel(seq: number, entry: Entry, label: string): Issue | undefined {
  const says = labelOf({ ...entry, time: String(entry.time), strategy: strategyIn(entry) ?? '' });
  if (entry.seq === seq && label === says) return undefined;
  const message = `Entry ${seq} is found under something that it does not say: a column beside it was changed.`;
  return { code: 'entry-mislabelled', message, where: `entry ${seq}`, values: { entry: seq } };
}

/** Written by a later version, or by somebody who made the hashes fit. */
export function unreadable(seq: number): Issue {
  const message = `Entry ${seq} says something that this version of Løfte does not understand.`;
  return { code: 'entry-unreadable', message, where: `entry ${seq}`, values: { entry: seq } };
}
