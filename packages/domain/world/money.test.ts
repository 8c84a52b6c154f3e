import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareAmounts, converted, difference, readAmount, sumOf } from './decimal.ts';
import type { ExchangeRate, Fund, Payment } from './money.ts';
import { fundSums, moneyBy } from './money-sums.ts';
import { settleFund, settlePayment, settleRate, type WantedPayment } from './settle-money.ts';

const fund: Fund = { id: 'f', title: 'Havne', amount: '1000', currency: 'DKK', about: [], places: [] };
const paid: WantedPayment = {
  ...{ fund: 'f', kind: 'payment', amount: '100.50', currency: 'DKK', day: '2027-03-01' },
  receiver: { name: 'Fyrselskabet' },
};
const codes = (done: { readonly ok: boolean; readonly issues?: readonly { readonly code: string }[] }) =>
  done.issues?.map(({ code }) => code) ?? [];

describe('amounts', () => {
  test('are exact where binary fractions are not', () => {
    expect(sumOf(['0.1', '0.2'])).toBe('0.30');
    expect(difference('0.30', '0.10')).toBe('0.20');
    expect(sumOf(['999999999999999.9999', '-0.0001'])).toBe('999999999999999.9998');
    expect(sumOf([])).toBe('0');
  });
  test('at a rate are rounded once, half away from zero', () => {
    expect(converted('100', '7.4567')).toBe('745.67');
    expect(converted('0.01', '0.5')).toBe('0.01');
    expect(converted('-0.01', '0.5')).toBe('-0.01');
    expect(converted('1', '0.004')).toBe('0');
  });
  test('are read as people write them in either language', () => {
    expect(readAmount('da', '1.250.000,5')).toBe('1250000.50');
    expect(readAmount('da', '1.250')).toBe('1250');
    expect(readAmount('en', '1,250,000.5')).toBe('1250000.50');
    expect(readAmount('da', '1 250,25')).toBe('1250.25');
    expect(readAmount('en', '12.5')).toBe('12.50');
    expect(readAmount('da', 'mange')).toBeUndefined();
  });
  test('written and read again are the same', () => {
    const units = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
    fc.assert(
      fc.property(units, units, (a, b) => {
        const [one, other] = [text(a), text(b)];
        expect(units4(sumOf([one, other]))).toBe(a + b);
        expect(Math.sign(compareAmounts(one, other))).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

test('a million payments in five currencies add up to the last coin, however they are grouped', () => {
  let seed = 12_345;
  const next = (below: number) => {
    // Park and Miller's generator: the same numbers in each run.
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  for (const currency of ['DKK', 'EUR', 'USD', 'JPY', 'KWD']) {
    const totals = { payment: 0n, commitment: 0n };
    const payments = Array.from({ length: 200_000 }, (_, i): Payment => {
      const units = next(2_000_000_000) - 1_000_000_000;
      const kind = next(2) === 0 ? 'payment' : 'commitment';
      totals[kind] += BigInt(units);
      const counted = text(BigInt(units));
      const country = ['CL', 'GH', 'IN', ''][next(4)];
      return {
        ...{ id: String(i), fund: 'f', kind, amount: counted, counted, currency, day: `${2020 + next(8)}-01-01` },
        ...{ receiver: { name: `R${next(50)}` }, ...(country ? { country } : {}) },
        ...(next(3) === 0 ? {} : { for: { strategy: 's', element: `e${next(30)}` } }),
      };
    });
    const all = fundSums({ amount: '0' }, payments);
    expect(units4(all.paid)).toBe(totals.payment);
    expect(units4(all.committed)).toBe(totals.commitment);
    for (const by of ['year', 'country', 'element'] as const) {
      const parts = moneyBy(payments, by);
      expect(sumOf(parts.map((one) => one.paid))).toBe(all.paid);
      expect(sumOf(parts.map((one) => one.committed))).toBe(all.committed);
    }
  }
});

describe('payments', () => {
  const known = { fund, others: [], rates: [] };
  test('in the currency of the fund count as they are; above the fund they are refused with how much', () => {
    expect(settlePayment('p', paid, known)).toMatchObject({ ok: true, value: { counted: '100.50' } });
    const others = [{ kind: 'payment', counted: '900' } as const];
    const over = settlePayment('p', paid, { ...known, others });
    expect(!over.ok && over.issues[0]).toMatchObject({ code: 'above-fund', values: { over: '0.50' } });
    expect(settlePayment('p', { ...paid, kind: 'commitment' }, { ...known, others }).ok).toBe(true);
  });
  test('in another count at the last rate before their day, which stays with them', () => {
    const rate = (day: string, value: string): ExchangeRate => ({
      ...{ id: day, currency: 'EUR', in: 'DKK', rate: value, day, source: 'Nationalbanken' },
    });
    const wanted = { ...paid, currency: 'eur', amount: '10' };
    expect(codes(settlePayment('p', wanted, { ...known, rates: [rate('2027-03-02', '7.46')] }))).toEqual([
      'rate-missing',
    ]);
    const rates = [rate('2027-01-01', '7.45'), rate('2027-02-01', '7.47')];
    const made = settlePayment('p', wanted, { ...known, rates });
    expect(made).toMatchObject({ ok: true, value: { counted: '74.70', rate: { day: '2027-02-01' } } });
    const later = [...rates, rate('2027-02-15', '8')];
    const before = made.ok ? made.value : undefined;
    expect(settlePayment('p', wanted, { ...known, rates: later, before })).toMatchObject({
      value: { counted: '74.70' },
    });
  });
  test('and funds and rates that cannot be are refused with what is wrong', () => {
    expect(codes(settlePayment('p', { ...paid, amount: '0', receiver: { name: '' } }, known))).toEqual([
      'bad-amount',
      'no-receiver',
    ]);
    expect(codes(settleFund('f', { ...fund, amount: '-5', currency: 'ABC' }, { spent: [] }))).toEqual([
      'bad-amount',
      'bad-currency',
    ]);
    const spent = [{ kind: 'payment', counted: '1200' } as const];
    expect(codes(settleFund('f', fund, { spent }))).toEqual(['below-spent']);
    expect(codes(settleFund('f', { ...fund, currency: 'EUR' }, { spent, before: fund }))).toEqual(['currency-used']);
    const rate = { currency: 'DKK', in: 'DKK', rate: '0', day: '2027-01-01', source: '' };
    expect(codes(settleRate('r', rate, []))).toEqual(['bad-rate', 'same-currency', 'no-source']);
  });
});

/** Ten thousandths as an amount, and an amount as ten thousandths. */
function text(units: bigint): string {
  const size = String(units < 0n ? -units : units).padStart(5, '0');
  return `${units < 0n ? '-' : ''}${size.slice(0, -4)}.${size.slice(-4)}`;
}

function units4(amount: string): bigint {
  const [whole = '0', part = ''] = amount.replace('-', '').split('.');
  const value = BigInt(whole + part.padEnd(4, '0'));
  return amount.startsWith('-') ? -value : value;
}
