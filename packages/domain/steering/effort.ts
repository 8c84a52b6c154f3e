import type { PlanElement } from '../plan-element.ts';

/** Whether an effort goes on: neither stopped nor completed by a decision. */
export function goesOn({ decided }: Pick<PlanElement, 'decided'>): boolean {
  return decided !== 'stopped' && decided !== 'completed';
}

/** Person-years by organisation (an id) and year, of what goes on. Tenths of hours do not matter; hundredths of years do. */
export function loadOf(elements: readonly PlanElement[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const load = new Map<string, Map<number, number>>();
  for (const element of elements.filter(goesOn)) {
    for (const { organisation = element.owner?.organisation, year, personYears } of element.effort ?? []) {
      if (organisation === undefined) continue;
      const years = load.get(organisation) ?? new Map<number, number>();
      years.set(year, hundredths((years.get(year) ?? 0) + personYears));
      load.set(organisation, years);
    }
  }
  return load;
}

/** Money set aside by currency, of what goes on: whole hundredths, so that sums come out as on paper. */
export function moneyOf(elements: readonly PlanElement[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const element of elements.filter(goesOn)) {
    for (const { kind, currency, amount } of element.funds ?? []) {
      if (kind === 'set aside') sums.set(currency, (sums.get(currency) ?? 0) + Math.round(amount * 100));
    }
  }
  return new Map([...sums].map(([currency, sum]) => [currency, sum / 100]));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
