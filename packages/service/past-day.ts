import { Day, dayOf, endOfDay } from '@lofte/domain/day';
import { bad, good, type Result } from '@lofte/domain/issue';
import { lastEntryBefore } from '@lofte/store/entry-table';
import { timeOfEntry } from '@lofte/store/history-table';
import type { Service } from './service.ts';

/** A moment of the record that is over for ever: what it shows stays the same. */
export interface Past {
  /** As it was asked for: a day (its end), or the number of an entry (just after it). */
  readonly on: string;
  readonly day: string;
  /** Where an entry was asked for. */
  readonly entry?: number;
  /** Number of the last entry that counts; 0 before the first. */
  readonly seq: number;
}

/**
 * What the record held at the end of a day, or just after an entry.
 *
 * @param on `2027-03-01`, or the number of an entry
 * @returns undefined for today, which is not over yet. Issues: `no-such-day`, `day-to-come`, `no-such-entry`
 */
export async function pastDay(
  { store, now }: Pick<Service, 'store' | 'now'>,
  on: string,
): Promise<Result<Past | undefined>> {
  if (/^[1-9]\d{0,8}$/.test(on)) {
    const entry = Number(on);
    const time = await timeOfEntry(store, entry);
    return time ? good({ on, day: dayOf(time), entry, seq: entry }) : bad(noSuchEntry(entry));
  }
  if (!Day.safeParse(on).success) return bad(noSuchDay(on));
  const today = dayOf(now());
  if (on > today) return bad(dayToCome(on));
  if (on === today) return good(undefined);
  return good({ on, day: on, seq: await lastEntryBefore(store, endOfDay(on).toISOString()) });
}

function noSuchDay(asked: string) {
  const day = asked.slice(0, 40);
  const message = `"${day}" is no day of the calendar. Write a day as year, month and day: 2027-03-01.`;
  return { code: 'no-such-day', message, where: 'on', values: { day } };
}

function dayToCome(day: string) {
  return { code: 'day-to-come', message: `${day} is still to come.`, where: 'on', values: { day } };
}

function noSuchEntry(entry: number) {
  return { code: 'no-such-entry', message: `The record has no entry ${entry}.`, where: 'on', values: { entry } };
}
