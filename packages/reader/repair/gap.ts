import { HYPHEN, isLetter, kindOf, LOWER, plainWord, SOFT_HYPHEN, SPACE, UPPER } from './characters.ts';
import { firstShown, isStray } from './shown.ts';
import type { Survey } from './survey.ts';

/** What stands on both sides of a line end where a word may be broken. */
export interface Gap {
  readonly line: number;
  readonly next: number;
  /** The letters before the line end (and its hyphen) and those the next line starts with. */
  readonly left: string;
  readonly right: string;
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
  /** The hyphen at the line's end: none, one that is seen, or a soft one (U+00AD). */
  readonly hyphen: 'none' | 'seen' | 'soft';
  /** The line ends with a blank. */
  readonly spaced: boolean;
  /** Empty lines or furniture stand between. */
  readonly apart: boolean;
  readonly leftCapitals: boolean;
  readonly rightKind: number;
}

/** Formats whose lines the author broke, not a page: they need next to no repair. */
export function isAuthored({ mediaType }: Survey['paper']): boolean {
  return mediaType !== 'application/pdf' && mediaType !== 'text/plain';
}

/** The next line that says something, for each line; the number of lines where none does. */
export function nextLines({ from, to }: Survey, dropped: Uint8Array): Int32Array {
  const next = new Int32Array(from.length);
  let coming = from.length;
  for (let i = from.length - 1; i >= 0; i--) {
    next[i] = coming;
    if (from[i] !== to[i] && !dropped[i]) coming = i;
  }
  return next;
}

/** The gaps after all lines, in order. */
export function gapsOf(survey: Survey, next: Int32Array): readonly Gap[] {
  const gaps: Gap[] = [];
  for (let i = 0; i < next.length; i++) {
    const gap = gapAfter(survey, i, next[i] ?? next.length);
    if (gap) gaps.push(gap);
  }
  return gaps;
}

/** The gap after a line, or nothing where it does not end with a letter or hyphen, or another block begins. */
function gapAfter(survey: Survey, line: number, next: number): Gap | undefined {
  const { paper, text, from, to } = survey;
  const start = from[line] ?? 0;
  let end = to[line] ?? 0;
  if (start === end || next >= from.length) return undefined;
  const last = text.charCodeAt(end - 1);
  const hyphen = last === SOFT_HYPHEN ? 'soft' : kindOf(last) === HYPHEN ? 'seen' : 'none';
  if (hyphen !== 'none') end--;
  if (
    end === start ||
    !(hyphen === 'seen' ? isPart(text.charCodeAt(end - 1)) : isLetter(kindOf(text.charCodeAt(end - 1))))
  )
    return undefined;
  const rightStart = from[next] ?? 0;
  const rightKind = kindOf(text.charCodeAt(rightStart));
  if (rightKind !== LOWER && rightKind !== UPPER && !(hyphen === 'seen' && isPart(text.charCodeAt(rightStart))))
    return undefined;
  const [a, b] = [paper.lines[line], paper.lines[next]];
  if (!a || !b || a.block !== b.block) return undefined;
  let leftStart = end;
  while (leftStart > start && isLetter(kindOf(text.charCodeAt(leftStart - 1)))) leftStart--;
  let rightEnd = rightStart;
  while (rightEnd < (to[next] ?? 0) && isLetter(kindOf(text.charCodeAt(rightEnd)))) rightEnd++;
  const left = plainWord(text.slice(leftStart, end));
  return {
    line,
    next,
    left,
    right: plainWord(text.slice(rightStart, rightEnd)),
    leftStart,
    leftEnd: end,
    rightStart,
    rightEnd,
    hyphen,
    spaced: a.end > (to[line] ?? 0),
    apart: next !== line + 1,
    leftCapitals: left.length > 0 && left === left.toUpperCase() && left !== left.toLowerCase(),
    rightKind,
  };
}

function isPart(code: number): boolean {
  const kind = kindOf(code);
  return isLetter(kind) || (code >= 48 && code <= 57);
}

/** All of the word with its hyphens that ends before the gap: `whole-of` of `whole-of-`. */
export function chainBefore({ text, from }: Survey, gap: Gap): string {
  let start = gap.leftStart;
  const first = from[gap.line] ?? 0;
  while (start > first && (isPart(text.charCodeAt(start - 1)) || kindOf(text.charCodeAt(start - 1)) === HYPHEN))
    start--;
  return text.slice(start, gap.leftEnd);
}

/** How far the next line's text moves up with a mended word: its letters, what is tied to them, and a mark that a blank parts from them. */
export function carryEnd({ text, to }: Survey, gap: Gap): number {
  const last = to[gap.next] ?? 0;
  let end = gap.rightEnd;
  while (end < last && kindOf(text.charCodeAt(end)) !== SPACE) end++;
  let at = firstShown(text, end, last);
  const alone = at + 1 >= last || kindOf(text.charCodeAt(at + 1)) === SPACE;
  if (at < last && alone && MARKS.includes(text.charAt(at))) {
    end = at + 1;
    at = firstShown(text, end, last);
  }
  // Marks that would stand alone on the line that the word left go with it.
  return isStray(text.slice(at, last)) ? last : end;
}

const MARKS = '.,;:!?';
