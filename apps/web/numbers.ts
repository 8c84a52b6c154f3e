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
  const one = new Intl.PluralRules(locale(language)).select(n) === 'one';
  return `${sayNumber(language, n)} ${one ? forms.one : forms.other}`;
}

/** A number, or a range as `3–5`. */
export function sayNumber(language: Language, amount: Amount): string {
  return sayAmount(amount, new Intl.NumberFormat(locale(language), { maximumFractionDigits: 6 }));
}

/** A sum in words: `1,5 mia. kr.`; no more than rounding to three decimals of the scale is lost, the paper's words stand beside it. */
export function sayMoney(language: Language, amount: Amount, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${sayNumber(language, amount)} ${currency}`;
  const large = Math.max(...[amount].flat()) >= 1e6;
  return sayAmount(
    amount,
    new Intl.NumberFormat(locale(language), {
      style: 'currency',
      currency,
      notation: large ? 'compact' : 'standard',
      minimumFractionDigits: 0,
      maximumFractionDigits: 3,
    }),
  );
}

/** Bytes as `1,4 MB`. */
export function saySize(language: Language, bytes: number): string {
  const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
  const value = bytes < 1e6 ? Math.ceil(bytes / 1e3) : bytes / 1e6;
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: value < 10 ? 1 : 0 } as const;
  return new Intl.NumberFormat(locale(language), options).format(value);
}

function sayAmount(amount: Amount, format: Intl.NumberFormat): string {
  return typeof amount === 'number' ? format.format(amount) : format.formatRange(amount[0], amount[1]);
}
