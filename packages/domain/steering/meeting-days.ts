/** How meetings of a year come one after the other. */
export interface Rhythm {
  /** The day of the first. */
  readonly first: string;
  readonly count: number;
  /** How many weeks or months lie between two. */
  readonly every: number;
  readonly unit: 'week' | 'month';
}

/** Meetings that are planned at once. */
export const mostAtOnce = 60;

/**
 * The days of meetings. By months they stay on their weekday, as in the first's month: the second Tuesday stays the second Tuesday,
 * the last stays the last.
 */
export function meetingDays({ first, count, every, unit }: Rhythm): readonly string[] {
  const start = new Date(`${first}T00:00:00Z`);
  const nth = Math.floor((start.getUTCDate() - 1) / 7);
  const isLast = start.getUTCDate() + 7 > daysIn(start.getUTCFullYear(), start.getUTCMonth());
  return Array.from({ length: Math.min(count, mostAtOnce) }, (_, i) => {
    if (unit === 'week') return dayIn(start.getUTCFullYear(), start.getUTCMonth(), start.getUTCDate() + i * every * 7);
    const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + i * every];
    const weekday = new Date(Date.UTC(year, month, 1)).getUTCDay();
    const earliest = 1 + ((start.getUTCDay() - weekday + 7) % 7);
    const days = daysIn(year, month);
    const last = earliest + 7 * Math.floor((days - earliest) / 7);
    return dayIn(year, month, isLast ? last : Math.min(earliest + 7 * nth, last));
  });
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function dayIn(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10);
}
