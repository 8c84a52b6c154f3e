import type { PlanElement } from '../plan-element.ts';

/** Money of one currency in one year (none: no year is said). */
export interface YearSums {
  readonly currency: string;
  readonly year?: number;
  readonly setAside: number;
  readonly paidOut: number;
}

/** What is set aside and paid out, by currency and year. Counted in hundredths, so that sums come out as on paper. */
export function sumsOf(elements: readonly PlanElement[]): readonly YearSums[] {
  const sums = new Map<string, { currency: string; year: string; setAside: number; paidOut: number }>();
  for (const { kind, currency, amount, period } of elements.flatMap(({ funds = [] }) => funds)) {
    const year = period?.slice(0, 4) ?? '';
    const key = `${currency} ${year}`;
    const sum = sums.get(key) ?? { currency, year, setAside: 0, paidOut: 0 };
    sum[kind === 'set aside' ? 'setAside' : 'paidOut'] += Math.round(amount * 100);
    sums.set(key, sum);
  }
  return [...sums]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { currency, year, setAside, paidOut }]) => ({
      ...{ currency, setAside: setAside / 100, paidOut: paidOut / 100 },
      ...(year === '' ? {} : { year: Number(year) }),
    }));
}
