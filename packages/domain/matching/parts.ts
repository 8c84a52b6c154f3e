import { inBoth, type Trait, type TraitPair, type Weights, weightOf } from './trait.ts';

/** One element of one side that is several on the other, by id. */
export interface Part {
  readonly whole: string;
  readonly parts: readonly string[];
}

/** So much of what a part says must stand in the whole, and not in the part that is paired with it already. */
const inside = 0.6;
/** A part of less than this many words says too little to tell where it came from. */
const fewest = 3;
const common = 60;

/** Elements of `wholes` that became several of `parts`. A part is what nothing is paired with and what says something that the whole said. */
export function partsOf(
  wholes: readonly Trait[],
  parts: readonly Trait[],
  pairs: readonly TraitPair[],
): readonly Part[] {
  const partner = new Map(pairs.map((pair) => [pair.before, pair.after]));
  const taken = new Set(pairs.map((pair) => pair.after));
  const index = indexed(wholes);
  const found = new Map<Trait, Trait[]>();
  for (const part of parts) {
    if (taken.has(part) || part.words.size < fewest) continue;
    const whole = wholeOf(part, index, partner);
    if (whole) found.set(whole, [...(found.get(whole) ?? []), part]);
  }
  return [...found].flatMap(([whole, own]) => {
    const main = partner.get(whole);
    const all = main ? [main, ...own] : own;
    return all.length > 1 ? [{ whole: whole.id, parts: all.map(({ id }) => id) }] : [];
  });
}

function wholeOf(
  part: Trait,
  index: ReadonlyMap<string, readonly Trait[]>,
  partner: ReadonlyMap<Trait, Trait>,
): Trait | undefined {
  const near = new Set([...part.words.keys()].flatMap((word) => index.get(word) ?? []));
  let best: { readonly whole: Trait; readonly share: number } | undefined;
  for (const whole of near) {
    if (whole.kind !== part.kind) continue;
    const share = inBoth(part.words, without(whole.words, partner.get(whole)?.words)) / weightOf(part.words);
    if (share >= inside && share > (best?.share ?? 0)) best = { whole, share };
  }
  return best?.whole;
}

function without(words: Weights, others: Weights | undefined): Weights {
  return others ? new Map([...words].filter(([word]) => !others.has(word))) : words;
}

function indexed(traits: readonly Trait[]): ReadonlyMap<string, readonly Trait[]> {
  const index = new Map<string, Trait[]>();
  for (const trait of traits) {
    for (const word of trait.words.keys()) {
      const there = index.get(word);
      if (!there) index.set(word, [trait]);
      else if (there.length < common) there.push(trait);
    }
  }
  return index;
}
