import type { Period } from '@lofte/domain/plan-element';
import { reviewWords } from './review-words.ts';

type Language = 'da' | 'en';

function locale(language: Language): string {
  return language === 'da' ? 'da-DK' : 'en-GB';
}

export function sayNumber(language: Language, value: number): string {
  return new Intl.NumberFormat(locale(language), { maximumFractionDigits: 2 }).format(value);
}

/** A sum in full: a paper that is signed rounds nothing. */
export function saySum(language: Language, amount: number, currency: string): string {
  if (!/^[A-Z]{3}$/.test(currency)) return `${sayNumber(language, amount)} ${currency}`;
  const coins = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat(locale(language), {
    ...{ style: 'currency', currency, minimumFractionDigits: coins, maximumFractionDigits: coins },
  }).format(amount);
}

/** Of ISO 3166-1 codes. */
export function sayCountries(language: Language, codes: readonly string[]): string {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return codes.map((code) => names.of(code) ?? code).join(', ');
}

/** From when to when; in the paper's own words where it names no date. */
export function sayPeriod(language: Language, { from, to, words = '' }: Period): string {
  const day = (time: string | undefined) => (time === undefined ? '' : reviewWords[language].shortDay(time));
  if (from === undefined && to === undefined) return words;
  return `${day(from)} – ${day(to)}`.trim();
}
