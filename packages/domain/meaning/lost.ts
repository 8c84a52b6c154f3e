import type { Alignment } from './align.ts';
import type { Facts, Item } from './facts.ts';
import type { LanguageWords } from './language-words.ts';
import type { Signal } from './signals.ts';
import type { Token } from './tokens.ts';

/** What a sentence weighs that stands in one wording alone, in the terms of the signals: more than a date does. */
export function promiseIn({ tokens, items }: Facts, words: LanguageWords): number {
  const says = (kind: Item['kind']) => items.some((item) => item.kind === kind);
  const deeds = undertakings(tokens, words);
  if (deeds > 0 || (says('author') && says('will'))) return Math.min(3, 1.5 + 0.5 * Math.max(0, deeds - 1));
  // "Schools must have a cook": somebody is bound, though not the author.
  return says('will') ? 1 : 0;
}

/** "We send", "Hvert år sender vi": how often the author does something, in the present tense. */
function undertakings(tokens: readonly Token[], words: LanguageWords): number {
  const { of, adverb, inverted } = words.present;
  return tokens.filter((token, i) => {
    if (!of.has(token.key)) return false;
    const next = tokens[i + 1];
    const skips = next && adverb !== '' && (next.key.endsWith(adverb) || words.small.has(next.key));
    return isDeed(skips ? tokens[i + 2] : next, words) || (inverted && isDeed(tokens[i - 1], words));
  }).length;
}

function isDeed(token: Token | undefined, words: LanguageWords): boolean {
  if (token?.kind !== 'word') return false;
  const { key } = token;
  const { ending, past, never } = words.present;
  if (!key.endsWith(ending) || (past !== '' && key.endsWith(past)) || never.has(key)) return false;
  const others = [words.small, words.done, words.may, words.will, words.not, words.subordinate, words.joins];
  return !others.some((other) => other.has(key));
}

/** What one wording lost, or won, as a whole. */
export function lostIn(whole: Alignment, words: LanguageWords): readonly Signal[] {
  return [...growth(whole, words), ...content(whole)];
}

/** Doing more of it became going on with it, or the other way round. */
function growth({ gone, come }: Alignment, { more, onward }: LanguageWords): readonly Signal[] {
  const says = (items: readonly Item[], starts: readonly string[]) =>
    items.some(
      (item) => 'key' in item && starts.some((start) => (item.kind === 'word' ? item.raw : item.key).startsWith(start)),
    );
  const [hadMore, hasMore] = [says(gone, more), says(come, more)];
  const [had, has] = [says(gone, onward), says(come, onward)];
  if (hadMore && has && !hasMore && !had) return [{ reason: 'growth-dropped', amount: 1.2 }];
  if (hasMore && had && !hadMore && !has) return [{ reason: 'growth-added', amount: -1.2 }];
  return [];
}

/** Less than this, a few words, is no content by itself. */
const fewWords = 6;

/** Half of what was said is gone, and nothing near it in weight came for it. */
function content({ shared, weights }: Alignment): readonly Signal[] {
  const [lost, won] = [weights[0] - shared, weights[1] - shared];
  if (isHalf(lost, weights[0], won)) return [{ reason: 'content-dropped', amount: 1.1 }];
  if (isHalf(won, weights[1], lost)) return [{ reason: 'content-added', amount: -1.1 }];
  return [];
}

function isHalf(part: number, all: number, other: number): boolean {
  return part > fewWords && part > all / 2 && other < part / 2;
}

/** Which way so much went that a date or a number cannot tip the whole the other way. */
export function isMuch(signals: readonly Signal[]): 'lost' | 'won' | undefined {
  const reasons = new Set(signals.map((one) => one.reason));
  if (reasons.has('turned-around')) return undefined;
  if (reasons.has('content-dropped')) return 'lost';
  return reasons.has('content-added') ? 'won' : undefined;
}
