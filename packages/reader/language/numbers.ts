import type { Language } from '../language.ts';
import { numbers as da } from './da/numbers.ts';
import { numbers as de } from './de/numbers.ts';
import { numbers as en } from './en/numbers.ts';
import { numbers as nb } from './nb/numbers.ts';
import type { NumberWords } from './number-words.ts';
import { numbers as sv } from './sv/numbers.ts';

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
  j: 'JMD',
  tt: 'TTD',
  bds: 'BBD',
  ec: 'XCD',
  g: 'GYD',
  bz: 'BZD',
  fj: 'FJD',
  n: 'NAD',
  nt: 'TWD',
  mx: 'MXN',
  r: 'BRL',
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
