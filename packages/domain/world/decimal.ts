import { z } from 'zod';

/** Digits after the point that a sum can have: the currencies of ISO 4217 have at most four. */
const digits = 4;
/** Digits after the point of a rate. */
const rateDigits = 8;

/** An exact amount in a currency's main unit, as `1250000.50`: JSON's numbers are binary fractions, and a sum of them drifts. */
export const Decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,4})?$/);
export const Rate = z.string().regex(/^\d{1,9}(\.\d{1,8})?$/);

/** Exact amounts, added. */
export function sumOf(amounts: readonly string[]): string {
  return written(amounts.reduce((sum, amount) => sum + units(amount, digits), 0n));
}

/** How much more `a` is than `b`. */
export function difference(a: string, b: string): string {
  return written(units(a, digits) - units(b, digits));
}

/** -1, 0 or 1, as amounts compare. */
export function compareAmounts(a: string, b: string): number {
  const more = units(a, digits) - units(b, digits);
  return more < 0n ? -1 : more > 0n ? 1 : 0;
}

/** An amount at a rate, rounded once to whole hundredths, half away from zero, as the banks of the euro round (Regulation 1103/97, article 5). */
export function converted(amount: string, rate: string): string {
  const product = units(amount, digits) * units(rate, rateDigits);
  const scale = 10n ** BigInt(digits + rateDigits - 2);
  const half = product < 0n ? -scale / 2n : scale / 2n;
  return written(((product + half) / scale) * 10n ** BigInt(digits - 2));
}

/** What somebody wrote, as an amount: groups and signs of either language; undefined where it is none. */
export function readAmount(language: 'da' | 'en', text: string): string | undefined {
  const plain = text
    .trim()
    .replace(/[\s'’\u00a0]/g, '')
    .replace('−', '-');
  const [group, point] = groupAndPoint(language, plain);
  const bare = plain.replaceAll(group, '').replace(point, '.');
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d{1,15})(?:\.(\d{1,4}))?$/.exec(bare) ?? [];
  return whole === '' ? undefined : written(units(`${sign}${whole}${part === '' ? '' : `.${part}`}`, digits));
}

function groupAndPoint(language: 'da' | 'en', plain: string): readonly [string, string] {
  const [dot, comma] = [plain.lastIndexOf('.'), plain.lastIndexOf(',')];
  if (dot >= 0 && comma >= 0) return dot > comma ? [',', '.'] : ['.', ','];
  if (dot >= 0) return /^-?\d{1,3}(\.\d{3})+$/.test(plain) && language === 'da' ? ['.', ','] : [',', '.'];
  return /^-?\d{1,3}(,\d{3})+$/.test(plain) && language === 'en' ? [',', '.'] : ['.', ','];
}

function units(amount: string, places: number): bigint {
  const from = amount.startsWith('-') ? 1 : 0;
  const point = amount.indexOf('.');
  const whole = point === -1 ? amount.slice(from) : amount.slice(from, point);
  const text = whole + (point === -1 ? '' : amount.slice(point + 1)).padEnd(places, '0');
  // Up to 15 digits are whole numbers that a double holds exactly, and reads three times as fast.
  const value = BigInt(text.length <= 15 ? Number(text) : text);
  return from === 1 ? -value : value;
}

function written(value: bigint): string {
  const [sign, size] = value < 0n ? ['-', -value] : ['', value];
  const text = String(size).padStart(digits + 1, '0');
  const part = text.slice(-digits).replace(/0+$/, '');
  return `${sign}${text.slice(0, -digits)}${part === '' ? '' : `.${part.padEnd(2, '0')}`}`;
}
