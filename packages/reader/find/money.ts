import { currencyOf, currencySigns, dollarPrefixes } from '../language/numbers.ts';
import { role } from './facts.ts';
import { type Amount, amountAt } from './numbers.ts';
import type { Scan } from './scan.ts';
import { endOf, gapOf, isDash, kindOf, markAt, NUMBER, startOf, wordAt } from './tokens.ts';

/** A currency and what one of the named units is worth in its main unit: `15 pence`, `5 mkr`. */
interface Unit {
  readonly currency: string;
  readonly factor: number;
}

/** A sum whose sign, code or word stands before the number, at token `i`. Returns the token after it, 0 where there is none. */
export function moneyFrom(scan: Scan, i: number): number {
  const t = scan.tokens;
  const sign = signAt(scan, i);
  if (!sign) return 0;
  const number = markAt(t, i + 1) === 0x2e && gapOf(t, i + 1) === 0 ? i + 2 : i + 1;
  const at = isDash(markAt(t, number)) ? number + 1 : number;
  if (kindOf(t, at) !== NUMBER) return 0;
  const isWord = kindOf(t, i) !== 0 && markAt(t, i) === 0;
  if (isWord && (isTaken(scan, i) || looksLikeYear(scan, at))) return 0;
  const amount = amountAt(scan, at);
  if (!amount || markAt(t, amount.next) === 0x25) return 0;
  put(scan, amount, sign, prefixStart(scan, i));
  return amount.next;
}

/** A sum whose word or code stands after the amount that begins at token `i`. Returns the token after it, 0 where there is none. */
export function moneyAfter(scan: Scan, i: number, amount: Amount): number {
  const t = scan.tokens;
  let at = amount.next;
  let country = '';
  const between = wordAt(t, at);
  if (between.role & (role.nationality | role.name) && wordAt(t, at + 1).role & role.currency) {
    country = between.country || (between.names?.[0]?.code ?? '');
    at++;
  }
  const unit = unitAt(scan, at, country);
  if (!unit) return 0;
  const stop =
    wordAt(t, at).lower.length <= 3 && markAt(t, at + 1) === 0x2e && gapOf(t, at + 1) === 0 && !wordAt(t, at).upper;
  put(scan, { ...amount, next: stop ? at + 2 : at + 1 }, unit, startOf(t, i));
  return stop ? at + 2 : at + 1;
}

function signAt(scan: Scan, i: number): Unit | undefined {
  const t = scan.tokens;
  const sign = markAt(t, i) === 0 ? undefined : currencySigns[t.text.charAt(startOf(t, i))];
  if (!sign) return unitAt(scan, i, '');
  const before = wordAt(t, i - 1);
  const dollars = gapOf(t, i) === 0 || before.upper ? dollarPrefixes[before.lower] : undefined;
  return { currency: sign === '$' ? (dollars ?? '$') : sign, factor: 1 };
}

function prefixStart(scan: Scan, i: number): number {
  const t = scan.tokens;
  const glued = markAt(t, i) === 0x24 && gapOf(t, i) === 0 && dollarPrefixes[wordAt(t, i - 1).lower];
  return startOf(t, glued ? i - 1 : i);
}

function unitAt(scan: Scan, i: number, country: string): Unit | undefined {
  const t = scan.tokens;
  if (markAt(t, i) !== 0) {
    const currency = currencySigns[t.text.charAt(startOf(t, i))];
    return currency ? { currency, factor: 1 } : undefined;
  }
  const word = wordAt(t, i);
  if (!(word.role & role.currency)) return undefined;
  if (word.lower.length === 1 && gapOf(t, i) !== 0) return undefined;
  const [, base = '', operator = '', number = '1'] = /^(\$|[a-zA-Z]+)([/*]?)([\de]*)$/.exec(word.currency) ?? [];
  const shared = base === 'kr' || base === '$';
  const factor = operator === '/' ? 1 / Number(number) : operator === '*' ? Number(number) : 1;
  return { currency: shared && country ? (currencyOf[country] ?? base) : base, factor };
}

// "mio. kr. 2025": the word belongs to what stands before it; a bare year after it heads a column.
function isTaken(scan: Scan, i: number): boolean {
  const t = scan.tokens;
  const before = markAt(t, i - 1) === 0x2e ? i - 2 : i - 1;
  return kindOf(t, before) === NUMBER || (wordAt(t, before).role & role.scale) !== 0;
}

function looksLikeYear(scan: Scan, i: number): boolean {
  const t = scan.tokens;
  if (endOf(t, i) - startOf(t, i) !== 4 || wordAt(t, i + 1).role & role.scale) return false;
  const value = Number(t.text.slice(startOf(t, i), endOf(t, i)));
  return value >= 1990 && value <= 2100;
}

function put(scan: Scan, amount: Amount, { currency, factor }: Unit, start: number): void {
  const t = scan.tokens;
  const end = endOf(t, amount.next - 1);
  const settle = (at: number) => {
    if (currency === 'kr' || currency === '$') scan.unsettled.push({ at, language: scan.lexicon.language });
  };
  settle(scan.found.length);
  if (amount.change) settle(scan.found.length + 1);
  const worth = (value: number) => Number((value * factor).toPrecision(12));
  if (amount.upper === undefined) {
    scan.found.push({ kind: 'money', amount: worth(amount.value), currency, start, end });
  } else if (amount.change) {
    const middle = startOf(t, amount.second);
    scan.found.push({ kind: 'money', amount: worth(amount.value), currency, start, end: endOf(t, amount.second - 2) });
    scan.found.push({ kind: 'money', amount: worth(amount.upper), currency, start: middle, end });
  } else {
    scan.found.push({ kind: 'money', amount: [worth(amount.value), worth(amount.upper)], currency, start, end });
  }
}

/**
 * Settles `kr` and `$`: by the language the passage is in, else by which country of that money the paper names most.
 *
 * @param named how often the paper names each country
 */
export function settledCurrency(
  currency: string,
  language: string,
  main: string,
  named: ReadonlyMap<string, number>,
): string {
  const most = (codes: readonly string[]) =>
    codes.reduce((best, code) => ((named.get(code) ?? 0) > (named.get(best) ?? 0) ? code : best), codes[0] ?? '');
  if (currency === 'kr') {
    const country =
      { da: 'DK', nb: 'NO', sv: 'SE' }[language] ??
      { da: 'DK', nb: 'NO', sv: 'SE' }[main] ??
      most(['DK', 'NO', 'SE', 'IS']);
    return currencyOf[country] ?? 'DKK';
  }
  return currency === '$' ? (currencyOf[most(['US', 'CA', 'AU', 'NZ', 'SG'])] ?? 'USD') : currency;
}
