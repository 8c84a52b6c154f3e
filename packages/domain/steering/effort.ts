import type { PlanElement } from '../plan-element.ts';
import { going } from './ended.ts';

/** As much of an element as says what work it takes, and whether it goes on. */
export type Working = Pick<PlanElement, 'id' | 'parent' | 'rank' | 'decided' | 'effort' | 'owner'>;

/** What one element takes of an organisation (an id) in a year. */
export interface PartOfLoad<E> {
  readonly element: E;
  readonly organisation: string;
  readonly year: number;
  readonly personYears: number;
}

/** All work of one plan that goes on and that somebody is to do. */
export function partsOfLoad<E extends Working>(elements: readonly E[]): readonly PartOfLoad<E>[] {
  return going(elements).flatMap((element) =>
    (element.effort ?? []).flatMap(({ organisation = element.owner?.organisation, year, personYears }) =>
      organisation === undefined ? [] : [{ element, organisation, year, personYears }],
    ),
  );
}

/** Person-years by organisation (an id) and year, of what goes on of one plan. Tenths of hours do not matter; hundredths of years do. */
export function loadOf(elements: readonly Working[]): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const load = new Map<string, Map<number, number>>();
  for (const { organisation, year, personYears } of partsOfLoad(elements)) {
    const years = load.get(organisation) ?? new Map<number, number>();
    years.set(year, hundredths((years.get(year) ?? 0) + personYears));
    load.set(organisation, years);
  }
  return load;
}

/** What several plans take together. */
export function loadsTogether(
  loads: readonly ReadonlyMap<string, ReadonlyMap<number, number>>[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const all = new Map<string, Map<number, number>>();
  for (const [organisation, years] of loads.flatMap((load) => [...load])) {
    const sums = all.get(organisation) ?? new Map<number, number>();
    for (const [year, personYears] of years) sums.set(year, hundredths((sums.get(year) ?? 0) + personYears));
    all.set(organisation, sums);
  }
  return all;
}

/** Money set aside by currency, of what goes on: whole hundredths, so that sums come out as on paper. */
export function moneyOf(elements: readonly PlanElement[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const element of going(elements)) {
    for (const { kind, currency, amount } of element.funds ?? []) {
      if (kind === 'set aside') sums.set(currency, (sums.get(currency) ?? 0) + Math.round(amount * 100));
    }
  }
  return new Map([...sums].map(([currency, sum]) => [currency, sum / 100]));
}

function hundredths(value: number): number {
  return Math.round(value * 100) / 100;
}
