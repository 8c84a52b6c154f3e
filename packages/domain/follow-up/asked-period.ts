import type { Indicator } from '../plan-element.ts';
import type { Days } from './update.ts';

/**
 * The period of an indicator that a round asks for: the one that the round's last day lies in, as long as the indicator's own
 * periods are. An indicator without periods is measured by the year where the round covers a whole one, else by the month.
 */
export function askedPeriod(
  { periods, baseline }: Pick<Indicator, 'periods' | 'baseline'>,
  { from, to }: Days,
): string {
  const own = periods.at(-1)?.period ?? baseline?.period;
  if (own !== undefined) return to.slice(0, own.length);
  const year = from.slice(0, 4) === to.slice(0, 4) && from.endsWith('-01-01') && to.endsWith('-12-31');
  return to.slice(0, year ? 4 : 7);
}
