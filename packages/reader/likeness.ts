/** Letters and digits alone, lower case: what two titles are compared by. */
export function letters(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** How alike two strings of letters are, 0 to 1: shared pairs of letters (Dice's coefficient). Cost grows with their length, not its square. */
export function likeness(a: string, b: string): number {
  if (a === b) return 1;
  if (a.length < 2 || b.length < 2) return 0;
  if (Math.min(a.length, b.length) / Math.max(a.length, b.length) < 0.3) return 0;
  const pairs = new Map<string, number>();
  for (let i = 0; i + 1 < a.length; i++) pairs.set(a.slice(i, i + 2), (pairs.get(a.slice(i, i + 2)) ?? 0) + 1);
  let shared = 0;
  for (let i = 0; i + 1 < b.length; i++) {
    const left = pairs.get(b.slice(i, i + 2)) ?? 0;
    if (left === 0) continue;
    shared++;
    pairs.set(b.slice(i, i + 2), left - 1);
  }
  return (2 * shared) / (a.length + b.length - 2);
}
