import { difference, sumOf } from './decimal.ts';
import type { Fund, Payment, PaymentKind } from './money.ts';

/** What became of a fund, in its own currency. */
export interface FundSums {
  readonly committed: string;
  readonly paid: string;
  /** Of the fund, what is not promised yet, and what is not paid yet. */
  readonly free: string;
  readonly left: string;
}

export function fundSums({ amount }: Pick<Fund, 'amount'>, payments: readonly Payment[]): FundSums {
  const [committed, paid] = [sumKind(payments, 'commitment'), sumKind(payments, 'payment')];
  return { committed, paid, free: difference(amount, committed), left: difference(amount, paid) };
}

/** A group of payments by what they have in common; `''` is what has none of it. */
export interface MoneyGroup {
  readonly key: string;
  readonly committed: string;
  readonly paid: string;
}

export type MoneyBy = 'year' | 'country' | 'element' | 'receiver';

/** Payments of one currency in groups that add up to all of them, by key: one of `MoneyBy`, or what a payment is asked for, as its goal. */
export function moneyBy(
  payments: readonly Payment[],
  by: MoneyBy | ((payment: Payment) => string),
): readonly MoneyGroup[] {
  return [...Map.groupBy(payments, (one) => (typeof by === 'string' ? keyOf(one, by) : by(one)))]
    .map(([key, those]) => ({ key, committed: sumKind(those, 'commitment'), paid: sumKind(those, 'payment') }))
    .toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

function keyOf(one: Payment, by: MoneyBy): string {
  if (by === 'year') return one.day.slice(0, 4);
  if (by === 'country') return one.country ?? '';
  if (by === 'receiver') return one.receiver.name;
  return one.for ? `${one.for.strategy} ${one.for.element}` : '';
}

function sumKind(payments: readonly Payment[], kind: PaymentKind): string {
  return sumOf(payments.filter((one) => one.kind === kind).map(({ counted }) => counted));
}
