import { z } from 'zod';

/** A day of the calendar, ISO 8601. */
export const Day = z.iso.date();

/** The record's days begin and end in Denmark, wherever the server stands. */
export const timeZone = 'Europe/Copenhagen';

const offsets = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'longOffset' });

/** The day that a moment lies in. */
export function dayOf(moment: Date): string {
  return new Date(moment.getTime() + offsetAt(moment.getTime())).toISOString().slice(0, 10);
}

/** The first moment of a day. A day of 23 or 25 hours begins at midnight too: the clocks change later in the night. */
export function startOfDay(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const guess = midnight - offsetAt(midnight);
  return new Date(midnight - offsetAt(guess));
}

/** The moment at which clocks in Denmark show `clock` (HH:MM) on a day; of an hour that is there twice, the first. */
export function momentAt(day: string, clock: string): Date {
  const shown = Date.parse(`${day}T${clock}:00Z`);
  if (Number.isNaN(shown)) return new Date(Number.NaN);
  const guess = shown - offsetAt(shown);
  return new Date(shown - offsetAt(guess));
}

/** What clocks in Denmark show at a moment, HH:MM. */
export function clockAt(moment: Date): string {
  return new Date(moment.getTime() + offsetAt(moment.getTime())).toISOString().slice(11, 16);
}

export function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}

export function dayBefore(day: string): string {
  const last = new Date(`${day}T00:00:00Z`);
  last.setUTCDate(last.getUTCDate() - 1);
  return last.toISOString().slice(0, 10);
}

/** The first moment after a day. */
export function endOfDay(day: string): Date {
  return startOfDay(dayAfter(day));
}

const hour = 60 * 60 * 1000;
/** By hour: asking `Intl` takes longer than all else that is done with a day. Clocks are changed on the hour since 1970, at least. */
const known = new Map<number, number>();
const most = 10_000;

/** Milliseconds that the clocks in Denmark are before UTC. */
function offsetAt(moment: number): number {
  if (!(moment > 0)) return askedOffset(moment);
  const at = Math.floor(moment / hour);
  const found = known.get(at);
  if (found !== undefined) return found;
  const offset = askedOffset(moment);
  if (known.size >= most) known.clear();
  known.set(at, offset);
  return offset;
}

function askedOffset(moment: number): number {
  const said = offsets.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes, seconds = '0'] = /([+-])(\d\d):(\d\d)(?::(\d\d))?$/.exec(said) ?? [];
  const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds);
  return (sign === '-' ? -size : size) * 1000;
}
