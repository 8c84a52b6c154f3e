/** How much a plan may hold. Characters for words, a number of things for lists; far above what papers have. */
export const limits = {
  number: 40,
  title: 2_000,
  text: 100_000,
  name: 300,
  periodWords: 300,
  unit: 60,
  source: 1_000,
  tag: 80,
  reason: 2_000,
  organisation: 500,
  vision: 20_000,
  purpose: 20_000,
  contributors: 100,
  countries: 260,
  milestones: 200,
  indicators: 100,
  periods: 200,
  funds: 500,
  effort: 500,
  tags: 50,
  elements: 20_000,
} as const;
export type Limit = keyof typeof limits;

/** The largest number a person may give; up to here a double keeps two decimals. */
export const largest = 1e13;
