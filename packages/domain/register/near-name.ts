/**
 * Whether two folded names differ only as by a slip of the pen: in one word of five letters or more, or in how words are put
 * together. Numbers and single letters tell things apart, so a slip there is none.
 */
export function isNearName(one: string, other: string): boolean {
  if (one === other) return false;
  const [a, b] = [one.replaceAll(' ', ''), other.replaceAll(' ', '')];
  if (a === b) return a.length >= 5;
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length !== others.length) return false;
  const different = words.flatMap((word, i) => (word === others[i] ? [] : [[word, others[i] ?? ''] as const]));
  const [first] = different;
  return different.length === 1 && first !== undefined && isSlip(first[0], first[1]);
}

/** Whether a word is long enough to be known with a slip in it. */
export function canSlip(word: string): boolean {
  return word.length >= 5 && !/\p{N}/u.test(word);
}

function isSlip(one: string, other: string): boolean {
  if (!canSlip(one) || !canSlip(other)) return false;
  const most = Math.min(one.length, other.length) < 10 ? 1 : 2;
  return Math.abs(one.length - other.length) <= most && distance(one, other) <= most;
}

/** Letters to put in, take out, exchange or swap with the next (Damerau 1964, optimal string alignment). */
function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + same,
        swapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
