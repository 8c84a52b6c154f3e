import type { Issue } from '../issue.ts';
import { PartialDate } from '../plan-element.ts';
import type { Rule } from './rule.ts';

/** Every date is one that the calendar has, nothing ends before it starts, and no period of an indicator comes twice. */
export const checkDates: Rule = ({ period, milestones = [], indicators = [], funds = [] }) => [
  ...dateTrouble('period', period?.from),
  ...dateTrouble('period', period?.to),
  ...order('period', period?.from, period?.to),
  ...milestones.flatMap(({ due, done }) => [...dateTrouble('milestones', due), ...day('milestones', done)]),
  ...indicators.flatMap(({ title, baseline, periods }) => [
    ...(baseline ? dateTrouble('indicators', baseline.period) : []),
    ...periods.flatMap((one) => dateTrouble('indicators', one.period)),
    ...twice(
      title,
      periods.map((one) => one.period),
    ),
  ]),
  ...funds.flatMap((fund) => dateTrouble('funds', fund.period)),
];

/** Whether a year, a month or a day exists: `2027-02-29` does not. */
export function isDate(given: string): boolean {
  if (!PartialDate.safeParse(given).success) return false;
  const [year = 0, month = 1, day = 1] = given.split('-').map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Issue `ends-before-start`: a year or month lasts to its end, so `2028-06` to `2028` is a period. */
export function order(where: string, from: string | undefined, to: string | undefined): readonly Issue[] {
  if (from === undefined || to === undefined || !isDate(from) || !isDate(to)) return [];
  const shared = Math.min(from.length, to.length);
  if (from.slice(0, shared) <= to.slice(0, shared)) return [];
  return [
    {
      code: 'ends-before-start',
      message: `It would end in ${to}, before it starts in ${from}.`,
      where,
      values: { from, to },
    },
  ];
}

/** Issue `bad-date` where a date is given that no calendar has. */
export function dateTrouble(where: string, given: string | undefined): readonly Issue[] {
  return given === undefined || isDate(given) ? [] : [badDate(where, given)];
}

/** What was reached was reached on a day. */
function day(where: string, given: string | undefined): readonly Issue[] {
  return given === undefined || (given.length === 10 && isDate(given)) ? [] : [badDate(where, given)];
}

function badDate(where: string, given: string): Issue {
  const message = `"${given}" is no date: give a year (2028), a month (2028-06) or a day (2028-06-30) that exists.`;
  return { code: 'bad-date', message, where, values: { given } };
}

function twice(indicator: string, periods: readonly string[]): readonly Issue[] {
  const again = periods.find((period, i) => periods.indexOf(period) !== i);
  if (again === undefined) return [];
  const message = `"${indicator}" has ${again} twice.`;
  return [{ code: 'period-twice', message, where: 'indicators', values: { indicator, period: again } }];
}
