import type { Issue } from '../issue.ts';
import { largest } from './limits.ts';
import type { Rule } from './rule.ts';

/** Numbers are finite and small enough to be kept exactly; sums are in a currency that there is or was. */
export const checkNumbers: Rule = ({ indicators = [], funds = [], effort = [] }) => [
  ...indicators.flatMap(({ baseline, periods }) =>
    [baseline?.value, ...periods.flatMap(({ target, actual }) => [target, actual])].flatMap((value) =>
      number('indicators', value),
    ),
  ),
  ...funds.flatMap(({ amount, currency }) => [...number('funds', amount), ...known(currency)]),
  ...effort.flatMap(({ year, personYears }) => [...yearTrouble(year), ...personYearTrouble(personYears)]),
];

export function yearTrouble(year: number, where = 'effort'): readonly Issue[] {
  if (Number.isInteger(year) && year >= 1900 && year <= 2200) return [];
  return [
    {
      code: 'bad-year',
      message: `${year} is no year; write it like 2027.`,
      where,
      values: { given: String(year) },
    },
  ];
}

/** More than every person of a state's administration is a slip of the pen. */
const mostPersonYears = 100_000;

export function personYearTrouble(given: number, where = 'effort'): readonly Issue[] {
  if (Number.isFinite(given) && given >= 0 && given <= mostPersonYears) return [];
  const message = `${given} person-years cannot be: give a number from 0 to ${mostPersonYears}.`;
  return [{ code: 'bad-person-years', message, where, values: { given: String(given) } }];
}

function number(where: string, given: number | undefined): readonly Issue[] {
  if (given === undefined || (Number.isFinite(given) && Math.abs(given) <= largest)) return [];
  const message = `${given} is no number that can be kept: give one between ${-largest} and ${largest}.`;
  return [{ code: 'bad-number', message, where, values: { given: String(given) } }];
}

/** ISO 4217, as far as the runtime's ICU knows it; those of the past too, since sums of the past are in them. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function known(currency: string): readonly Issue[] {
  if (currencies.has(currency)) return [];
  const message = `"${currency}" is no currency: give its three letters, as DKK or EUR.`;
  return [{ code: 'bad-currency', message, where: 'funds', values: { given: currency } }];
}
