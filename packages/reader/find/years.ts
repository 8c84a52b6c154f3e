import { role } from './facts.ts';
import { fullYear } from './iso.ts';
import type { Scan } from './scan.ts';
import { endOf, gapOf, isDash, kindOf, markAt, NUMBER, startOf, wordAt } from './tokens.ts';

/** A time found: its tokens, and in ISO 8601 where the words give one. */
export interface Time {
  readonly from: number;
  /** First token after it. */
  readonly next: number;
  readonly iso?: string;
  /** A bare year counts only where the words around it make it a time. */
  readonly bare?: boolean;
}

/** The digits of a number token, empty for other tokens. */
export function digits(scan: Scan, i: number): string {
  const t = scan.tokens;
  return kindOf(t, i) === NUMBER ? t.text.slice(startOf(t, i), endOf(t, i)) : '';
}

export const isYear = (text: string): boolean => text.length === 4 && /^(?:19|20)\d\d$/.test(text);
export const glued = (scan: Scan, i: number): boolean => gapOf(scan.tokens, i) === 0;

/** 2025–2028 · 2025-26 · 2011/12 · fra 2025 til 2028 · 2030 */
export function yearAt(scan: Scan, i: number): Time | undefined {
  const t = scan.tokens;
  const text = digits(scan, i);
  if (text.length === 6 && isYear(text.slice(0, 4)) && Number(text.slice(4)) === (Number(text.slice(2, 4)) + 1) % 100) {
    return years(scan, i, i + 1, Number(text.slice(0, 4)), text.slice(4));
  }
  if (!isYear(text) || wordAt(t, i + 1).role & (role.currency | role.percent) || markAt(t, i + 1) === 0x25)
    return undefined;
  const mark = markAt(t, i + 1);
  const second = digits(scan, i + 2);
  const close = glued(scan, i + 1) && glued(scan, i + 2);
  if ((isDash(mark) && (close || second.length === 4)) || (mark === 0x2f && close && second.length !== 3)) {
    const time = /^(?:\d\d|\d{4})$/.test(second) ? years(scan, i, i + 3, Number(text), second) : undefined;
    if (time) return time;
  }
  if (isYear(second) && spans(scan, i)) {
    const time = years(scan, i, i + 3, Number(text), second);
    if (time) return time;
  }
  const decade = text.endsWith('0') ? decadeEnd(scan, i + 1) : 0;
  if (decade > 0) {
    noteYear(scan, i, `${text}-${Number(text) + 9}`);
    return { from: i, next: decade, iso: `${text}/${Number(text) + 9}` };
  }
  noteYear(scan, i, Number(text));
  return { from: i, next: i + 1, iso: text, bare: true };
}

// "fra 2022 til 2025", "between 2021 and 2024": the year at `i` is the first of two.
function spans(scan: Scan, i: number): boolean {
  const { numbers, time } = scan.lexicon;
  const before = wordAt(scan.tokens, i - 1).lower;
  const link = wordAt(scan.tokens, i + 1).lower;
  if (numbers.between.includes(before)) return numbers.and.includes(link);
  return numbers.from.includes(before) && time.to.includes(link);
}

// 2010'erne · 2010s · 2010-talet · 2010er: the token after it, 0 where it is a plain year.
function decadeEnd(scan: Scan, i: number): number {
  const t = scan.tokens;
  const mark = markAt(t, i);
  const at = mark === 0x27 || mark === 0x2019 || isDash(mark) ? i + 1 : i;
  return gapOf(t, i) === 0 &&
    gapOf(t, at) === 0 &&
    /^(?:s|er|ern|ere|erne|ernes|talet|tallet|tal)$/.test(wordAt(t, at).lower)
    ? at + 1
    : 0;
}

function years(scan: Scan, from: number, next: number, first: number, second: string): Time | undefined {
  const last = fullYear(first, second);
  if (last === 0) return undefined;
  noteYear(
    scan,
    from,
    scan.tokens.text.slice(startOf(scan.tokens, from), endOf(scan.tokens, next - 1)).replace(/[–—]/g, '-'),
  );
  return { from, next, iso: `${first}/${last}` };
}

/** Notes a year for the figures of its sentence. */
export function noteYear(scan: Scan, token: number, year: number | string): void {
  scan.years.push({ token, sentence: scan.sentence, year });
}
