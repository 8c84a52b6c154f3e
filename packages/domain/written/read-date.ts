import { isDate } from '../edit-plan/check-dates.ts';

/** Months by their names and the usual short forms, in the languages of the interface. */
const months: ReadonlyMap<string, string> = new Map(
  ['da', 'en'].flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) =>
      Array.from({ length: 12 }, (_, i) => {
        const name = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, i)));
        return [name.toLowerCase().replace('.', ''), String(i + 1).padStart(2, '0')] as const;
      }),
    ),
  ),
);

/**
 * A date as people write it, as ISO 8601: `30.6.2028`, `30/6-2028`, `30. juni 2028`, `June 2028`. What is none of these, or not
 * in the calendar, comes back as it was written, so that the rules refuse it in the person's own words.
 */
export function readDate(written: string): string {
  const text = written.trim();
  const date = iso(text);
  return isDate(date) ? date : text;
}

function iso(text: string): string {
  const [, day, month, year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
  if (day && month && year) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const [, of, name = '', in4] = /^(?:(\d{1,2})\.? +)?(\p{L}+)\.? +(\d{4})$/u.exec(text) ?? [];
  const number = months.get(name.toLowerCase());
  if (!number || !in4) return text;
  return of ? `${in4}-${number}-${of.padStart(2, '0')}` : `${in4}-${number}`;
}
