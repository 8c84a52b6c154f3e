import type { MentionOf } from '../draft.ts';
import { type Run, readingRange, type Span } from '../span.ts';

/** A country at its place in the reading text. */
export interface NamedCountry {
  readonly code: string;
  readonly span: Span;
  readonly start: number;
  readonly end: number;
}

/** Countries named one after the other, with nothing between them but what joins a list. */
export type CountryRun = readonly [NamedCountry, ...NamedCountry[]];

const joins = /^(?:\s*\([^()]{0,60}\))?[\s,;/·•–-]*(?:(?:og|samt|and|och|&)\s+)?$/u;

/** The lists of countries that a text has, in its order; a country alone is a list of one. Whose paper it is is in none. */
export function countryRuns(
  { reading, map }: { readonly reading: string; readonly map: readonly Run[] },
  mentions: readonly MentionOf<'country'>[],
  home: string | undefined,
): readonly CountryRun[] {
  const named = mentions
    .filter(({ code }) => code !== home)
    .map(({ code, span }): NamedCountry => ({ code, span, ...readingRange(map, span) }))
    // `dansk-indisk` and `islandske` are no partners: a partner is called by its name.
    .filter(({ start, end }) => /^\p{Lu}/u.test(reading.slice(start, end)))
    .toSorted((a, b) => a.start - b.start);
  const runs: [NamedCountry, ...NamedCountry[]][] = [];
  for (const one of named) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joins.test(reading.slice(last.end, one.start))) run.push(one);
    else runs.push([one]);
  }
  return runs;
}
