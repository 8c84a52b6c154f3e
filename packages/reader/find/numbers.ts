import type { NumberWords } from '../language/number-words.ts';
import { role } from './facts.ts';
import type { Scan } from './scan.ts';
import { endOf, gapOf, isDash, kindOf, markAt, NUMBER, startOf, type Tokens, wordAt } from './tokens.ts';

/** A number, or two that bound a range, with their scale worked in. */
export interface Amount {
  readonly value: number;
  /** The upper end of a range. */
  readonly upper: number | undefined;
  /** "from 50 to 60": two numbers, not a range. */
  readonly change: boolean;
  /** First token after it. */
  readonly next: number;
  /** Token of the second number of a range or change. */
  readonly second: number;
  /** Written with a scale word, or with marks between the thousands. */
  readonly large: boolean;
}

/** The value of a number as written, by the language's marks; NaN for `1.2.3`, dates and the like. */
export function numberOf(text: string, start: number, end: number, groups: '.' | ','): number {
  let marks = 0;
  let last = -1;
  let mixed = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code !== 0x2e && code !== 0x2c) continue;
    if (last >= 0 && text.charCodeAt(last) !== code) mixed = true;
    marks++;
    last = i;
  }
  const raw = text.slice(start, end).replace(/[\s\u00a0\u202f\u2009]/g, '');
  if (marks === 0) return Number(raw);
  const mark = text.charAt(last);
  const tail = end - last - 1;
  const grouped =
    marks > 1 ? !mixed : tail === 3 && mark === groups && last - start <= 3 && text.charCodeAt(start) !== 0x30;
  if (grouped) return wellGrouped(raw, mark) ? Number(raw.split(mark).join('')) : Number.NaN;
  const whole = raw.slice(0, raw.lastIndexOf(mark));
  return Number(`${whole.replace(/[.,]/g, '')}.${raw.slice(raw.lastIndexOf(mark) + 1)}`);
}

function wellGrouped(raw: string, mark: string): boolean {
  const [first = '', ...rest] = raw.split(mark);
  return first.length <= 3 && rest.every((group) => group.length === 3);
}

/** True where the number has marks or spaces between its thousands. */
export function isGrouped(t: Tokens, i: number, words: NumberWords): boolean {
  const length = endOf(t, i) - startOf(t, i);
  const code = t.text.charCodeAt(endOf(t, i) - 4);
  return (
    length >= 5 &&
    (code === words.groups.charCodeAt(0) || code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009)
  );
}

/** Reads the amount that begins at token `i`: "1,2 mia.", "10–15", "between £1.7 and £1.8 billion", "en halv million". */
export function amountAt(scan: Scan, i: number): Amount | undefined {
  const t = scan.tokens;
  const words = scan.lexicon.numbers;
  if (kindOf(t, i) !== NUMBER) return undefined;
  const value = numberOf(t.text, startOf(t, i), endOf(t, i), words.groups);
  if (Number.isNaN(value)) return undefined;
  const first = scaleAt(scan, i + 1);
  const alone = {
    value: value * first.scale,
    upper: undefined,
    change: false,
    next: first.next,
    second: -1,
    large: first.scale > 1 || isGrouped(t, i, words),
  };
  return rangeAt(scan, i, value, first.scale, first.next) ?? alone;
}

/** The scale word at `i`, with its full stop, or 1. A letter is a scale only where it is glued to the number. */
export function scaleAt(scan: Scan, i: number): { readonly scale: number; readonly next: number } {
  const t = scan.tokens;
  // "a 1.9-million grant"
  const isJoined = isDash(markAt(t, i)) && gapOf(t, i) === 0 && gapOf(t, i + 1) === 0;
  if (isJoined && wordAt(t, i + 1).role & role.scale) return { scale: wordAt(t, i + 1).value, next: i + 2 };
  const word = wordAt(t, i);
  if (!(word.role & role.scale) || (word.lower.length === 1 && gapOf(t, i) !== 0)) return { scale: 1, next: i };
  const stop = markAt(t, i + 1) === 0x2e && gapOf(t, i + 1) === 0 && word.lower.length <= 4;
  return { scale: word.value, next: stop ? i + 2 : i + 1 };
}

function rangeAt(scan: Scan, i: number, value: number, scale: number, next: number): Amount | undefined {
  const t = scan.tokens;
  const words = scan.lexicon.numbers;
  const link = wordAt(t, next).lower;
  const isFrom = words.from.includes(beforeSign(scan, i));
  const isBetween = words.between.includes(beforeSign(scan, i));
  const linked = isDash(markAt(t, next)) || words.to.includes(link) || (isBetween && words.and.includes(link));
  if (!linked) return undefined;
  const at = skipSign(scan, next + 1);
  if (kindOf(t, at) !== NUMBER) return undefined;
  const upper = numberOf(t.text, startOf(t, at), endOf(t, at), words.groups);
  const second = scaleAt(scan, at + 1);
  const shared = scale === 1 ? second.scale : scale;
  const top = upper * (second.scale === 1 ? scale : second.scale);
  if (!(value * shared < top) && !isFrom) return undefined;
  const change = isFrom && words.to.includes(link);
  const large = shared > 1 || isGrouped(t, i, words) || isGrouped(t, at, words);
  return { value: value * shared, upper: top, change, next: second.next, second: at, large };
}

// The word before the number, or before the currency sign or code in front of it.
function beforeSign(scan: Scan, i: number): string {
  const t = scan.tokens;
  const before = wordAt(t, i - 1);
  if (markAt(t, i - 1) !== 0 || before.role & role.currency) return wordAt(t, i - 2).lower;
  return before.lower;
}

function skipSign(scan: Scan, i: number): number {
  const t = scan.tokens;
  const mark = markAt(t, i);
  if (mark === 0x24 || mark === 0xa3 || mark === 0x20ac || mark === 0xa5) return i + 1;
  return wordAt(t, i).role & role.currency ? i + 1 : i;
}

/** The value of a numeral word with a scale after it: "to millioner", "en halv milliard", "halvanden million"; none elsewhere. */
export function numeralBefore(scan: Scan, i: number): { readonly value: number; readonly start: number } | undefined {
  const t = scan.tokens;
  const word = wordAt(t, i);
  const before = wordAt(t, i - 1);
  if (markAt(t, i) === 0xbd) return { value: 0.5, start: i };
  // "half a million", "en halv million": two words make the half.
  if (word.lower === 'a' && before.lower === 'half') return { value: 0.5, start: i - 1 };
  if (!(word.role & role.numeral)) return undefined;
  if (word.value < 1 && before.value === 1) return { value: word.value, start: i - 1 };
  return { value: word.value, start: i };
}
