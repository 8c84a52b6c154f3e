/** How one language writes times. All words lower case. */
export interface TimeWords {
  /** January to December, the forms and abbreviations of each. Abbreviations without the full stop. */
  readonly months: readonly (readonly string[])[];
  /** First month of each season; winter begins in December of the year before the turn. */
  readonly seasons: Readonly<Record<string, 3 | 6 | 9 | 12>>;
  readonly half: readonly string[];
  readonly quarter: readonly string[];
  readonly ordinals: Readonly<Record<string, number>>;
  /** Words before a bare year that make it a time. */
  readonly at: readonly string[];
  /** Words that make a time an end; two words where the last alone does not: "frem til". */
  readonly by: readonly string[];
  /** "udgangen": the last day of what follows. */
  readonly end: readonly string[];
  /** "begyndelsen", "midten": a part of what follows, no day of its own. */
  readonly around: readonly string[];
  /** Small words between those and the time: "af", "the". */
  readonly between: readonly string[];
  /** How often, in one word. */
  readonly often: Readonly<Record<string, string>>;
  /** "hvert" with the unit after it. */
  readonly each: readonly string[];
  readonly units: Readonly<Record<string, 'Y' | 'M' | 'W' | 'D'>>;
  /** "midtvejs": a time without a date. */
  readonly loose: readonly string[];
  /** Words before a count of units that make it a time to come: "de næste tre år". */
  readonly coming: readonly string[];
  /** "inden for": the count of units after it is an end. */
  readonly within: readonly string[];
  /** "til" between two years. */
  readonly to: readonly string[];
  /** A word that may stand before a year: "året 2030", "im Jahr 2030". */
  readonly year: readonly string[];
}
