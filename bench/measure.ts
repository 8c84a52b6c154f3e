/** What one bench found: a line of the table. */
export interface Finding {
  readonly what: string;
  readonly figure: string;
  readonly wanted: string;
}

/** The middle one of the figures, which one slow run does not move. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? Number.NaN;
}

/** The figure that this share of all stays at or under. */
export function percentile(figures: readonly number[], share: number): number {
  return figures.toSorted((a, b) => a - b)[Math.ceil(share * figures.length) - 1] ?? Number.NaN;
}

/** Milliseconds that the work takes. */
export async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Runs the works in turn, A B A B …, so that a machine that drifts is fair to all; the first round is not counted. */
export async function interleaved(
  rounds: number,
  works: readonly (() => Promise<unknown>)[],
): Promise<readonly (readonly number[])[]> {
  const times: number[][] = works.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [i, work] of works.entries()) {
      const took = await time(work);
      if (round > 0) times[i]?.push(took);
    }
  }
  return times;
}
