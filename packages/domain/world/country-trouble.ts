import { countryCodes } from '../edit-plan/country-codes.ts';
import type { Issue } from '../issue.ts';

/** Countries that are no more, by what they were called: ISO 3166-3. Whoever names one means one of those that came after it. */
const gone: ReadonlyMap<string, readonly string[]> = new Map([
  ['DD', ['DE']],
  ['CS', ['CZ', 'SK', 'RS', 'ME']],
  ['SU', ['RU', 'UA', 'BY', 'EE', 'LV', 'LT', 'MD', 'GE', 'AM', 'AZ', 'KZ', 'KG', 'TJ', 'TM', 'UZ']],
  ['YU', ['RS', 'ME', 'HR', 'SI', 'BA', 'MK', 'XK']],
  ['AN', ['CW', 'SX', 'BQ']],
  ['ZR', ['CD']],
  ['BU', ['MM']],
  ['TP', ['TL']],
  ['VD', ['VN']],
  ['YD', ['YE']],
]);

/** The countries that one became which is no more; nothing where it still is, or never was. */
export function becameOf(code: string): readonly string[] | undefined {
  return gone.get(code);
}

/** Two letters are a code however they are written; a name that stands where a code should is refused as it was written. */
export function countryCode(given: string | undefined): string | undefined {
  return given?.length === 2 ? given.toUpperCase() : given;
}

/** Issues `bad-country` and `country-gone`. */
export function countryTrouble(where: string, code: string | undefined): readonly Issue[] {
  if (code === undefined || countryCodes.includes(code)) return [];
  const after = becameOf(code);
  if (after) {
    const message = `${code} is no country any more; there are ${after.join(', ')} now. Choose one of them.`;
    return [{ code: 'country-gone', message, where, values: { given: code, after: after.join(' ') } }];
  }
  const message = `"${code}" is no country: give its two letters, as DK or IN.`;
  return [{ code: 'bad-country', message, where, values: { given: code } }];
}
