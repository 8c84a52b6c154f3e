import { isDate } from './edit-plan/check-dates.ts';
import type { Issue } from './issue.ts';

/** Issue `bad-day` where something is given that is no whole day of the calendar. */
export function dayTrouble(where: string, given: string | undefined): readonly Issue[] {
  if (given === undefined || (given.length === 10 && isDate(given))) return [];
  const message = `"${given}" is no day that exists; write it like 2028-06-30.`;
  return [{ code: 'bad-day', message, where, values: { given } }];
}
