import { frequent } from '../language/frequent.ts';
import type { NameWords } from '../language/name-words.ts';
import { nameWords } from '../language/names.ts';
import type { NumberWords } from '../language/number-words.ts';
import { currencyCodes, numberWords } from '../language/numbers.ts';
import { timeWords } from '../language/time.ts';
import type { TimeWords } from '../language/time-words.ts';
import type { Language } from '../language.ts';
import { type WordTable, wordTable } from '../word-table.ts';
import { addNames, addNumbers, addTimes, type Fact, note, role } from './facts.ts';
import { type Name, namesOf, nationalitiesOf } from './nameindex.ts';

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
  /** As written. */
  readonly text: string;
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
  /** Words met so far. */
  readonly seen: WordTable<Word>;
}

export const NOTHING: Word = {
  text: '',
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
/** A paper of a thousand pages has some 40,000 different words; beyond these all are let go. */
const MOST_WORDS = 100_000;
const lexicons = new Map<string, Lexicon>();

/** The word lists of a language, indexed; made at the first call. */
export function lexiconOf(language: Exclude<Language, 'und'>): Lexicon {
  const made = lexicons.get(language) ?? make(language);
  lexicons.set(language, made);
  return made;
}

/** What the word from `start` to `end` of a text may be. Found by its letters, without a copy of them: this runs for every word. */
export function wordOf({ seen }: Lexicon, text: string, start: number, end: number): Word {
  if (seen.size() > MOST_WORDS) seen.clear();
  return seen.at(text, start, end);
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
  return { text, lower, bare, capital, upper, role: roles, names, country, value: fact?.value ?? 0, currency };
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
  const lexicon: Lexicon = {
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
    seen: wordTable((word) => describe(lexicon, word)),
  };
  return lexicon;
}
