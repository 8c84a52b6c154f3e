import { dayTrouble } from '../day-trouble.ts';
import { dateTrouble, order } from '../edit-plan/check-dates.ts';
import { defined, line, lines } from '../edit-plan/tidy-fields.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { longText } from '../long-text.ts';
import { countryCode, countryTrouble } from './country-trouble.ts';
import { compareAmounts, converted, Decimal, difference, Rate, sumOf } from './decimal.ts';
import type { ExchangeRate, Fund, Payment, PaymentKind } from './money.ts';
import { longestNote } from './partnership.ts';

/** What is to be said of a fund; its amount as it is typed, and '' where that is no amount. */
export type WantedFund = Omit<Fund, 'id'>;

/**
 * A fund as it will stand. `spent`: what was promised and paid out of it so far.
 *
 * Issues: `no-title`, `bad-amount`, `bad-currency`, `currency-used`, `below-spent`, `bad-date`, `ends-before-start`, `too-long`
 */
export function settleFund(
  id: string,
  wanted: WantedFund,
  {
    spent,
    before,
  }: { readonly spent: readonly Pick<Payment, 'kind' | 'counted'>[]; readonly before?: Fund | undefined },
): Result<Fund> {
  const one = defined({
    ...{ ...wanted, id, title: line(wanted.title) ?? '', currency: wanted.currency.trim().toUpperCase() },
    ...{ from: line(wanted.from), to: line(wanted.to), purpose: lines(wanted.purpose) },
  });
  const issues = [
    ...(one.title === '' ? [{ code: 'no-title', message: 'Say what it is for, in a line.', where: 'title' }] : []),
    ...longText('title', one.title, 500),
    ...amountTrouble(one.amount, true),
    ...currencyTrouble(one.currency),
    ...dateTrouble('from', one.from),
    ...dateTrouble('to', one.to),
    ...order('to', one.from, one.to),
    ...longText('purpose', one.purpose, longestNote),
    ...(before && before.currency !== one.currency && spent.length > 0 ? [currencyUsed(before.currency)] : []),
  ];
  if (issues.length > 0) return bad(...issues);
  const over = (['commitment', 'payment'] as const).map((kind) => overdrawn(one, spent, kind)).find(Boolean);
  return over ? bad({ ...over, code: 'below-spent', where: 'amount' }) : good(one);
}

/** What is to be said of a payment; what it counts for is computed. */
export type WantedPayment = Omit<Payment, 'id' | 'counted' | 'rate'>;

export interface PaymentKnown {
  readonly fund: Fund;
  /** All others of the fund. */
  readonly others: readonly Pick<Payment, 'kind' | 'counted'>[];
  readonly rates: readonly ExchangeRate[];
  /** The payment as it stands, where it is changed. */
  readonly before?: Payment | undefined;
}

/**
 * A payment as it will stand, with the rate that it was counted at. That stays as long as its currency and day do, whatever rates are
 * written down later.
 *
 * Issues: `bad-amount`, `bad-currency`, `bad-day`, `no-receiver`, `bad-country`, `country-gone`, `too-long`, `rate-missing`, `above-fund`
 */
export function settlePayment(id: string, wanted: WantedPayment, known: PaymentKnown): Result<Payment> {
  const { fund, others } = known;
  const receiver = { ...wanted.receiver, name: line(wanted.receiver.name) ?? '' };
  const country = line(wanted.country);
  const one = defined({
    ...{ ...wanted, id, receiver, currency: wanted.currency.trim().toUpperCase(), day: wanted.day.trim() },
    ...{ country: countryCode(country), note: line(wanted.note) },
  });
  const issues = [
    ...amountTrouble(one.amount, false),
    ...currencyTrouble(one.currency),
    ...dayTrouble('day', one.day),
    ...(receiver.name === '' ? [{ code: 'no-receiver', message: 'Say who gets it.', where: 'receiver' }] : []),
    ...longText('receiver', receiver.name, 300),
    ...countryTrouble('country', one.country),
    ...longText('note', one.note, 1_000),
  ];
  if (issues.length > 0) return bad(...issues);
  const at = rateFor(one, known);
  if (at === undefined) return bad(rateMissing(one.currency, fund.currency, one.day));
  const counted = at === 'same' ? one.amount : converted(one.amount, at.rate);
  const payment = { ...one, counted, ...(at === 'same' ? {} : { rate: at }) };
  const over = overdrawn(fund, [...others, payment], one.kind);
  return over ? bad(over) : good(payment);
}

