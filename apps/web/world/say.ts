import type { Forum } from '@lofte/domain/world/forum';
import { type Partnership, type Regime, regimes } from '@lofte/domain/world/partnership';
import type { Dismissed } from '@lofte/store/dismissed-table';
import { countryName } from '../element/countries.ts';
import { type Language, languages } from '../language.ts';
import { locale } from '../time.ts';
import { worldWords } from './words.ts';

/** What a kind of cooperation is called; one that has no name of its own in the interface as it was written. */
export function sayRegime(language: Language, regime: string): string {
  return regimes.some((one) => one === regime) ? worldWords[language].regimes[regime as Regime] : regime;
}

/** The kind of cooperation that somebody wrote, in either language. */
export function readRegime(written: string): string {
  const text = written.replace(/\s+/g, ' ').trim();
  const meant = regimes.find((one) =>
    languages.some((language) => worldWords[language].regimes[one].toLowerCase() === text.toLowerCase()),
  );
  return meant ?? text;
}

/** Whom a partnership is with. */
export function sayPartner(language: Language, { country, region }: Pick<Partnership, 'country' | 'region'>): string {
  const names = [country === undefined ? undefined : countryName(language, country), region];
  return names.filter((name) => name !== undefined).join(', ');
}

export function sayPartnership(language: Language, one: Pick<Partnership, 'country' | 'region' | 'regime'>): string {
  return `${sayPartner(language, one)}: ${sayRegime(language, one.regime)}`;
}

/** What papers offered, as the list of the dismissed calls it: of a partnership the key ends in its kind. */
export function sayOffer(language: Language, { kind, key, name }: Dismissed): string {
  if (kind !== 'partnership') return name;
  const regime = regimes.find((one) => key.endsWith(` ${one}`)) ?? '';
  return `${/^[A-Z]{2}$/.test(name) ? countryName(language, name) : name}: ${sayRegime(language, regime)}`;
}

/** By whom it is with, in the order of the language. */
export function byPartner<P extends Pick<Partnership, 'country' | 'region' | 'regime'>>(
  language: Language,
  all: readonly P[],
): readonly P[] {
  const { compare } = new Intl.Collator(locale(language));
  return all.toSorted(
    (a, b) =>
      compare(sayPartner(language, a), sayPartner(language, b)) ||
      compare(sayRegime(language, a.regime), sayRegime(language, b.regime)),
  );
}

/** `WHO`, or the name where there is none so short. */
export function shortForum({ name, acronym }: Pick<Forum, 'name' | 'acronym'>): string {
  return acronym ?? name;
}

/** Bodies to choose from, in the order of the language; of two with one acronym the whole names too. */
export function forumChoices(
  language: Language,
  forums: readonly Pick<Forum, 'id' | 'name' | 'acronym'>[],
): ReadonlyMap<string, string> {
  const { compare } = new Intl.Collator(locale(language));
  const short = Map.groupBy(forums, shortForum);
  const called = forums.map((one) => {
    const name = shortForum(one);
    const alone = short.get(name)?.length === 1 || name === one.name;
    return [one.id, alone ? name : `${name} (${one.name})`] as const;
  });
  return new Map(called.toSorted(([, a], [, b]) => compare(a, b)));
}

/** A kind that is not known in either language stands after the known ones, by its words. */
export function byRegime<P extends Pick<Partnership, 'regime'>>(
  all: readonly P[],
): readonly (readonly [string, readonly P[]])[] {
  const groups = [...Map.groupBy(all, ({ regime }) => regime)];
  const rank = (regime: string) => {
    const at = (regimes as readonly string[]).indexOf(regime);
    return at === -1 ? regimes.length : at;
  };
  return groups.toSorted(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
}
