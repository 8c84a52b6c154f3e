import { countryCodes } from './country-codes.ts';
import type { Rule } from './rule.ts';

const known: ReadonlySet<string> = new Set(countryCodes);

/** Countries are countries. */
export const checkCountries: Rule = ({ countries = [] }) =>
  countries
    .filter((code) => !known.has(code))
    .map((given) => ({
      code: 'bad-country',
      message: `"${given}" is no country: give its two letters, as DK or UA.`,
      where: 'countries',
      values: { given },
    }));
