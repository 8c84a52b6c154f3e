import { timeZone } from '@lofte/domain/day';
import { dateFormat } from './formats.ts';
import type { Language } from './language.ts';

/** A stretch of time as years with fractions: `2027-07` is 2027.5 to 2027.583. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const point = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** An ISO 8601 date, month, year or interval of these in words; undefined for anything else (a duration like `P1Y`). */
export function sayTime(language: Language, iso: string): string | undefined {
  const [from = '', to] = iso.split('/');
  const first = sayPoint(language, from);
  if (to === undefined || first === undefined) return first;
  const last = sayPoint(language, to);
  if (last === undefined) return undefined;
  return `${first}–${last}`;
}

/** A period of the plan in words; the paper's own where it gives no date. */
export function sayWhen(
  language: Language,
  {
    from,
    to,
    words,
  }: { readonly from?: string | undefined; readonly to?: string | undefined; readonly words?: string | undefined },
): string {
  const said = from && to ? sayTime(language, `${from}/${to}`) : (from ?? to) && sayTime(language, from ?? to ?? '');
  return said || words || '';
}

/** Where an ISO 8601 date, month, year or interval lies; undefined for anything else. */
export function stretchOf(iso: string): Stretch | undefined {
  const [from = '', to] = iso.split('/');
  const first = pointStretch(from);
  const last = to === undefined ? first : pointStretch(to);
  return first && last && first.from <= last.to ? { from: first.from, to: last.to } : undefined;
}

/** The day of a moment of the record, e.g. `21. november 2026`. */
export function sayDay(language: Language, instant: string): string {
  return dateFormat(locale(language), { dateStyle: 'long', timeZone }).format(new Date(instant));
}

/** A moment of the record to the minute; the time of day alone where the day stands above it. */
export function sayMoment(language: Language, instant: string, underDay = false): string {
  const day = underDay ? {} : ({ dateStyle: 'long' } as const);
  return dateFormat(locale(language), { ...day, timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** `2025–2028`, with an open end where the paper gives none; empty where it gives neither. */
export function sayPeriod({ from, to }: { readonly from: number | null; readonly to: number | null }): string {
  if (from === null && to === null) return '';
  return from === to ? String(from) : `${from ?? ''}–${to ?? ''}`;
}

/** British English, as the papers of governments in Europe write it. */
export function locale(language: Language): string {
  return language === 'da' ? 'da-DK' : 'en-GB';
}

function sayPoint(language: Language, iso: string): string | undefined {
  const [, year, month, day] = point.exec(iso) ?? [];
  if (!year) return undefined;
  if (!month) return year;
  const options: Intl.DateTimeFormatOptions = {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
    ...(day ? { day: 'numeric' } : {}),
  };
  const date = new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? undefined : dateFormat(locale(language), options).format(date);
}

function pointStretch(iso: string): Stretch | undefined {
  // All months as 31 days long, so that the last day of one never runs into the next.
  const [, year, month, day] = point.exec(iso) ?? [];
  if (!year) return undefined;
  const start = Number(year) + (month ? (Number(month) - 1) / 12 : 0) + (day ? (Number(day) - 1) / 372 : 0);
  return { from: start, to: start + (day ? 1 / 372 : month ? 1 / 12 : 1) };
}
