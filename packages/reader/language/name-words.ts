/** How one language names countries, their people and public bodies. */
export interface NameWords {
  /** Names beside those of CLDR, one country a line: `US USA, the States`. */
  readonly countries: string;
  /** Adjectives and, after the stroke, words for people, base forms: `DE tysk/tysker`. */
  readonly nationalities: string;
  /** All forms of an adjective, from its base form. */
  readonly adjective: (base: string) => readonly string[];
  /** All forms of a word for a person from a country. */
  readonly person: (base: string) => readonly string[];
  /** Words after an adjective or name that make it something else than a country: "ocean", "language". */
  readonly elsewhere: readonly string[];
  /** Words before a name that make it another place: "New", "Latin". */
  readonly before: readonly string[];
  /** Adjectives are written with a capital letter (English), or with a small one. */
  readonly capitalAdjectives: boolean;
  /** Endings of single words that name a public body, where the word has a capital letter. */
  readonly bodyEndings: readonly string[];
  /** Words with such an ending that do not. */
  readonly notBodies: readonly string[];
  /** Words that, in a run of capitalised words, make it the name of a body. */
  readonly bodyWords: readonly string[];
  /** Body words that a name goes on after: "Ministry of", "Styrelsen for". */
  readonly bodyLinks: readonly string[];
  /** Small words inside names. */
  readonly inside: readonly string[];
}
