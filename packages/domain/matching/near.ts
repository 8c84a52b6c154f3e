import { type Both, inBoth, sharedWeight, type Trait, type TraitPair, type Weights } from './trait.ts';

/** Words of an element that candidates are looked up by: its most telling ones. */
const telling = 12;
/** A word that more elements have tells none of them apart. */
const common = 60;
/** Candidates whose likeness is computed in full. */
const most = 8;
/** Less alike, two elements are not the same one. */
const enough = 0.45;

/** Pairs of what `equal` left over, the most alike first. Twice, since who stands under what is known better the second time. */
export function matchNear(both: Both, equal: readonly TraitPair[]): readonly TraitPair[] {
  const found = greedy(both, equal);
  return greedy(both, equal, found);
}

function greedy({ before, after }: Both, equal: readonly TraitPair[], guess: readonly TraitPair[] = []) {
  const partner = new Map([...equal, ...guess].map((pair) => [pair.before, pair.after]));
  const [oldUsed, newUsed] = [new Set(equal.map((pair) => pair.before)), new Set(equal.map((pair) => pair.after))];
  const free = after.filter((one) => !newUsed.has(one));
  const find = candidates(free);
  const scored = before
    .filter((one) => !oldUsed.has(one))
    .flatMap((one) =>
      find(one).map((other) => ({ before: one, after: other, confidence: likeness(one, other, partner) })),
    )
    .filter(({ confidence }) => confidence >= enough)
    .sort((a, b) => b.confidence - a.confidence || distance(a) - distance(b));
  const pairs: TraitPair[] = [];
  for (const pair of scored) {
    if (oldUsed.has(pair.before) || newUsed.has(pair.after)) continue;
    oldUsed.add(pair.before);
    newUsed.add(pair.after);
    pairs.push(pair);
  }
  return pairs;
}

function distance({ before, after }: TraitPair): number {
  return Math.abs(before.at - after.at);
}

/** Looks up, by their telling words and by kind and number, the few elements that may be another one. */
function candidates(traits: readonly Trait[]): (one: Trait) => readonly Trait[] {
  const index = new Map<string, Trait[]>();
  const put = (key: string, trait: Trait) => {
    const there = index.get(key);
    if (there) there.push(trait);
    else index.set(key, [trait]);
  };
  for (const trait of traits) {
    for (const word of trait.words.keys()) put(word, trait);
    if (trait.number) put(`#${trait.kind}${trait.number}`, trait);
  }
  return (one) => {
    const score = new Map<Trait, number>();
    for (const [word, weight] of mostTelling(one)) {
      const there = index.get(word) ?? [];
      if (there.length > common) continue;
      for (const trait of there) score.set(trait, (score.get(trait) ?? 0) + weight);
    }
    for (const trait of (one.number && index.get(`#${one.kind}${one.number}`)) || []) {
      score.set(trait, (score.get(trait) ?? 0) + 1);
    }
    return [...score]
      .sort((a, b) => b[1] - a[1])
      .slice(0, most)
      .map(([trait]) => trait);
  };
}

/** The title's words first: a long text has many rare ones. */
function mostTelling({ titleWords, words }: Trait): readonly (readonly [string, number])[] {
  const rarest = (weights: Weights) => [...weights].sort((a, b) => b[1] - a[1]);
  return [...new Map([...rarest(titleWords).slice(0, telling), ...rarest(words).slice(0, telling)])];
}

/** 0 to 1: words of title and text, letters of the title, number, kind, and whether what they stand under is the same. */
function likeness(a: Trait, b: Trait, partner: ReadonlyMap<Trait, Trait>): number {
  if ((a.kind === 'footnote') !== (b.kind === 'footnote')) return 0;
  const title = 0.5 * sharedWeight(a.titleWords, b.titleWords) + 0.5 * sharedGrams(a, b);
  const texts = a.text !== '' && b.text !== '';
  const base = texts ? 0.6 * title + 0.4 * sharedWeight(a.words, b.words) : title;
  const number = a.number === undefined || b.number === undefined ? 0 : a.number === b.number ? 0.06 : -0.04;
  const parent = (a.parent ? partner.get(a.parent) === b.parent : b.parent === undefined) ? 0.09 : 0;
  return Math.max(0, Math.min(0.95, 0.85 * base + number + parent)) * (a.kind === b.kind ? 1 : 0.8);
}

function sharedGrams(a: Trait, b: Trait): number {
  const sum = a.grams.size + b.grams.size;
  if (sum === 0) return 0;
  const one = (grams: ReadonlySet<string>) => new Map([...grams].map((gram) => [gram, 1]));
  return (2 * inBoth(one(a.grams), one(b.grams))) / sum;
}
