import { dayOf } from '@lofte/domain/day';
import { bad, type Result } from '@lofte/domain/issue';
import type { CalendarFile } from '@lofte/domain/world/calendar-event';
import { readInWorker } from '../read-in-worker.ts';
import type { Service } from '../service.ts';

/** Bytes of a calendar file. */
export const calendarFileLimit = 16 * 1024 * 1024;

const script = new URL('../calendar-file-worker.ts', import.meta.url);
const limits = { time: 10_000, memory: 512 };

/**
 * The events of a calendar file, read where it can neither stop nor fill the server. Series are followed from a year ago to two years ahead.
 *
 * Issues: `too-large`, `took-too-long`, `too-much-memory`, `reader-failed`, and those of the formats' `readCalendar`
 */
export async function readCalendarFile(
  { now }: Pick<Service, 'now'>,
  name: string,
  bytes: Uint8Array,
): Promise<Result<CalendarFile>> {
  const limit = calendarFileLimit / 1024 / 1024;
  if (bytes.length > calendarFileLimit) {
    return bad({ code: 'too-large', message: `The file is larger than ${limit} MB.`, where: name, values: { limit } });
  }
  const { signal } = new AbortController();
  const more = calendarWindow(dayOf(now()));
  return readInWorker<CalendarFile>({ name, bytes, more, script, limits, signal, progress: () => undefined });
}

/** Between which days series are followed. */
export function calendarWindow(today: string): { readonly from: string; readonly to: string } {
  return { from: yearsOn(today, -1), to: yearsOn(today, 2) };
}

function yearsOn(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
