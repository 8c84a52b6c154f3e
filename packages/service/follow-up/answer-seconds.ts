/** Seconds for one answer, as long as nobody has answered anything. */
const guess = 40;

/** Seconds that one answer takes somebody: the median of their own earlier ones, else of everybody's. */
export function secondsFor(
  times: readonly { readonly person: string; readonly seconds: number }[],
  person: string,
): number {
  const own = times.filter((one) => one.person === person).map(({ seconds }) => seconds);
  return median(own.length > 0 ? own : times.map(({ seconds }) => seconds)) ?? guess;
}

export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)];
  if (upper === undefined) return undefined;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? upper) + upper) / 2 : upper;
}
