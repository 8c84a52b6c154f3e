import { few, type LanguageWords } from './language-words.ts';
import { namesIn } from './names.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import { stemOf } from './stem.ts';
import { type Moment, momentsOf, precededBy } from './times.ts';
import { phraseAt, type Token, tokensOf } from './tokens.ts';

export type Item =
  | { readonly kind: 'word'; readonly key: string; readonly raw: string; readonly name: boolean; readonly at: number }
  | { readonly kind: 'number'; readonly key: string; readonly value: Quantity }
  | { readonly kind: 'time'; readonly key: string; readonly value: Moment }
  /** `binding`: how much of the promise it takes; below 0 it makes it firmer. */
  | { readonly kind: 'hedge'; readonly key: string; readonly binding: number }
  | { readonly kind: 'condition' | 'will' | 'may' | 'done' | 'author' | 'small'; readonly key: string }
  | { readonly kind: 'scope'; readonly key: string; readonly level: number }
  | { readonly kind: 'not'; readonly key: string /** It denies what is promised. */; readonly denies: boolean };
export type ItemKind = Item['kind'];

/** What a stretch of text says, item by item, with its tokens. */
export interface Facts {
  readonly tokens: readonly Token[];
  readonly items: readonly Item[];
}

/** What an item weighs in what is said. Numbers, times and what takes a promise back weigh more than one word among many. */
export function weightOf(item: Item): number {
  if (item.kind === 'word') return item.name ? 1.5 : 1;
  return {
    number: 2,
    time: 2,
    hedge: 1.5,
    condition: 1.5,
    will: 0.5,
    may: 1,
    done: 1,
    author: 0.25,
    small: 0,
    scope: 1,
    not: 3,
  }[item.kind];
}

export function factsOf(text: string, words: LanguageWords, language: string): Facts {
  const tokens = tokensOf(text);
  const taken = new Set<number>();
  const take = (start: number, end: number) => {
    for (let i = start; i <= end; i++) taken.add(i);
  };
  const moments = momentsOf(tokens, words, language);
  for (const { start, end } of moments) take(start, end);
  const quantities = quantitiesOf(tokens, words, (i) => taken.has(i));
  for (const { start, end } of quantities) take(start, end);
  const names = namesIn(tokens, words, language);
  const items: Item[] = [
    ...moments.map((value) => ({ kind: 'time' as const, key: `${value.since}${value.at.toFixed(3)}`, value })),
    ...quantities.map((value) => ({ kind: 'number' as const, key: `${value.sort}${value.value}`, value })),
  ];
  for (let i = 0; i < tokens.length; ) {
    const found = taken.has(i) ? undefined : itemAt(tokens, i, words, names);
    if (found?.item) items.push(found.item);
    i += found?.length ?? 1;
  }
  return { tokens, items };
}

interface Found {
  readonly item?: Item;
  readonly length: number;
}

function itemAt(tokens: readonly Token[], i: number, words: LanguageWords, names: ReadonlySet<number>): Found {
  const phrase = phraseItem(tokens, i, words);
  if (phrase) return phrase;
  const item = wordItem(tokens, i, words, names);
  return { ...(item ? { item } : {}), length: 1 };
}

function phraseItem(tokens: readonly Token[], i: number, words: LanguageWords): Found | undefined {
  const denying = phraseAt(tokens, i, words.notDenying);
  const hedge = phraseAt(tokens, i, words.hedges);
  if (denying && denying.length > (hedge?.length ?? 0)) {
    return { item: { kind: 'small', key: denying.words }, length: denying.length };
  }
  if (hedge) {
    const binding = words.hedges.get(hedge.words) ?? 0;
    return { item: { kind: 'hedge', key: hedge.words, binding }, length: hedge.length };
  }
  const condition = phraseAt(tokens, i, words.conditions);
  if (condition) return { item: { kind: 'condition', key: condition.words }, length: condition.length };
  const scope = phraseAt(tokens, i, words.scope);
  if (scope) {
    const level = words.scope.get(scope.words) ?? few;
    return { item: { kind: 'scope', key: scope.words, level }, length: scope.length };
  }
  const lesser = phraseAt(tokens, i, words.lesser);
  if (lesser && isPromised(tokens, i, words)) {
    const binding = words.lesser.get(lesser.words) ?? 0;
    return { item: { kind: 'hedge', key: stemOf(lesser.words, words), binding }, length: lesser.length };
  }
  return undefined;
}

/** True where an auxiliary, the author or a sign of the infinitive stands within three words before, all of them small. */
function isPromised(tokens: readonly Token[], i: number, words: LanguageWords): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const key = tokens[k]?.key ?? '';
    if (words.will.has(key) || words.may.has(key) || words.author.has(key)) {
      return !words.subordinate.has(tokens[k - 1]?.key ?? '');
    }
    if (tokens[k]?.kind !== 'word') return false;
  }
  return i === 0;
}

function wordItem(
  tokens: readonly Token[],
  i: number,
  words: LanguageWords,
  names: ReadonlySet<number>,
): Item | undefined {
  const token = tokens[i];
  if (!token || token.kind === 'sign') return undefined;
  const { key } = token;
  if (words.not.has(key)) return { kind: 'not', key: 'not', denies: denies(tokens, i, words) };
  if (words.will.has(key)) return { kind: 'will', key: 'will' };
  const open = words.may.get(key);
  if (open !== undefined) {
    return leavesOpen(tokens, i, words) ? { kind: 'hedge', key, binding: open } : { kind: 'may', key };
  }
  if (words.done.has(key)) return { kind: 'done', key: 'done' };
  if (words.author.has(key)) return { kind: 'author', key };
  if (words.small.has(key)) return { kind: 'small', key };
  const row = words.same.find((same) => same.includes(key));
  return { kind: 'word', key: stemOf(row?.[0] ?? key, words), raw: key, name: names.has(i), at: i };
}

/** The author may; not: so that others can. */
function leavesOpen(tokens: readonly Token[], i: number, words: LanguageWords): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 5); k--) {
    const key = tokens[k]?.key ?? '';
    if (words.author.has(key) || (words.will.has(key) && precededBy(tokens, k, words.author))) return true;
    if (words.subordinate.has(key) || tokens[k]?.kind === 'sign') return false;
  }
  return words.author.has(tokens[i + 1]?.key ?? '');
}

/** A denial belongs to the promise where it stands close after its verb, and to anything where there is no auxiliary at all. */
function denies(tokens: readonly Token[], i: number, words: LanguageWords): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 4); k--) {
    const key = tokens[k]?.key ?? '';
    if (words.subordinate.has(key) && !words.to.has(key)) return false;
    if (words.will.has(key) || words.may.has(key) || words.author.has(key)) return true;
  }
  return !tokens.some((token) => words.will.has(token.key));
}
