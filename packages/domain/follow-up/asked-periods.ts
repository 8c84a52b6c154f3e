import type { Indicator } from '../plan-element.ts';
import type { Days } from './update.ts';

/** Of an indicator, the periods whose number a round asks for: those that the time asked about touches; where the plan has none, the one that it ends in. */
export function askedPeriods({ baseline, periods }: Indicator, { from, to }: Days): readonly string[] {
  const touched = periods.map(({ period }) => period).filter((period) => start(period) <= to && from <= end(period));
  if (touched.length > 0) return touched;
  const known = periods.at(-1)?.period ?? baseline?.period ?? to.slice(0, 4);
  return [to.slice(0, known.length)];
}

function start(period: string): string {
  return `${period}-01-01`.slice(0, 10);
}

/** No day of a month is after its 31st. */
function end(period: string): string {
  return period.length === 4 ? `${period}-12-31` : period.length === 7 ? `${period}-31` : period;
}