function rateFor(
  one: Omit<Payment, 'counted' | 'rate'>,
  { fund, rates, before }: PaymentKnown,
): Payment['rate'] | 'same' {
  if (one.currency === fund.currency) return 'same';
  if (before?.rate && before.currency === one.currency && before.day === one.day) return before.rate;
  const fitting = rates.filter(
    (rate) => rate.currency === one.currency && rate.in === fund.currency && rate.day <= one.day,
  );
  const last = fitting.toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
  return last && { rate: last.rate, day: last.day, source: last.source };
}

/** What is to be said of a rate. */
export type WantedRate = Omit<ExchangeRate, 'id'>;

/** A rate as it will stand. Issues: `bad-rate`, `bad-currency`, `same-currency`, `rate-twice`, `bad-day`, `no-source`, `too-long` */
export function settleRate(id: string, wanted: WantedRate, others: readonly ExchangeRate[]): Result<ExchangeRate> {
  const one = {
    ...{ ...wanted, id, currency: wanted.currency.trim().toUpperCase(), in: wanted.in.trim().toUpperCase() },
    ...{ day: wanted.day.trim(), source: line(wanted.source) ?? '' },
  };
  const again = others.some((rate) => rate.currency === one.currency && rate.in === one.in && rate.day === one.day);
  const issues = [
    ...(Rate.safeParse(one.rate).success && compareAmounts(one.rate.slice(0, 20), '0') !== 0
      ? []
      : [{ code: 'bad-rate', message: 'A rate is a number above 0.', where: 'rate' }]),
    ...currencyTrouble(one.currency),
    ...currencyTrouble(one.in, 'in'),
    ...(one.currency === one.in ? [{ code: 'same-currency', message: 'A currency costs itself.', where: 'in' }] : []),
    ...dayTrouble('day', one.day),
    ...(one.source === '' ? [{ code: 'no-source', message: 'Say where the rate is from.', where: 'source' }] : []),
    ...longText('source', one.source, 300),
    ...(again ? [{ code: 'rate-twice', message: 'There is a rate of that day already.', where: 'day' }] : []),
  ];
  return issues.length > 0 ? bad(...issues) : good(one);
}

/** Promises are held against the whole fund, and so is what is paid: a payment is not taken off a promise twice. */
function overdrawn(
  fund: Pick<Fund, 'amount' | 'currency'>,
  payments: readonly Pick<Payment, 'kind' | 'counted'>[],
  kind: PaymentKind,
): Issue | undefined {
  const sum = sumOf(payments.filter((one) => one.kind === kind).map(({ counted }) => counted));
  if (compareAmounts(sum, fund.amount) <= 0) return undefined;
  const over = difference(sum, fund.amount);
  const message = `That is ${over} ${fund.currency} more than the fund has.`;
  return { code: 'above-fund', message, where: 'amount', values: { over, currency: fund.currency } };
}

function amountTrouble(amount: string, positive: boolean): readonly Issue[] {
  const fine = Decimal.safeParse(amount).success;
  const sign = fine ? compareAmounts(amount, '0') : 0;
  if (fine && (positive ? sign > 0 : sign !== 0)) return [];
  const message = positive ? 'An amount is a number above 0.' : 'An amount is a number, below 0 for what comes back.';
  return [{ code: 'bad-amount', message, where: 'amount' }];
}

const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function currencyTrouble(currency: string, where = 'currency'): readonly Issue[] {
  if (currencies.has(currency)) return [];
  const message = `"${currency}" is no currency: give its three letters, as DKK or EUR.`;
  return [{ code: 'bad-currency', message, where, values: { given: currency.slice(0, 20) } }];
}

function currencyUsed(currency: string): Issue {
  const message = `Payments are counted in ${currency} already.`;
  return { code: 'currency-used', message, where: 'currency', values: { currency } };
}

function rateMissing(currency: string, into: string, day: string): Issue {
  const message = `There is no rate of ${currency} in ${into} on ${day} or before. Write it down first.`;
  return { code: 'rate-missing', message, where: 'currency', values: { currency, into, day } };
}
