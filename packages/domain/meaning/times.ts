import type { LanguageWords } from './language-words.ts';
import { monthNames } from './months.ts';
import { phraseAt, type Token } from './tokens.ts';

/** A time named in a text as the end of what it names, in years with fractions: by the end of 2026 is 2027. */
export interface Moment {
  readonly at: number;
  /** "Since 2020", "from 2026 to 2029", "2026–2029": neither a deadline nor a start that may slip. */
  readonly since: boolean;
  /** First and last token of it. */
  readonly start: number;
  readonly end: number;
}

export function momentsOf(tokens: readonly Token[], words: LanguageWords, language: string): readonly Moment[] {
  const months = monthNames(language);
  return tokens.flatMap((token, i): readonly Moment[] => {
    const at = token.kind === 'date' ? dayOf(token.key) : undefined;
    if (at !== undefined) return [{ at, since: isSince(tokens, i, i, words), start: i, end: i }];
    return isYear(token, tokens[i - 1], tokens[i + 1], words) ? [around(tokens, i, words, months)] : [];
  });
}

function dayOf(key: string): number | undefined {
  const parts = key.split(/[-./]/).map(Number);
  const [year = 0, month = 0, day = 0] = key.includes('-') ? parts : parts.toReversed();
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? year + (month - 1) / 12 + day / 372 : undefined;
}

function isYear(token: Token, before: Token | undefined, after: Token | undefined, words: LanguageWords): boolean {
  if (token.kind !== 'number' || !/^(19|20)\d\d$/.test(token.key)) return false;
  // "Horizon 2020" is a name, "2000 kr." a sum.
  if (before?.capital && before.kind === 'word' && !words.small.has(before.key) && before.acronym) return false;
  const unit = after?.key ?? '';
  return !words.percent.has(unit) && !words.money.has(unit) && !words.scale.has(unit);
}

/** The year with the day, month, quarter, half or part of it that stand before it. */
function around(
  tokens: readonly Token[],
  year: number,
  words: LanguageWords,
  months: ReadonlyMap<string, number>,
): Moment {
  const { time } = words;
  let [start, part, month, day]: [number, number, number | undefined, number | undefined] = [
    year,
    1,
    undefined,
    undefined,
  ];
  for (let i = year - 1; i >= Math.max(0, year - 6); i--) {
    const token = tokens[i];
    if (!token) break;
    const before = tokens[i - 1]?.key ?? '';
    const ordinal = time.ordinals.get(before.replace(/\.$/, '')) ?? time.ordinals.get(tokens[i - 2]?.key ?? '');
    const quarterName = /^[qk]([1-4])$/.exec(token.key)?.[1];
    if (months.has(token.key)) month = months.get(token.key);
    else if (quarterName) part = Number(quarterName) / 4;
    else if (time.quarter.has(token.key)) part = (ordinal ?? 4) / 4;
    else if (time.half.has(token.key)) part = (ordinal ?? 2) / 2;
    else if (token.kind === 'number' && Number(token.key) <= 31 && month !== undefined) day = Number(token.key);
    else if (time.parts.has(token.key)) part = time.parts.get(token.key) ?? 1;
    else if (time.ordinals.has(token.key) && part < 1) part += 0;
    else if (token.key === '.' || token.key === ',' || time.between.has(token.key)) continue;
    else break;
    start = i;
  }
  const value = Number(tokens[year]?.key ?? 0);
  const end = month === undefined ? value + part : value + (month - 1 + (day ?? 31) / 31) / 12;
  const whole = start === year && part === 1 && month === undefined;
  return {
    at: whole && isBefore(tokens, start, words) ? value : end,
    since: isSince(tokens, start, year, words) || isRange(tokens, year),
    start,
    end: year,
  };
}

/** The first or last year of several. */
function isRange(tokens: readonly Token[], year: number): boolean {
  const yearAt = (i: number) => /^(19|20)\d\d$/.test(tokens[i]?.key ?? '');
  const dash = (i: number) => /^[-–]$/.test(tokens[i]?.key ?? '');
  return (dash(year + 1) && yearAt(year + 2)) || (dash(year - 1) && yearAt(year - 2));
}

function isBefore(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  return precededBy(tokens, at, words.time.before);
}

function isSince(tokens: readonly Token[], start: number, end: number, words: LanguageWords): boolean {
  const { time } = words;
  if (precededBy(tokens, start, time.since)) return true;
  const next = tokens[end + 1]?.key ?? '';
  if (!time.until.has(next) || !precededBy(tokens, start, time.from)) return false;
  // "From 2019 levels" as it is; "from 2026 and", "to" only where a year follows.
  return !words.small.has(next) || tokens.slice(end + 2, end + 6).some(({ key }) => /^(19|20)\d\d$/.test(key));
}

/** True where one of the phrases stands right before `at`. */
export function precededBy(tokens: readonly Token[], at: number, phrases: ReadonlySet<string>): boolean {
  return [1, 2, 3, 4].some((back) => at >= back && phraseAt(tokens, at - back, phrases, back)?.length === back);
}
