import { numberFormat, pluralRules } from './formats.ts';
import type { Language } from './language.ts';
import { locale } from './time.ts';

/** A word in the plural forms the interface's languages have. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

export type Amount = number | readonly [number, number];

/** `1 initiativ`, `27 initiativer`. */
export function count(language: Language, n: number, forms: Forms): string {
  const one = pluralRules(locale(language)).select(n) === 'one';
  return `${sayNumber(language, n)} ${one ? forms.one : forms.other}`;
}

/** A number, or a range as `3–5`. */
export function sayNumber(language: Language, amount: Amount): string {
  return sayAmount(amount, numberFormat(locale(language), { maximumFractionDigits: 6 }));
}

/** A number with its unit: `38 %` in Danish, `38%` in English. */
export function sayMeasure(language: Language, amount: Amount, unit: string): string {
  return `${sayNumber(language, amount)}${unit === '%' && language === 'en' ? '' : ' '}${unit}`;
}

/** A sum in words: `1,5 mia. kr.`; no more than rounding to three decimals of the scale is lost, the paper's words stand beside it. */
export function sayMoney(language: Language, amount: Amount, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${sayNumber(language, amount)} ${currency}`;
  const amounts = [amount].flat();
  const large = Math.max(...amounts) >= 1e6;
  // As people write prices: both digits of the small coin where there is any, none where there is none.
  const coins = !large && amounts.some((one) => !Number.isInteger(one));
  const options: Intl.NumberFormatOptions = {
    style: 'currency',
    currency,
    notation: large ? 'compact' : 'standard',
    minimumFractionDigits: coins ? 2 : 0,
    maximumFractionDigits: 3,
  };
  const known = currencies.has(currency);
  return sayAmount(
    amount,
    known ? numberFormat(locale(language), options) : new Intl.NumberFormat(locale(language), options),
  );
}

/** Of ISO 4217. Papers may name any three letters; only of these is a format kept. */
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Bytes as `1,4 MB`, or `38 kB` of less; a megabyte is 1024 × 1024 bytes, as the limits are set and as browsers' file lists show it. */
export function saySize(language: Language, bytes: number): string {
  if (bytes < 100 * 1024) return `${sayNumber(language, Math.max(1, Math.round(bytes / 1024)))} kB`;
  const value = bytes / 1024 / 1024;
  return `${numberFormat(locale(language), { maximumFractionDigits: value < 10 ? 1 : 0 }).format(value)} MB`;
}

function sayAmount(amount: Amount, format: Intl.NumberFormat): string {
  return typeof amount === 'number' ? format.format(amount) : format.formatRange(amount[0], amount[1]);
}
