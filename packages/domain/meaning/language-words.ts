import { da } from './da.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** What a language has to say how firmly something is promised, to whom, how much and until when. All in lower case. */
export interface LanguageWords {
  /** Articles, prepositions, joining words, adverbs that only connect: changing them changes no promise. */
  readonly small: ReadonlySet<string>;
  /** Who promises: the author in the first person or by its office. */
  readonly author: ReadonlySet<string>;
  /** Auxiliaries that bind. Among each other they say the same. */
  readonly will: ReadonlySet<string>;
  /** Auxiliaries that leave it open, by how much of the promise they take: 0 (none) to 1. */
  readonly may: Words;
  /** Auxiliaries of what is done already. */
  readonly done: ReadonlySet<string>;
  /** Words that open a clause in which somebody else acts: there an auxiliary that leaves it open takes nothing back. */
  readonly subordinate: ReadonlySet<string>;
  /** Phrases that take a promise back, wherever they stand; below 0: that make it firmer. */
  readonly hedges: Words;
  /** Verbs that promise less than the deed (or, below 0, more), where the author or an auxiliary stands right before. */
  readonly lesser: Words;
  /** The present tense in which the author undertakes something without an auxiliary: "we send". */
  readonly present: PresentTense;
  /** Beginnings of verbs of doing more of something, and of going on with it as it is. */
  readonly more: readonly string[];
  readonly onward: readonly string[];
  /** Phrases that make it depend on something. */
  readonly conditions: ReadonlySet<string>;
  /** How many of those named are meant: 1 all of them. At `few` and below, naming them so leaves others out. */
  readonly scope: Words;
  readonly not: ReadonlySet<string>;
  /** Phrases with a word of `not` that deny nothing. */
  readonly notDenying: ReadonlySet<string>;
  /** Beginnings of words of which one says the contrary of the other. */
  readonly contrary: readonly (readonly [string, string])[];
  /** Words that say the same; each is read as the first of its row. */
  readonly same: readonly (readonly string[])[];
  /** Endings of inflection, the longest first. */
  readonly endings: readonly string[];
  /** The sign before decimals. */
  readonly decimal: ',' | '.';
  readonly numbers: Words;
  /** Words that multiply the number before them. */
  readonly scale: Words;
  readonly percent: ReadonlySet<string>;
  readonly money: ReadonlySet<string>;
  /** Units of time, by whose number a shorter one is the firmer promise after `atMost`. */
  readonly duration: ReadonlySet<string>;
  /** Phrases before a number that make it a ceiling: less is more. */
  readonly atMost: ReadonlySet<string>;
  /** Beginnings of verbs of making less: `to` a number after them is a ceiling. */
  readonly lowering: readonly string[];
  readonly to: ReadonlySet<string>;
  /** Words before a number that is a name: "article 5". */
  readonly labels: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** Endings of words that name a public body. */
  readonly bodies: readonly string[];
  readonly time: TimeWords;
}

export interface PresentTense {
  /** The author, where a verb may stand right beside it. */
  readonly of: ReadonlySet<string>;
  /** Ending of the verb; '' where it has none of its own. */
  readonly ending: string;
  /** Ending of the past tense where it would pass for the present; '' where none does. */
  readonly past: string;
  /** Ending of the adverbs that may stand between author and verb; '' where none may. */
  readonly adverb: string;
  /** True where the verb may stand before its subject: "hvert år sender vi". */
  readonly inverted: boolean;
  /** Verbs of being, thinking and knowing, and past forms without the ending: they undertake nothing. */
  readonly never: ReadonlySet<string>;
}

export interface TimeWords {
  /** Strictly before what follows. */
  readonly before: ReadonlySet<string>;
  /** From what follows on, where that may be yet to come: the later the start, the less of a promise. */
  readonly from: ReadonlySet<string>;
  /** Between the two years of a span that `from` opens, and after a year that others are measured by: no start. */
  readonly until: ReadonlySet<string>;
  /** From what follows on, and that is past: no deadline. */
  readonly since: ReadonlySet<string>;
  readonly quarter: ReadonlySet<string>;
  readonly half: ReadonlySet<string>;
  readonly ordinals: Words;
  /** Part of the year that a word stands for, 0 to 1. */
  readonly parts: Words;
  /** Words that may stand between the parts of a date. */
  readonly between: ReadonlySet<string>;
}

export type Words = ReadonlyMap<string, number>;

/** What leaves others out: "selected", "relevant". */
export const few = 0.4;

const byLanguage: Readonly<Record<string, LanguageWords>> = { da, en, nb, sv };
/** Norwegian by its other tags. */
const also: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' };

/** The words of a language by its BCP 47 tag, and the tag they are of; English where there are none. */
export function languageWords(language: string): { readonly words: LanguageWords; readonly tag: string } {
  const short = language.slice(0, 2).toLowerCase();
  const tag = also[short] ?? short;
  const words = byLanguage[tag];
  return words ? { words, tag } : { words: en, tag: 'en' };
}
