import { frequent } from '../language/frequent.ts';
import { type NameWords, nameWords } from '../language/names.ts';
import { currencyCodes, type NumberWords, numberWords, units } from '../language/numbers.ts';
import { type TimeWords, timeWords } from '../language/time.ts';
import type { Language } from '../language.ts';
import { type Name, namesOf, nationalitiesOf } from './nameindex.ts';

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

/** Roles at which the finders stop; the rest is only looked at from there. */
export const triggers =
  role.name |
  role.nationality |
  role.bodyEnding |
  role.bodyWord |
  role.scale |
  role.currency |
  role.month |
  role.season |
  role.span |
  role.often |
  role.share |
  role.numeral |
  role.each |
  role.loose |
  role.coming |
  role.acronym;

/** What the lists of a language say of one word as written. Made once for each word of a paper. */
export interface Word {
  /** Lower case, apostrophes straightened. */
  readonly lower: string;
  /** The same without the ending of the genitive. */
  readonly bare: string;
  readonly capital: boolean;
  /** Two letters or more, all capital. */
  readonly upper: boolean;
  readonly role: number;
  /** Names that begin with this word, longest first. */
  readonly names: readonly Name[] | undefined;
  readonly country: string;
  /** Scale, numeral, month, season or parts of a share, as the role says. */
  readonly value: number;
  readonly currency: string;
}

export interface Lexicon {
  readonly language: Exclude<Language, 'und'>;
  readonly names: NameWords;
  readonly numbers: NumberWords;
  readonly time: TimeWords;
  readonly facts: ReadonlyMap<string, Fact>;
  readonly nameIndex: ReadonlyMap<string, readonly Name[]>;
  readonly nationalities: ReadonlyMap<string, string>;
  readonly notBodies: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
  readonly durations: ReadonlySet<string>;
  readonly seen: Map<string, Word>;
}

interface Fact {
  role: number;
  value: number;
  currency: string;
}

export const NOTHING: Word = {
  lower: '',
  bare: '',
  capital: false,
  upper: false,
  role: 0,
  names: undefined,
  country: '',
  value: 0,
  currency: '',
};
/** A paper of a thousand pages has some 40,000 different words; beyond that the memory is let go. */
const mostSeen = 60_000;
const lexicons = new Map<string, Lexicon>();

/** The word lists of a language, indexed; made at the first call. */
export function lexiconOf(language: Exclude<Language, 'und'>): Lexicon {
  const made = lexicons.get(language) ?? make(language);
  lexicons.set(language, made);
  return made;
}

/** What a word as written may be. */
export function wordOf(lexicon: Lexicon, text: string): Word {
  const known = lexicon.seen.get(text);
  if (known) return known;
  if (lexicon.seen.size >= mostSeen) lexicon.seen.clear();
  const word = describe(lexicon, text);
  lexicon.seen.set(text, word);
  return word;
}

function describe(lexicon: Lexicon, text: string): Word {
  const lower = text.toLowerCase().replace(/’/g, "'");
  const bare = withoutGenitive(lower, lexicon.language);
  const first = text.charAt(0);
  const capital = first !== first.toLowerCase();
  const stem = text.slice(0, bare.length);
  const upper = stem.length > 1 && stem === stem.toUpperCase() && stem !== stem.toLowerCase();
  const fact = lexicon.facts.get(lower);
  const names = capital ? pick(lexicon.nameIndex, lower, bare) : undefined;
  const country = lexicon.nationalities.get(lower) ?? lexicon.nationalities.get(bare) ?? '';
  let roles = fact?.role ?? 0;
  if (names) roles |= role.name;
  if (country) roles |= role.nationality;
  if (isBodyEnding(lexicon, bare)) roles |= role.bodyEnding;
  if (!(roles & role.bodyWord) && lexicon.facts.get(bare)?.role)
    roles |= (lexicon.facts.get(bare)?.role ?? 0) & (role.bodyWord | role.bodyLink);
  if (isAcronym(text)) roles |= role.acronym;
  if (currencyCodes.has(text)) roles |= role.currency;
  const currency = currencyCodes.has(text) ? text : (fact?.currency ?? '');
  return { lower, bare, capital, upper, role: roles, names, country, value: fact?.value ?? 0, currency };
}

function pick(index: Lexicon['nameIndex'], lower: string, bare: string): readonly Name[] | undefined {
  const names = index.get(lower);
  const possessed = bare === lower ? undefined : index.get(bare)?.filter((name) => name.rest.length === 0);
  return names && possessed?.length ? [...names, ...possessed] : (names ?? (possessed?.length ? possessed : undefined));
}

function isBodyEnding({ names, notBodies }: Lexicon, bare: string): boolean {
  return (
    names.bodyEndings.some((ending) => bare.length > ending.length + 1 && bare.endsWith(ending)) &&
    ![...notBodies].some(
      (not) => bare === not || (not.length > 8 && bare.endsWith(not) && names.bodyEndings.indexOf(not) < 0),
    )
  );
}

// English marks the genitive with an apostrophe only; the others also, or only, with a bare s.
function withoutGenitive(lower: string, language: string): string {
  if (lower.endsWith("'s")) return lower.slice(0, -2);
  if (language !== 'en' && lower.length > 3 && lower.endsWith('s')) return lower.slice(0, -1);
  return lower;
}

/** Two to eight letters or digits, at least two of them capital: `WHO`, `DfT`, `G20`. */
function isAcronym(text: string): boolean {
  if (text.length < 2 || text.length > 8) return false;
  let capitals = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) capitals++;
  }
  return capitals >= 2 && text.charCodeAt(0) <= 90;
}

function make(language: Exclude<Language, 'und'>): Lexicon {
  const names = nameWords[language];
  const numbers = numberWords[language];
  const time = timeWords[language];
  const facts = new Map<string, Fact>();
  addNumbers(facts, numbers);
  addTimes(facts, time);
  addNames(facts, names);
  // English names of bodies stand in papers of every language.
  if (language !== 'en') addNames(facts, nameWords.en, role.inside);
  for (const word of frequent[language].split(/\s+/)) note(facts, word, role.small);
  return {
    language,
    names,
    numbers,
    time,
    facts,
    nameIndex: namesOf(language, names),
    nationalities: nationalitiesOf(names),
    notBodies: new Set(names.notBodies),
    nouns: new Set(numbers.nouns),
    durations: new Set(numbers.durations),
    seen: new Map(),
  };
}

function note(facts: Map<string, Fact>, word: string, what: number, value = 0, currency = ''): void {
  const fact = facts.get(word);
  if (!fact) {
    facts.set(word, { role: what, value, currency });
    return;
  }
  fact.role |= what;
  fact.value ||= value;
  fact.currency ||= currency;
}

function addNumbers(facts: Map<string, Fact>, words: NumberWords): void {
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

function addTimes(facts: Map<string, Fact>, words: TimeWords): void {
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

function addNames(facts: Map<string, Fact>, words: NameWords, without = 0): void {
  for (const word of words.bodyWords) note(facts, word, role.bodyWord);
  for (const word of words.bodyLinks) note(facts, word, role.bodyWord | role.bodyLink);
  for (const word of words.inside) if (!without) note(facts, word, role.inside);
  for (const word of companyForms) note(facts, word, role.company);
}
