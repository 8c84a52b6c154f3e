import type { Mention, MentionOf } from '../draft.ts';
import type { Plan } from '../plan.ts';
import type { SourceText } from '../source.ts';
import { type CountryRun, countryRuns, type NamedCountry } from './country-runs.ts';
import { type PaperPlace, type Partnership, type Phase, type Regime, sameRegime } from './partnership.ts';
import { leadsOn, planned, regimeWords, standsAlready, toCome } from './regime-words.ts';

/** A standing cooperation that a paper names and the register does not have yet. */
export interface OfferedPartnership {
  /** `IN strategic partnership`: the same for the same country or region and regime. */
  readonly key: string;
  readonly country?: string;
  /** A group of countries, where it is with more than one, in the paper's language. */
  readonly region?: string;
  readonly regime: Regime;
  readonly phase: Extract<Phase, 'planned' | 'active'>;
  readonly places: readonly PaperPlace[];
}

interface Found extends Pick<OfferedPartnership, 'regime' | 'phase'> {
  readonly country: string;
  readonly place: PaperPlace;
}

/** Characters before a list of countries in which its cooperation is named. */
const within = 220;

/**
 * The cooperations with countries that a plan's newest paper names: a list of countries after what a regime is called, in one sentence or
 * under one heading. By country, as the paper names them; those of `known` are left out.
 */
export function offeredPartnerships(
  { strategy, mentions }: Pick<Plan, 'strategy' | 'mentions'>,
  words: Pick<SourceText, 'reading' | 'map'>,
  known: readonly Pick<Partnership, 'country' | 'regime'>[],
): readonly OfferedPartnership[] {
  const countries = mentions.filter((one): one is MentionOf<'country'> => one.kind === 'country');
  const found = foundIn(words, countryRuns(words, countries, homeOf(mentions)), strategy);
  const grouped = Map.groupBy(found, ({ country, regime }) => `${country} ${regime}`);
  return [...grouped].flatMap(([key, [first, ...more]]) => {
    if (!first || known.some((one) => one.country === first.country && sameRegime(one.regime, first.regime))) return [];
    const all = [first, ...more];
    const { country, regime } = first;
    // Told to be under way at one place, it is, whatever is to come of it elsewhere; but a mark beside its name is meant for it alone.
    const phase = first.phase === 'planned' || all.every((one) => one.phase === 'planned') ? 'planned' : 'active';
    return [{ key, country, regime, phase, places: all.map(({ place }) => place) }];
  });
}

/** The country whose paper it is: the one that it names most often. */
export function homeOf(mentions: readonly Mention[]): string | undefined {
  const counted = new Map<string, number>();
  for (const one of mentions) if (one.kind === 'country') counted.set(one.code, (counted.get(one.code) ?? 0) + 1);
  return [...counted].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}

function foundIn(
  { reading }: Pick<SourceText, 'reading'>,
  runs: readonly CountryRun[],
  strategy: Plan['strategy'],
): readonly Found[] {
  const found: Found[] = [];
  let before: { readonly end: number; readonly regime: Regime } | undefined;
  for (const run of runs) {
    const [first] = run;
    const last = run.at(-1) ?? first;
    const intro = introOf(reading, first.start);
    const goesOn = before && reading.slice(before.end, first.start).trim() === '' ? before.regime : undefined;
    const regime = regimeIn(intro) ?? goesOn;
    before = regime && { end: last.end, regime };
    if (!regime) continue;
    const coming = toCome.test(intro) && !standsAlready.test(intro);
    for (const country of run) {
      const phase = coming || isPlanned(reading, country) ? 'planned' : 'active';
      const place = { strategy: strategy.id, document: strategy.document, span: country.span };
      found.push({ country: country.code, regime, phase, place });
    }
  }
  return found;
}

/** What leads to a place: its sentence so far, or what stands above a list that a colon opens. */
function introOf(reading: string, start: number): string {
  const before = reading.slice(Math.max(0, start - within), start);
  const parts = before.split(/(?<=[.!?•])\s+(?=[\p{Lu}•–-])|\n\s*\n/u);
  return (parts.at(-1) ?? '').replace(/\s+/g, ' ');
}

/** The regime named last before the countries, when what follows it leads on to them. */
export function regimeIn(intro: string): Regime | undefined {
  const small = intro.toLowerCase();
  const hits = regimeWords.flatMap(([regime, pattern]) =>
    [...small.matchAll(pattern)].map((hit) => ({ regime, end: hit.index + hit[0].length })),
  );
  const last = hits.toSorted((a, b) => b.end - a.end)[0];
  if (!last) return undefined;
  const rest = small.slice(last.end);
  // `samarbejde med sundhedsmyndigheder i` has its `med` inside; a list may follow a heading at once.
  return rest.length < 120 && leadsOn.test(rest) ? last.regime : undefined;
}

function isPlanned(reading: string, { end }: NamedCountry): boolean {
  return planned.test(reading.slice(end, end + 80));
}
