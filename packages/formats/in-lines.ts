import type { Runs } from './document/document.ts';

/** One under the other. */
export function inLines(all: readonly Runs[]): Runs {
  return all.flatMap((runs, i) => (i === 0 ? runs : [{ text: '\n' }, ...runs]));
}
