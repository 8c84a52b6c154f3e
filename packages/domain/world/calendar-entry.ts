import type { Times } from './times.ts';

export const calendarKinds = [
  'session',
  'engagement',
  'deadline',
  'election',
  'milestone',
  'meeting',
  'presidency',
] as const;
export type CalendarKind = (typeof calendarKinds)[number];

/** Something that stands in the calendar, whatever it is, and what its page is found by. */
export interface CalendarEntry {
  readonly kind: CalendarKind;
  /** Of the thing: the forum of a presidency, the element of a milestone. */
  readonly id: string;
  readonly title: string;
  /** The first and the last day. */
  readonly from: string;
  readonly to: string;
  readonly times?: Times | undefined;
  /** Only a month or a year is known. */
  readonly sometime: boolean;
  readonly state?: 'cancelled' | 'done' | undefined;
  readonly country?: string | undefined;
  readonly place?: string | undefined;
  readonly forum?: string | undefined;
  /** Of a milestone: its strategy, and what it is a milestone of. */
  readonly strategy?: string | undefined;
  readonly of?: string | undefined;
  /** For its own people or the partnership forum alone: it stands in no calendar that leaves here. */
  readonly own: boolean;
}

/** The days of an ISO 8601 date, month or year. */
export function daysOf(partial: string): { readonly from: string; readonly to: string; readonly sometime: boolean } {
  if (partial.length === 10) return { from: partial, to: partial, sometime: false };
  const month = partial.length === 7;
  const from = month ? `${partial}-01` : `${partial}-01-01`;
  return { from, to: month ? lastDayOf(partial) : `${partial}-12-31`, sometime: true };
}

export function lastDayOf(month: string): string {
  const [year, nth] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return new Date(Date.UTC(year, nth, 0)).toISOString().slice(0, 10);
}

/** The day so many days on. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month so many months on: `2027-12` and 1 is `2028-01`. */
export function monthAfter(month: string, months: number): string {
  const [year, nth] = [Number(month.slice(0, 4)), Number(month.slice(5, 7))];
  return new Date(Date.UTC(year, nth - 1 + months, 1)).toISOString().slice(0, 7);
}

/** The whole weeks, Monday first (ISO 8601), that a month lies in. */
export function weeksOf(month: string): readonly (readonly string[])[] {
  const before = (new Date(`${month}-01T00:00:00Z`).getUTCDay() + 6) % 7;
  const weeks = Math.ceil((before + Number(lastDayOf(month).slice(8))) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, n) => dayAfter(`${month}-01`, week * 7 + n - before)),
  );
}

/** What puts entries in the order of days: what takes a whole day first, then by the clock. */
export function dayKey({ from, times, title }: Pick<CalendarEntry, 'from' | 'times' | 'title'>): string {
  return `${from} ${times?.from ?? ''} ${title}`;
}
