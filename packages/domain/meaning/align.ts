import { type Item, weightOf } from './facts.ts';
import type { LanguageWords } from './language-words.ts';
import { inflected, misspelled, wordLikeness } from './stem.ts';

type Inflection = Pick<LanguageWords, 'endings'>;

/** What became of each item of one wording in another. */
export interface Alignment {
  /** Items of each side that have no equal on the other, in order. */
  readonly gone: readonly Item[];
  readonly come: readonly Item[];
  /** Weight that both hold, and the weight of each. */
  readonly shared: number;
  readonly weights: readonly [number, number];
  /** Words that differ by a slip of the pen alone, or by a space or hyphen. */
  readonly respelled: boolean;
}

/** Beyond this many words without an equal on both sides a text was written anew, and near words are not looked for. */
const mostNear = 120;

export function align(before: readonly Item[], after: readonly Item[], { endings }: Inflection): Alignment {
  const weights = [total(before), total(after)] as const;
  const exact = withoutEqual(before, after);
  const joined = rejoin(exact.gone, exact.come);
  const near =
    joined.gone.length * joined.come.length > mostNear * mostNear ? noNear : nearOf(joined.gone, joined.come, endings);
  const lost = (items: readonly Item[]) => total(items);
  const shared =
    (weights[0] - lost(joined.gone) + weights[1] - lost(joined.come)) / 2 +
    near.reduce((sum, { a, b, credit }) => sum + credit * Math.min(weightOf(a), weightOf(b)), 0);
  const respelled = near.filter(({ credit }) => credit === 1);
  return {
    gone: joined.gone.filter((item) => !respelled.some(({ a }) => a === item)),
    come: joined.come.filter((item) => !respelled.some(({ b }) => b === item)),
    shared,
    weights,
    respelled: respelled.length > 0 || joined.gone.length < exact.gone.length,
  };
}

/** How alike two lists of items are in what they talk about, 0 to 1; how firmly it is promised left aside. */
export function aboutTheSame(before: readonly Item[], after: readonly Item[], words: Inflection): number {
  const topics = (items: readonly Item[]) => items.filter((item) => item.kind === 'word');
  const { shared, weights } = align(topics(before), topics(after), words);
  return weights[0] + weights[1] === 0 ? 1 : (2 * shared) / (weights[0] + weights[1]);
}

export function total(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + weightOf(item), 0);
}

function keyOf(item: Item): string {
  return `${item.kind === 'small' ? 'word' : item.kind}:${item.key}`;
}

function withoutEqual(before: readonly Item[], after: readonly Item[]) {
  const left = (from: readonly Item[], other: readonly Item[]) => {
    const there = new Map<string, number>();
    for (const item of other) there.set(keyOf(item), (there.get(keyOf(item)) ?? 0) + 1);
    return from.filter((item) => {
      const count = there.get(keyOf(item)) ?? 0;
      there.set(keyOf(item), count - 1);
      return count <= 0;
    });
  };
  return { gone: left(before, after), come: left(after, before) };
}

/** Without words that only lost or won a space inside: `EU formandskab`, `EU-formandskab`. */
function rejoin(gone: readonly Item[], come: readonly Item[]) {
  const whole = (items: readonly Item[]) =>
    new Map(items.flatMap((item) => (item.kind === 'word' ? [[bare(item.raw), item]] : [])));
  const drop = new Set<Item>();
  const match = (parts: readonly Item[], wholes: ReadonlyMap<string, Item>) => {
    for (const [i, first] of parts.entries()) {
      const second = parts[i + 1];
      if (first.kind !== 'word' || second?.kind !== 'word' || second.at !== first.at + 1 || drop.has(first)) continue;
      const one = wholes.get(bare(first.raw) + bare(second.raw));
      if (one && !drop.has(one)) for (const item of [first, second, one]) drop.add(item);
    }
  };
  match(gone, whole(come));
  match(come, whole(gone));
  return { gone: gone.filter((item) => !drop.has(item)), come: come.filter((item) => !drop.has(item)) };
}

function bare(word: string): string {
  return word.replace(/[-'’]/g, '');
}

interface Near {
  readonly a: Item;
  readonly b: Item;
  readonly credit: number;
}
const noNear: readonly Near[] = [];

/** Pairs that say nearly the same, the nearest first, each item once. */
function nearOf(gone: readonly Item[], come: readonly Item[], endings: readonly string[]): readonly Near[] {
  const found = gone
    .flatMap((a) => come.map((b) => ({ a, b, credit: nearness(a, b, endings) })))
    .filter(({ credit }) => credit > 0)
    .sort((x, y) => y.credit - x.credit);
  const used = new Set<Item>();
  return found.filter(({ a, b }) => {
    if (used.has(a) || used.has(b)) return false;
    used.add(a).add(b);
    return true;
  });
}

function nearness(a: Item, b: Item, endings: readonly string[]): number {
  if (a.kind === 'word' && b.kind === 'word') {
    if (misspelled(a.raw, b.raw) || inflected(a.raw, b.raw, endings)) return 1;
    const alike = wordLikeness(a.key, b.key);
    return alike >= 0.5 ? alike * 0.7 : 0;
  }
  if (a.kind === 'number' && b.kind === 'number' && a.value.sort === b.value.sort) {
    const [x, y] = [a.value.value, b.value.value];
    return Math.max(x, y) > 0 ? (0.5 * Math.min(x, y)) / Math.max(x, y) : 0;
  }
  if (a.kind === 'time' && b.kind === 'time') return 0.5 / (1 + Math.abs(a.value.at - b.value.at));
  if (a.kind === 'hedge' && b.kind === 'hedge') return 0.6;
  return a.kind === 'scope' && b.kind === 'scope' ? 0.4 : 0;
}
