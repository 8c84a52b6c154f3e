import type { Matchable } from './matchable.ts';

/** What is compared of an element, made once. */
export interface Trait {
  readonly id: string;
  readonly kind: Matchable['kind'];
  readonly number: string | undefined;
  /** Letters and digits of the title in lower case. */
  readonly title: string;
  readonly text: string;
  readonly parent: Trait | undefined;
  /** Where it stands among all, 0 to 1. */
  readonly at: number;
  /** Words of title and text by how much each tells elements apart. */
  readonly titleWords: Weights;
  readonly words: Weights;
  /** Runs of three letters of the title. */
  readonly grams: ReadonlySet<string>;
}

export type Weights = ReadonlyMap<string, number>;

export interface Both {
  readonly before: readonly Trait[];
  readonly after: readonly Trait[];
}

export interface TraitPair {
  readonly before: Trait;
  readonly after: Trait;
  readonly confidence: number;
}

/** The elements of both sides as what is compared of them. A parent that comes after its child counts as none. */
export function readBoth(before: readonly Matchable[], after: readonly Matchable[]): Both {
  const counts = new Map<string, number>();
  for (const element of [...before, ...after]) {
    for (const word of new Set(wordsOf(`${element.title} ${element.text ?? ''}`))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const all = before.length + after.length;
  const weight = (word: string) => Math.log((all + 1) / (counts.get(word) ?? 1)) + 0.1;
  return { before: readAll(before, weight), after: readAll(after, weight) };
}

function readAll(elements: readonly Matchable[], weight: (word: string) => number): readonly Trait[] {
  const known = new Map<string, Trait>();
  return elements.map((element, i) => {
    const weigh = (text: string) => new Map(wordsOf(text).map((word) => [word, weight(word)]));
    const title = lettersOf(element.title);
    const trait: Trait = {
      id: element.id,
      kind: element.kind,
      number: element.number,
      title,
      text: lettersOf(element.text ?? ''),
      parent: element.parent === undefined ? undefined : known.get(element.parent),
      at: i / Math.max(1, elements.length - 1),
      titleWords: weigh(element.title),
      words: weigh(`${element.title} ${element.text ?? ''}`),
      grams: gramsOf(title),
    };
    known.set(element.id, trait);
    return trait;
  });
}

/** Characters of a word that are compared: inflection hangs at its end. */
const stem = 7;

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]{3,}|\p{N}+/gu) ?? []).map((word) => word.slice(0, stem));
}

function lettersOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function gramsOf(letters: string): ReadonlySet<string> {
  const short = letters.slice(0, 300);
  return new Set(Array.from({ length: Math.max(0, short.length - 2) }, (_, i) => short.slice(i, i + 3)));
}

/** How much two sets of weighed words share, 0 to 1 (Dice's coefficient); 0 where one has none. */
export function sharedWeight(a: Weights, b: Weights): number {
  const sum = weightOf(a) + weightOf(b);
  return sum === 0 ? 0 : (2 * inBoth(a, b)) / sum;
}

export function inBoth(a: Weights, b: Weights): number {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [word, weight] of few) if (many.has(word)) sum += weight;
  return sum;
}

export function weightOf(words: Weights): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight;
  return sum;
}
