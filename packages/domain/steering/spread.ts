import type { Assessment } from './assessment.ts';
import type { Criterion } from './group.ts';

/** How members judge a proposal on one criterion. */
export interface Spread {
  readonly criterion: Criterion;
  /** How many gave each score, from 1 to the scale. */
  readonly counts: readonly number[];
  readonly lowest?: number;
  readonly highest?: number;
  readonly mean?: number;
}

export interface Judged {
  readonly spreads: readonly Spread[];
  /** Weighted mean of all criteria as a share of the best possible, 0 to 1; none where nobody judged. */
  readonly share?: number;
  /** A criterion on which two members are more than half its scale apart: worth talking about. */
  readonly apart: readonly Criterion[];
}

/** What the assessments come to together. Scores above a scale that was made shorter since count as its end. */
export function judged(criteria: readonly Criterion[], assessments: readonly Assessment[]): Judged {
  const spreads = criteria.map((criterion) => spreadOf(criterion, assessments));
  const given = spreads.filter(({ mean }) => mean !== undefined);
  const weight = given.reduce((sum, { criterion }) => sum + criterion.weight, 0);
  const points = given.reduce(
    (sum, { criterion, mean = 1 }) => sum + (criterion.weight * (mean - 1)) / (criterion.scale - 1),
    0,
  );
  return {
    spreads,
    ...(weight > 0 ? { share: points / weight } : {}),
    apart: spreads
      .filter(({ criterion, lowest = 0, highest = 0 }) => highest - lowest > (criterion.scale - 1) / 2)
      .map(({ criterion }) => criterion),
  };
}

function spreadOf(criterion: Criterion, assessments: readonly Assessment[]): Spread {
  const scores = assessments
    .flatMap(({ scores: all }) => all.filter((one) => one.criterion === criterion.id))
    .map(({ score }) => Math.min(score, criterion.scale));
  const counts = Array.from({ length: criterion.scale }, (_, i) => scores.filter((score) => score === i + 1).length);
  if (scores.length === 0) return { criterion, counts };
  return {
    ...{ criterion, counts },
    lowest: Math.min(...scores),
    highest: Math.max(...scores),
    mean: scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}
