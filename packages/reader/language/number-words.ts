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
