import type { Language } from '../language.ts';
import { locale } from '../time.ts';

/** An exact amount with its currency, every digit of it: `1.250.000,50 kr.`. */
export function sayAmount(language: Language, amount: string, currency: string): string {
  const [, part = ''] = amount.split('.');
  const format = new Intl.NumberFormat(locale(language), {
    ...{ style: 'currency', currency, minimumFractionDigits: part === '' ? 0 : Math.max(2, part.length) },
    maximumFractionDigits: 4,
  });
  // A string is formatted digit by digit (ECMA-402, 15.5.15): no binary fraction comes between.
  return format.format(amount as `${number}`);
}

/** An amount as it is typed into a field. */
export function writeAmount(language: Language, amount: string): string {
  return language === 'da' ? amount.replace('.', ',') : amount;
}
