import type { NameWords } from '../language/name-words.ts';
import type { NumberWords } from '../language/number-words.ts';
import { units } from '../language/numbers.ts';
import type { TimeWords } from '../language/time-words.ts';

/** What a word may be part of; a word may be several things at once. */
export const role = {
  name: 1,
  nationality: 2,
  bodyEnding: 4,
  bodyWord: 8,
  scale: 16,
  currency: 32,
  month: 64,
  season: 128,
  span: 256,
  at: 512,
  often: 1024,
  share: 2048,
  numeral: 4096,
  small: 8192,
  label: 16384,
  about: 32768,
  unit: 65536,
  percent: 131072,
  acronym: 262144,
  each: 524288,
  loose: 1048576,
  coming: 2097152,
  inside: 4194304,
  bodyLink: 8388608,
  company: 16777216,
} as const;

/** What the lists say of a word, whatever its form in a text. */
export interface Fact {
  role: number;
  value: number;
  currency: string;
}

/** Adds what a list says of a word to what others say. */
export function note(facts: Map<string, Fact>, word: string, what: number, value = 0, currency = ''): void {
  const fact = facts.get(word);
  if (!fact) {
    facts.set(word, { role: what, value, currency });
    return;
  }
  fact.role |= what;
  fact.value ||= value;
  fact.currency ||= currency;
}

/** The words for amounts. */
export function addNumbers(facts: Map<string, Fact>, words: NumberWords): void {
  for (const [word, value] of Object.entries(words.scales)) note(facts, word, role.scale, value);
  for (const [word, value] of Object.entries(words.numerals)) note(facts, word, role.numeral, value);
  for (const [word, currency] of Object.entries(words.currencies)) note(facts, word, role.currency, 0, currency);
  for (const [word, scale, currency] of scaledCodes()) note(facts, word, role.currency, 0, `${currency}*${scale}`);
  for (const word of [...words.percent, ...words.percentPoints]) note(facts, word, role.percent);
  for (const [word, value] of Object.entries(words.parts)) note(facts, word, role.share, value);
  for (const word of [...Object.keys(words.shares), ...Object.keys(words.changes)]) note(facts, word, role.share);
  for (const word of words.every) note(facts, word, role.each);
  for (const word of words.about) note(facts, word, role.about);
  for (const word of words.labels) note(facts, word, role.label);
  for (const unit of units) note(facts, unit, role.unit);
}

// "MDKK", "mEUR", "TNOK", "MSEK": scale and code in one word, as budgets write them.
function scaledCodes(): [string, string, string][] {
  const scales: readonly [string, string][] = [
    ['m', '1e6'],
    ['t', '1e3'],
    ['k', '1e3'],
    ['bn', '1e9'],
  ];
  return ['DKK', 'NOK', 'SEK', 'EUR', 'USD', 'GBP'].flatMap((code) =>
    scales.map(([letter, scale]): [string, string, string] => [letter + code.toLowerCase(), scale, code]),
  );
}

/** The words for times. */
export function addTimes(facts: Map<string, Fact>, words: TimeWords): void {
  words.months.forEach((forms, i) => {
    for (const form of forms) note(facts, form, role.month, i + 1);
  });
  for (const [word, month] of Object.entries(words.seasons)) note(facts, word, role.season, month);
  for (const word of [...words.half, ...words.quarter, 'q1', 'q2', 'q3', 'q4', 'h1', 'h2', '1h', '2h'])
    note(facts, word, role.span);
  for (const word of words.at) note(facts, word, role.at);
  for (const word of Object.keys(words.often)) note(facts, word, role.often);
  for (const word of words.each) note(facts, word, role.each);
  for (const word of words.loose) note(facts, word, role.loose);
  for (const word of [...words.coming, ...words.within.filter((w) => !w.includes(' '))]) note(facts, word, role.coming);
}

const companyForms = [
  'a/s',
  'aps',
  'ab',
  'as',
  'asa',
  'gmbh',
  'ltd',
  'inc',
  'plc',
  'llc',
  'oy',
  'oyj',
  'ag',
  'corp',
  'airlines',
  'airways',
];

/** The words for bodies. */
export function addNames(facts: Map<string, Fact>, words: NameWords, without = 0): void {
  for (const word of words.bodyWords) note(facts, word, role.bodyWord);
  for (const word of words.bodyLinks) note(facts, word, role.bodyWord | role.bodyLink);
  for (const word of words.inside) if (!without) note(facts, word, role.inside);
  for (const word of companyForms) note(facts, word, role.company);
}
