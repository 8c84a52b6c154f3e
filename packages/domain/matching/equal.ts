import type { Both, Trait, TraitPair } from './trait.ts';

/** What must be equal, from all of it to the title alone, and what a pair found so is worth. */
const rules: readonly { readonly key: (trait: Trait) => string | undefined; readonly confidence: number }[] = [
  { key: (one) => `${pathOf(one)}|${one.number ?? ''}|${one.text}`, confidence: 1 },
  { key: pathOf, confidence: 0.97 },
  { key: (one) => (one.text === '' ? undefined : `${one.kind}|${one.title}|${one.text}`), confidence: 0.97 },
  { key: (one) => `${one.kind}|${one.number ?? ''}|${one.title}`, confidence: 0.93 },
  { key: (one) => (one.title.length < 12 ? undefined : one.title), confidence: 0.85 },
];

/** Pairs of elements that are equal in something telling. Where several are alike, they pair in their order, if as many stand on both sides. */
export function matchEqual({ before, after }: Both): readonly TraitPair[] {
  const pairs: TraitPair[] = [];
  const used = new Set<Trait>();
  for (const { key, confidence } of rules) {
    const [was, is] = [groups(before, key, used), groups(after, key, used)];
    for (const [same, olds] of was) {
      const news = is.get(same) ?? [];
      if (olds.length !== news.length) continue;
      for (const [i, one] of olds.entries()) {
        const other = news[i];
        if (!other) continue;
        used.add(one).add(other);
        pairs.push({ before: one, after: other, confidence });
      }
    }
  }
  return pairs;
}

function groups(traits: readonly Trait[], key: (trait: Trait) => string | undefined, used: ReadonlySet<Trait>) {
  const all = new Map<string, Trait[]>();
  for (const trait of traits) {
    const same = used.has(trait) ? undefined : key(trait);
    if (same === undefined) continue;
    const group = all.get(same);
    if (group) group.push(trait);
    else all.set(same, [trait]);
  }
  return all;
}

/** Kinds and titles from the top down to an element. */
function pathOf(trait: Trait): string {
  const above = trait.parent ? pathOf(trait.parent) : '';
  return `${above}/${trait.kind}:${trait.title}`;
}
