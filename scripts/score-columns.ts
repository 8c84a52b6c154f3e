interface Rate {
  readonly f1: number | null;
  readonly recall: number | null;
}

/** What `score.mjs --json` prints. */
export interface Summary {
  readonly title: boolean;
  readonly period: boolean | null;
  readonly vision: boolean | null;
  readonly initiativesUnderTheirPriority: number | null;
  readonly spansTrue: number | null;
  readonly wordsRejoined: number | null;
  readonly hyphensKept: number | null;
  readonly priorities: Rate;
  readonly goals: Rate;
  readonly initiatives: Rate;
  readonly cases: Rate;
  readonly commitments?: Rate;
  readonly footnotes?: Rate;
  readonly countries: Rate;
  readonly money: Rate;
  readonly figures: Rate;
}

/** The table's columns in order: its head, and where the figure comes from. */
export const columns: readonly (readonly [string, (summary: Summary) => number | boolean | null | undefined])[] = [
  ['initiatives', (s) => s.initiatives.f1],
  ['goals', (s) => s.goals.f1],
  ['priorities', (s) => s.priorities.f1],
  ['placed', (s) => s.initiativesUnderTheirPriority],
  ['cases', (s) => s.cases.f1],
  ['commitments', (s) => s.commitments?.f1],
  ['footnotes', (s) => s.footnotes?.f1],
  ['countries', (s) => s.countries.f1],
  ['sums', (s) => s.money.f1],
  ['figures (recall)', (s) => s.figures.recall],
  ['rejoined', (s) => s.wordsRejoined],
  ['hyphens', (s) => s.hyphensKept],
  ['spans', (s) => s.spansTrue],
  ['title', (s) => s.title],
  ['period', (s) => s.period],
  ['vision', (s) => s.vision],
];
