import { addMonths } from './next-round.ts';
import type { Days } from './update.ts';

/** What a new round is offered with, until somebody says otherwise. */
export interface OfferedRound {
  /** The last quarter that is over. */
  readonly covers: Days;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly year: number;
  /** Two weeks on. */
  readonly due: string;
}

export function offeredRound(today: string): OfferedRound {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const thisQuarter = `${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`;
  const from = addMonths(thisQuarter, -3);
  return {
    covers: { from, to: daysLater(thisQuarter, -1) },
    quarter: (Math.ceil(Number(from.slice(5, 7)) / 3) || 1) as OfferedRound['quarter'],
    year: Number(from.slice(0, 4)),
    due: daysLater(today, 14),
  };
}

/** Whole days; before the day where negative. */
export function daysLater(day: string, days: number): string {
  const moved = new Date(`${day}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** From the first day to the second; negative where that came before. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / (24 * 60 * 60 * 1000));
}
