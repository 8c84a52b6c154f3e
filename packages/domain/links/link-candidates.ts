import { inBoth, readBoth, sharedWeight } from '../matching/trait.ts';
import type { PlanElement } from '../plan-element.ts';
import type { LinkEnd } from './link.ts';

/** A part of a plan with what its words and those under it name. */
export interface Linkable extends LinkEnd {
  readonly kind: PlanElement['kind'];
  readonly title: string;
  readonly text: string;
  /** Countries, organisations and forums, told apart: `country:IN`, `organisation:who`. */
  readonly names: ReadonlySet<string>;
}

/** Two parts that may have to do with each other, and why. */
export interface LinkCandidate {
  readonly from: Linkable;
  readonly to: Linkable;
  /** What both name. */
  readonly names: readonly string[];
  /** Words that both use and few others do, as the first writes them. */
  readonly words: readonly string[];
}

/** A name in more than this share of all parts tells none of them apart; of words, of which there are many more, half as much. */
const common = 0.2;
const commonWord = 0.1;
const fewest = 3;
/** Words that two must share beside a name. */
const wordsNeeded = 2;
/** How much of all their words two must share where they have no name in common. */
const wordsAlone = 0.35;
const shownWords = 5;
/** Shorter ones mostly hold a sentence together. */
const shortestWord = 6;

/**
 * Offers pairs by a plain rule: both name a country, an organisation or a forum that few do, and share at least two telling words; or they
 * share more than a third of their words. The nearest first. It is for a person to say whether they are linked, and how.
 */
export function linkCandidates(
  from: readonly Linkable[],
  to: readonly Linkable[],
  { known, most }: { readonly known: (a: LinkEnd, b: LinkEnd) => boolean; readonly most: number },
): readonly LinkCandidate[] {
  const key = ({ strategy, element }: LinkEnd) => `${strategy} ${element}`;
  const all = new Map([...from, ...to].map((one) => [key(one), one]));
  const few = Math.max(fewest, all.size * common);
  const fewWords = Math.max(fewest, all.size * commonWord);
  const nameCounts = countsOf([...all.values()].map(({ names }) => names));
  const matchable = (one: Linkable) => ({ ...one, id: key(one) });
  const both = readBoth(from.map(matchable), to.map(matchable));
  const wordCounts = countsOf(
    [...new Map([...both.before, ...both.after].map((one) => [one.id, one])).values()].map(({ words }) => words.keys()),
  );
  const countOf = (word: string) => wordCounts.get(word) ?? 0;
  const found = both.before.flatMap((a, i) =>
    both.after.flatMap((b, j) => {
      const [one, other] = [from[i], to[j]];
      if (!one || !other || key(one) === key(other) || known(one, other)) return [];
      if (inBoth(a.words, b.words) === 0) return [];
      const names = [...one.names].filter((name) => other.names.has(name) && (nameCounts.get(name) ?? 0) <= few);
      const said = names.flatMap(wordsOfName);
      const stems = [...a.words.keys()]
        .filter((word) => b.words.has(word) && word.length >= shortestWord && countOf(word) <= fewWords)
        .filter((word) => !said.some((name) => name.startsWith(word)))
        .toSorted((x, y) => countOf(x) - countOf(y) || y.length - x.length);
      const share = sharedWeight(a.words, b.words);
      const near = (names.length > 0 && stems.length >= wordsNeeded) || share >= wordsAlone;
      return near ? [{ from: one, to: other, names, stems, nearness: share + names.length * 0.1 }] : [];
    }),
  );
  return found
    .toSorted((a, b) => b.nearness - a.nearness)
    .slice(0, most)
    .map(({ from: one, to: other, names, stems }) => ({
      ...{ from: one, to: other, names },
      words: stems.slice(0, shownWords).map((stem) => asWritten(stem, `${one.title} ${one.text}`)),
    }));
}

/** What a shared name is written with: it tells the same once more. */
function wordsOfName(name: string): readonly string[] {
  const called = name.startsWith('country:')
    ? languages.map((language) => new Intl.DisplayNames(language, { type: 'region' }).of(name.slice(8)) ?? '')
    : [name.slice(name.indexOf(':') + 1)];
  return called.flatMap((one) => one.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}

const languages = ['da', 'en', 'nb', 'sv'];

function countsOf(all: readonly Iterable<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) for (const name of one) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** The word that a stem was cut from. */
function asWritten(stem: string, text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).find((word) => word.startsWith(stem)) ?? stem;
}
