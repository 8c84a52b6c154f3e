import type { Language } from '../language.ts';
import { numbers as da } from './da/numbers.ts';
import { numbers as de } from './de/numbers.ts';
import { numbers as en } from './en/numbers.ts';
import { numbers as nb } from './nb/numbers.ts';
import { numbers as sv } from './sv/numbers.ts';

/** How one language writes amounts and what they count. All words lower case. */
export interface NumberWords {
  /** The mark between groups of three digits; the other of full stop and comma begins the decimals. */
  readonly groups: '.' | ',';
  readonly scales: Readonly<Record<string, number>>;
  readonly numerals: Readonly<Record<string, number>>;
  /** Words for units of money: an ISO 4217 code, `kr` or `$` where country decides; `/100` for the small coin. */
  readonly currencies: Readonly<Record<string, string>>;
  readonly percent: readonly string[];
  readonly percentPoints: readonly string[];
  /** Shares in one word, in per cent: "halvdelen". */
  readonly shares: Readonly<Record<string, number>>;
  /** Words for one part of several, counted by the numeral before them: "tredjedel" 3. */
  readonly parts: Readonly<Record<string, number>>;
  /** "hver", with the ordinals that may follow: "hver fjerde". */
  readonly every: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Verbs of change with what they come to: "halveret" 50 %, "fordoblet" 2 x. */
  readonly changes: Readonly<Record<string, readonly [number, '%' | 'x']>>;
  /** "gange", "times". */
  readonly times: readonly string[];
  /** Words that say a number is rounded or a bound, and so that it is a figure. */
  readonly about: readonly string[];
  readonly to: readonly string[];
  readonly from: readonly string[];
  readonly between: readonly string[];
  readonly and: readonly string[];
  /** The words between the two numbers of "5 ud af 10". */
  readonly outOf: readonly string[];
  readonly of: readonly string[];
  /** Words whose number names something rather than counts: "kapitel 3", "nr. 5". */
  readonly labels: readonly string[];
  /** Counted words that a rule for plurals would not take: plurals like the singular, and irregular ones. */
  readonly nouns: readonly string[];
  /** Endings of compounds that are such words. */
  readonly nounEndings: readonly string[];
  /** Small words that may stand between a number and its noun: "12 nye centre". */
  readonly qualifiers: readonly string[];
  /** Units of time: a count of these is a duration, and a figure only when rounded. */
  readonly durations: readonly string[];
  readonly plural: RegExp;
  readonly adjective: RegExp;
  /** Whether nouns have a capital letter. */
  readonly capitalNouns: boolean;
  /** Smallest count that is worth a figure where digits alone say it. */
  readonly least: number;
}

export const numberWords: Readonly<Record<Exclude<Language, 'und'>, NumberWords>> = { da, en, nb, sv, de };

/** Units that stand for themselves in every language. Source: BIPM, "The International System of Units", and IEC 80000-13. */
export const units = new Set(
  'km m cm mm kg g t l dl ml kw mw gw tw kwh mwh gwh twh wh hz mhz ghz mbps gbps kbps mbit gbit mb gb tb pb kb km2 m2 m3 ha dwt °c c ppm µg mg db kv mva pj tj co2e'.split(
    ' ',
  ),
);

/** Currency codes in common use. Source: ISO 4217; without those that are also words in capitals (ALL, TOP, TRY, CUP). */
export const currencyCodes = new Set(
  'DKK NOK SEK ISK EUR USD GBP CHF JPY CNY CAD AUD NZD PLN CZK HUF BGN INR BRL MXN ZAR KRW SGD HKD THB IDR MYR PHP VND AED SAR ILS EGP KES NGN UAH RUB GHS TZS UGX ETB XDR'.split(
    ' ',
  ),
);

/** Signs before or after an amount. Source: Unicode, Currency Symbols; CLDR for the dollar signs with letters. */
export const currencySigns: Readonly<Record<string, string>> = {
  '£': 'GBP',
  '€': 'EUR',
  $: '$',
  '¥': 'JPY',
  '₹': 'INR',
  '₴': 'UAH',
  '₩': 'KRW',
};
export const dollarPrefixes: Readonly<Record<string, string>> = {
  us: 'USD',
  usd: 'USD',
  ca: 'CAD',
  c: 'CAD',
  cad: 'CAD',
  a: 'AUD',
  au: 'AUD',
  aud: 'AUD',
  nz: 'NZD',
  hk: 'HKD',
  s: 'SGD',
  cdn: 'CAD',
};

/** Which currency a country's adjective makes of a shared word: "Canadian dollars", "svenske kroner". Source: ISO 4217. */
export const currencyOf: Readonly<Record<string, string>> = {
  DK: 'DKK',
  NO: 'NOK',
  SE: 'SEK',
  IS: 'ISK',
  FO: 'DKK',
  GL: 'DKK',
  US: 'USD',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  HK: 'HKD',
  SG: 'SGD',
  GB: 'GBP',
  EG: 'EGP',
  CH: 'CHF',
  CZ: 'CZK',
};
