import type { Indicator } from '../plan-element.ts';

/** A point of an indicator's series, its time as a year with fractions: the end of what it covers. */
export interface Point {
  readonly period: string;
  readonly at: number;
  readonly value: number;
}

/** The way from where an indicator stood to where it shall be. */
export interface Course {
  /** From the baseline through the targets, in the order of time; none or one point is no line. */
  readonly line: readonly Point[];
  readonly actuals: readonly Point[];
  readonly targets: readonly Point[];
  /** Of the last value there is, on or off the line; none where there is no line at that time. */
  readonly last?: { readonly point: Point; readonly wanted: number; readonly on: boolean };
}

/**
 * Where an indicator should be: straight from its baseline to the next target, and on from target to target. Without a baseline the
 * line begins with the first value that was measured, as long as a target comes after it.
 */
export function courseOf({ baseline, periods, direction }: Indicator): Course {
  const targets = pointsOf(periods, 'target');
  const actuals = pointsOf(periods, 'actual');
  const start = baseline ? pointOf(baseline.period, baseline.value) : actuals[0];
  const line = start ? [start, ...targets.filter(({ at }) => at > start.at)] : targets;
  const point = actuals.at(-1);
  const wanted = point && line.length > 1 ? wantedAt(line, point.at) : undefined;
  return {
    ...{ line: line.length > 1 ? line : [], actuals, targets },
    ...(point && wanted !== undefined
      ? { last: { point, wanted, on: isOn(direction, point.value, wanted, line) } }
      : {}),
  };
}

/** The value that the line has at a time; none before it begins. After its end, the last target counts. */
export function wantedAt(line: readonly Point[], at: number): number | undefined {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || at < first.at) return undefined;
  if (at >= last.at) return last.value;
  const next = line.findIndex((one) => one.at > at);
  const [from, to] = [line[next - 1], line[next]];
  if (!from || !to) return undefined;
  return from.value + ((to.value - from.value) * (at - from.at)) / (to.at - from.at);
}

/** A tenth of the way is near enough for what shall stay where it is. */
const near = 0.1;

function isOn(direction: Indicator['direction'], value: number, wanted: number, line: readonly Point[]): boolean {
  const slack = 1e-9 * Math.max(1, Math.abs(wanted));
  if (direction === 'up') return value >= wanted - slack;
  if (direction === 'down') return value <= wanted + slack;
  const reach = Math.max(...line.map((one) => Math.abs(one.value)));
  return Math.abs(value - wanted) <= near * reach + slack;
}

function pointsOf(periods: Indicator['periods'], what: 'target' | 'actual'): readonly Point[] {
  const points = periods.flatMap((one) => {
    const value = one[what];
    return value === undefined ? [] : [pointOf(one.period, value)];
  });
  return points.toSorted((a, b) => a.at - b.at);
}

function pointOf(period: string, value: number): Point {
  return { period, at: endOf(period), value };
}

/** The end of a year, month or day: `2027` is 2028, `2027-06` is 2027.5. All months count alike. */
export function endOf(period: string): number {
  const [year = 0, month, day] = period.split('-').map(Number);
  if (month === undefined) return year + 1;
  return year + (month - 1) / 12 + (day === undefined ? 1 : day / 31) / 12;
}
