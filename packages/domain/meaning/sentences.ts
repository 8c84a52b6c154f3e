import { aboutTheSame, total } from './align.ts';
import type { Facts, Item } from './facts.ts';
import type { LanguageWords } from './language-words.ts';

/** What one sentence, or several that were joined or parted, became; one side is missing where it has no counterpart. */
export interface Matched {
  readonly was?: Facts;
  readonly is?: Facts;
  /** How alike they are in what they talk about, 0 to 1. */
  readonly alike: number;
}

interface Sentence {
  readonly text: string;
  readonly facts: Facts;
}

/** Beyond this many sentences without an equal a text was written anew, and no pairs are looked for. */
const most = 150;
/** Less alike, two sentences are not versions of each other. */
const paired = 0.35;
/** A sentence that is so far inside another was joined to it, or parted from it. */
const inside = 0.6;

/** Sentences of two wordings that are versions of each other; what is equal in both is left out. */
export function matchSentences(
  before: string,
  after: string,
  facts: (text: string) => Facts,
  words: LanguageWords,
): readonly Matched[] {
  const [all, others] = [sentencesOf(before), sentencesOf(after)];
  const read = (texts: readonly string[], other: readonly string[]) => {
    const there = new Set(other);
    return texts.filter((text) => !there.has(text)).map((text): Sentence => ({ text, facts: facts(text) }));
  };
  const [gone, come] = [read(all, others), read(others, all)];
  if (gone.length === 1 && come.length === 1 && gone[0] && come[0]) return [pair([gone[0]], [come[0]], words)];
  if (gone.length > most || come.length > most) return [];
  const groups = grouped(gone, come, words);
  const used = new Set(groups.flatMap(({ was, is }) => [...was, ...is]));
  return [
    ...groups.map(({ was, is }) => pair(was, is, words)),
    ...gone.filter((one) => !used.has(one)).map((one) => ({ was: one.facts, alike: 0 })),
    ...come.filter((one) => !used.has(one)).map((one) => ({ is: one.facts, alike: 0 })),
  ];
}

interface Group {
  readonly was: readonly Sentence[];
  readonly is: readonly Sentence[];
}

function grouped(gone: readonly Sentence[], come: readonly Sentence[], words: LanguageWords): readonly Group[] {
  const scored = gone
    .flatMap((was) => come.map((is) => ({ was, is, alike: aboutTheSame(was.facts.items, is.facts.items, words) })))
    .filter(({ alike }) => alike >= paired)
    .sort((a, b) => b.alike - a.alike);
  const used = new Set<Sentence>();
  const groups: Group[] = [];
  for (const { was, is } of scored) {
    if (used.has(was) || used.has(is)) continue;
    used.add(was).add(is);
    groups.push({ was: [was], is: [is] });
  }
  const loose = (side: readonly Sentence[]) => side.filter((one) => !used.has(one));
  return groups.map((group) => ({
    was: [...group.was, ...loose(gone).filter((one) => group.is.some((is) => isInside(one, is, group.was)))],
    is: [...group.is, ...loose(come).filter((one) => group.was.some((was) => isInside(one, was, group.is)))],
  }));
}

/** True where most of what `one` says stands in `other`, beyond what those say that are paired with it already. */
function isInside(one: Sentence, other: Sentence, paired: readonly Sentence[]): boolean {
  const topics = one.facts.items.filter((item) => item.kind === 'word');
  const taken = new Set(paired.flatMap((each) => keys(each.facts.items)));
  const there = new Set(keys(other.facts.items).filter((key) => !taken.has(key)));
  const shared = topics.filter((item) => there.has(item.key));
  return topics.length > 0 && total(shared) / total(topics) >= inside;
}

function keys(items: readonly Item[]): readonly string[] {
  return items.flatMap((item) => (item.kind === 'word' ? [item.key] : []));
}

function pair(was: readonly Sentence[], is: readonly Sentence[], words: LanguageWords): Matched {
  const [first, second] = [joined(was.map((one) => one.facts)), joined(is.map((one) => one.facts))];
  return { was: first, is: second, alike: aboutTheSame(first.items, second.items, words) };
}

/** What several sentences say, as one. */
export function joined(sentences: readonly Facts[]): Facts {
  const tokens: Facts['tokens'][number][] = [];
  const items: Item[] = [];
  for (const one of sentences) {
    const before = tokens.length;
    items.push(...one.items.map((item) => (item.kind === 'word' ? { ...item, at: item.at + before } : item)));
    tokens.push(...one.tokens);
  }
  return { tokens, items };
}

/** A text's sentences and lines. A cut in the wrong place does no harm: both wordings are cut alike and joined again. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[\p{Ll}\p{N})»”"%]{2}[.!?])\s+(?=[\p{Lu}\p{N}«“"(•–-])|\n+/u)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence !== '');
}
