import type { LanguageWords } from './language-words.ts';
import { precededBy } from './times.ts';
import type { Token } from './tokens.ts';

/** A number that a promise is measured by. */
export interface Quantity {
  readonly value: number;
  readonly sort: 'share' | 'money' | 'duration' | 'count';
  /** Where a smaller one is the firmer promise: "at most 30 days", "cut to 20 tonnes". */
  readonly lessIsMore: boolean;
  readonly start: number;
  readonly end: number;
}

/** The numbers of a text that no date took (`taken`); names such as "article 5" and the numbering of a heading are none. */
export function quantitiesOf(
  tokens: readonly Token[],
  words: LanguageWords,
  taken: (i: number) => boolean,
): readonly Quantity[] {
  return tokens.flatMap((token, i): readonly Quantity[] => {
    const bare = taken(i) || isName(tokens, i, words) ? undefined : numberOf(token, words);
    if (bare === undefined) return [];
    const firm = { lessIsMore: lessIsMore(tokens, i, words), start: i };
    // "Half of" is a share in a word.
    if (bare > 0 && bare < 1 && token.kind === 'word') return [{ ...firm, value: bare * 100, sort: 'share', end: i }];
    const scale = words.scale.get(tokens[i + 1]?.key ?? '');
    const end = i + (scale === undefined ? 0 : tokens[i + 2]?.key === '.' ? 2 : 1);
    const percent = percentAfter(tokens, end, words);
    if (percent > 0) return [{ ...firm, value: bare, sort: 'share', end: end + percent }];
    return [{ ...firm, value: bare * (scale ?? 1), sort: sortOf(tokens, i, end, words), end }];
  });
}

/** How many tokens after `end` say "per cent". */
function percentAfter(tokens: readonly Token[], end: number, words: LanguageWords): number {
  const [after, next] = [tokens[end + 1]?.key ?? '', tokens[end + 2]?.key ?? ''];
  if (after === 'per' && next === 'cent') return 2;
  return words.percent.has(after) ? 1 : 0;
}

function numberOf(token: Token, words: LanguageWords): number | undefined {
  if (token.kind === 'word') return words.numbers.get(token.key);
  if (token.kind !== 'number') return undefined;
  const thousands = words.decimal === ',' ? '.' : ',';
  const spaceless = token.key.replace(/[\s   ]/g, '');
  const grouped = spaceless.replace(new RegExp(`\\${thousands}(?=\\d{3}(?!\\d))`, 'g'), '');
  const value = Number(grouped.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

function isName(tokens: readonly Token[], i: number, words: LanguageWords): boolean {
  const [before, after] = [tokens[i - 1], tokens[i + 1]];
  if (tokens[i]?.kind === 'word') return false;
  if (i <= 1 && after !== undefined && /^[.:)]$/.test(after.key)) return true;
  return before !== undefined && (words.labels.has(before.key) || before.acronym);
}

function sortOf(tokens: readonly Token[], start: number, end: number, words: LanguageWords): Quantity['sort'] {
  const before = tokens[start - 1]?.key ?? '';
  const after = tokens[end + 1]?.key ?? '';
  if (words.money.has(after) || words.money.has(before)) return 'money';
  return words.duration.has(after) ? 'duration' : 'count';
}

function lessIsMore(tokens: readonly Token[], i: number, words: LanguageWords): boolean {
  if (isCeiling(tokens, i, words)) return true;
  const before = tokens[i - 1]?.key ?? '';
  if (!words.to.has(before)) return false;
  return tokens
    .slice(Math.max(0, i - 9), i)
    .some((token) => words.lowering.some((start) => token.key.startsWith(start)));
}

/** "At most" stands right before the number, or before the "be" that leads to it. */
function isCeiling(tokens: readonly Token[], i: number, words: LanguageWords): boolean {
  for (let at = i; at > Math.max(0, i - 3); at--) {
    if (precededBy(tokens, at, words.atMost)) return true;
    if (!words.small.has(tokens[at - 1]?.key ?? '')) return false;
  }
  return false;
}
