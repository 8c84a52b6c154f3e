import type { Language } from '../language.ts';
import type { Found } from './found.ts';
import type { Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** A figure whose year and source the rest of its passage may still give. */
export interface OpenFigure {
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly start: number;
  readonly end: number;
  /** Its first and last token. */
  readonly token: number;
  readonly last: number;
  readonly sentence: number;
}

/** What the finders of one paper share while they walk through its passages. */
export interface Scan {
  readonly tokens: Tokens;
  readonly found: Found[];
  lexicon: Lexicon;
  readonly main: Language;
  /** Sentence of the passage, from 0. */
  sentence: number;
  /** First token that is no part of a number, sum or time found, and of no name found. */
  busy: number;
  named: number;
  /** Years named in the passage. */
  readonly years: { readonly token: number; readonly sentence: number; readonly year: number | string }[];
  readonly figures: OpenFigure[];
  /** Unit of the last counted figure of the passage, for a number without one after it. */
  unit: string;
  /** A passage of nothing but a number, whose caption the next passage may be. */
  lone: { readonly value: number; readonly start: number; readonly end: number } | undefined;
  /** Long form of each short form that the paper explains. */
  readonly explained: Map<string, { readonly name: string; readonly forum: boolean }>;
  /** Short forms met before they were explained. */
  readonly waiting: { readonly acronym: string; readonly start: number; readonly end: number }[];
  /** Sums whose currency waits for the country of the paper: their index in `found` and the language they stand in. */
  readonly unsettled: { readonly at: number; readonly language: Language }[];
}
