// Times as ISO 8601-1:2019: `2027`, `2027-06`, `2027-06-30`, and intervals with a slash.

const two = (value: number): string => String(value).padStart(2, '0');

export const monthIso = (year: number, month: number): string => `${year}-${two(month)}`;
export const dayIso = (year: number, month: number, day: number): string => `${year}-${two(month)}-${two(day)}`;

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function isDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

/** Three months from the season's first; winter runs into the next year. */
export function seasonIso(year: number, first: number): string {
  return first === 12 ? `${year}-12/${monthIso(year + 1, 2)}` : `${monthIso(year, first)}/${monthIso(year, first + 2)}`;
}

/** Months `first` to `last` of a year, by their days. */
export function monthsIso(year: number, first: number, last: number): string {
  return `${dayIso(year, first, 1)}/${dayIso(year, last, daysIn(year, last))}`;
}

/** The last day of a time; a day is its own. */
export function lastDay(iso: string): string {
  const until = iso.slice(iso.indexOf('/') + 1);
  const [year = 0, month, day] = until.split('-').map(Number);
  if (day !== undefined) return until;
  return month === undefined ? `${year}-12-31` : dayIso(year, month, daysIn(year, month));
}

/** "2025-26", "2011/12": the second year by its last two digits; 0 where it does not follow. */
export function fullYear(first: number, second: string): number {
  const year = second.length === 4 ? Number(second) : Math.floor(first / 100) * 100 + Number(second);
  return year > first && year - first <= 60 ? year : 0;
}
