/** `a, b, c` as a set. */
export function list(words: string): ReadonlySet<string> {
  return new Set(split(words));
}

/** Words or phrases that each weigh the same: `[0.5, 'a, b']`. */
export function weighed(...rows: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(([weight, words]) => split(words).map((word) => [word, weight] as const)));
}

/** Rows of words, a row a line. */
export function rows(lines: string): readonly (readonly string[])[] {
  return lines
    .split('\n')
    .map((line) => split(line))
    .filter((row) => row.length > 0);
}

/** Pairs, `a/b`. */
export function pairs(words: string): readonly (readonly [string, string])[] {
  return split(words).map((pair) => {
    const [a = '', b = ''] = pair.split('/');
    return [a, b] as const;
  });
}

export function split(words: string): readonly string[] {
  return words
    .split(',')
    .map((word) => word.trim().replace(/\s+/g, ' '))
    .filter((word) => word !== '');
}
