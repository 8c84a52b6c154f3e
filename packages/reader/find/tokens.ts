import { type Lexicon, NOTHING, type Word, wordOf } from './lexicon.ts';

export const WORD = 1;
export const NUMBER = 2;
export const MARK = 3;
/** A footnote's marker: a superscript, or digits glued to the end of a word or sentence. */
export const NOTE = 4;

/** A passage cut into words, numbers and marks. Parallel arrays that are used again for every passage: a paper has a million tokens. */
export interface Tokens {
  text: string;
  count: number;
  kind: Uint8Array;
  /** What stands before the token: 0 nothing, 1 space, 2 line feed. */
  gap: Uint8Array;
  start: Int32Array;
  end: Int32Array;
  word: Word[];
}

export function emptyTokens(): Tokens {
  return {
    text: '',
    count: 0,
    kind: new Uint8Array(512),
    gap: new Uint8Array(512),
    start: new Int32Array(512),
    end: new Int32Array(512),
    word: [],
  };
}

export const kindOf = (t: Tokens, i: number): number => (i < t.count ? (t.kind[i] ?? 0) : 0);
export const startOf = (t: Tokens, i: number): number => t.start[i] ?? 0;
export const endOf = (t: Tokens, i: number): number => t.end[i] ?? 0;
/** What stands before token `i`; 2 before the first and after the last. */
export const gapOf = (t: Tokens, i: number): number => (i > 0 && i < t.count ? (t.gap[i] ?? 2) : 2);
export const wordAt = (t: Tokens, i: number): Word => (i >= 0 && i < t.count ? (t.word[i] ?? NOTHING) : NOTHING);
/** The character code of a mark, 0 for anything else. */
export const markAt = (t: Tokens, i: number): number => (kindOf(t, i) === MARK ? t.text.charCodeAt(startOf(t, i)) : 0);
export const isDash = (code: number): boolean =>
  code === 0x2d || code === 0x2010 || code === 0x2011 || code === 0x2013 || code === 0x2014 || code === 0x2212;

const OTHER = 0;
const SPACE = 1;
const LINE = 2;
const LETTER = 3;
const DIGIT = 4;
const SUPER = 5;
const classes = characterClasses();

/** Cuts `text` from `from` to `to` into `t`. */
export function tokenise(t: Tokens, text: string, from: number, to: number, lexicon: Lexicon): void {
  t.text = text;
  t.count = 0;
  let gap = 2;
  for (let i = from; i < to; ) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === SPACE || kind === LINE) {
      gap = Math.max(gap, kind);
      i++;
      continue;
    }
    if (kind === LETTER) i = takeWord(t, text, i, to, gap, lexicon);
    else if (kind === DIGIT) i = takeNumber(t, text, i, to, gap);
    else if (kind === SUPER) i = takeRun(t, NOTE, text, i, to, gap, SUPER);
    else i = push(t, MARK, i, i + 1, gap, NOTHING);
    gap = 0;
  }
}

function takeWord(t: Tokens, text: string, start: number, to: number, gap: number, lexicon: Lexicon): number {
  let i = start + 1;
  while (i < to && (classOf(text.charCodeAt(i)) === LETTER || isInnerApostrophe(text, i, to))) i++;
  if (isAddress(text, start, i)) return push(t, MARK, start, endOfRun(text, i, to), gap, NOTHING);
  if (i < to && classOf(text.charCodeAt(i)) === DIGIT) {
    const digits = i;
    while (i < to && classOf(text.charCodeAt(i)) === DIGIT) i++;
    const after = i < to ? classOf(text.charCodeAt(i)) : SPACE;
    // "before6": a footnote; "G20", "CO2", "H1N1", "Q3": a name with a digit.
    const last = text.charCodeAt(digits - 1);
    if (after !== LETTER && i - digits <= 3 && digits - start >= 3 && isLower(last)) {
      push(t, WORD, start, digits, gap, wordOf(lexicon, text, start, digits));
      return push(t, NOTE, digits, i, 0, NOTHING);
    }
    while (i < to && (classOf(text.charCodeAt(i)) === LETTER || classOf(text.charCodeAt(i)) === DIGIT)) i++;
  }
  return push(t, WORD, start, i, gap, wordOf(lexicon, text, start, i));
}

function takeNumber(t: Tokens, text: string, start: number, to: number, gap: number): number {
  let i = start;
  let parts = 0;
  for (;;) {
    while (i < to && classOf(text.charCodeAt(i)) === DIGIT) i++;
    const mark = i + 1 < to ? text.charCodeAt(i) : 0;
    if ((mark !== 0x2e && mark !== 0x2c) || classOf(text.charCodeAt(i + 1)) !== DIGIT) break;
    parts++;
    i++;
  }
  if (parts === 0 && i - start <= 3) i = spacedGroups(text, i, to);
  if (parts === 0 && i - start > 4 && i + 1 < to && text.charCodeAt(i) === 0x2c && isDigit(text, i + 1)) {
    while (i + 1 < to && isDigit(text, i + 1)) i++;
    i++;
  }
  return push(t, isMarker(t, text, start, i, gap, parts) ? NOTE : NUMBER, start, i, gap, NOTHING);
}

// "300 000": groups of exactly three digits after one space each. Source: ISO 80000-1, 7.3.1.
function spacedGroups(text: string, from: number, to: number): number {
  let i = from;
  while (
    i + 3 < to + 1 &&
    isThin(text.charCodeAt(i)) &&
    isDigit(text, i + 1) &&
    isDigit(text, i + 2) &&
    isDigit(text, i + 3) &&
    i + 3 < to
  ) {
    if (isDigit(text, i + 4) && i + 4 < to) return from;
    i += 4;
  }
  return i;
}

// "… verden.6 Derfor", "samfund(1)", "[12]": digits that mark a footnote rather than count.
function isMarker(t: Tokens, text: string, start: number, end: number, gap: number, parts: number): boolean {
  if (parts > 0 || end - start > 3 || gap !== 0 || t.count < 2) return false;
  const before = text.charCodeAt(start - 1);
  const after = text.charCodeAt(end);
  if (before === 0x5b) return after === 0x5d;
  const last = t.count - 1;
  const glued = (t.gap[last] ?? 0) === 0;
  const previous = t.kind[last - 1];
  if (before === 0x28) return after === 0x29 && (glued || isStop(text.charCodeAt(startOf(t, last - 1))));
  return isStop(before) && glued && previous === WORD && endOf(t, last - 1) - startOf(t, last - 1) > 3;
}

function takeRun(t: Tokens, kind: number, text: string, start: number, to: number, gap: number, of: number): number {
  let i = start + 1;
  while (i < to && classOf(text.charCodeAt(i)) === of) i++;
  return push(t, kind, start, i, gap, NOTHING);
}

function push(t: Tokens, kind: number, start: number, end: number, gap: number, word: Word): number {
  const i = t.count++;
  if (i >= t.kind.length) grow(t);
  t.kind[i] = kind;
  t.gap[i] = gap;
  t.start[i] = start;
  t.end[i] = end;
  t.word[i] = word;
  return end;
}

function grow(t: Tokens): void {
  const longer = <A extends Uint8Array | Int32Array>(old: A, fresh: A): A => {
    fresh.set(old);
    return fresh;
  };
  const size = t.kind.length * 2;
  t.kind = longer(t.kind, new Uint8Array(size));
  t.gap = longer(t.gap, new Uint8Array(size));
  t.start = longer(t.start, new Int32Array(size));
  t.end = longer(t.end, new Int32Array(size));
}

// Web and mail addresses are one mark: nothing is found in them.
function isAddress(text: string, start: number, end: number): boolean {
  const length = end - start;
  const next = text.charCodeAt(end);
  if (next === 0x40) return true;
  if (length === 3) return next === 0x2e && text.startsWith('www', start);
  return (
    (length === 4 || length === 5) && next === 0x3a && text.startsWith('//', end + 1) && text.startsWith('http', start)
  );
}

function endOfRun(text: string, from: number, to: number): number {
  let i = from;
  for (; i < to; i++) {
    const code = text.charCodeAt(i);
    if (classOf(code) === SPACE || classOf(code) === LINE || code === 0x29 || code === 0x3e || code === 0x22) break;
  }
  return i;
}

function isInnerApostrophe(text: string, i: number, to: number): boolean {
  const code = text.charCodeAt(i);
  return (code === 0x27 || code === 0x2019) && i + 1 < to && classOf(text.charCodeAt(i + 1)) === LETTER;
}

const isStop = (code: number): boolean =>
  code === 0x2e ||
  code === 0x2c ||
  code === 0x3b ||
  code === 0x3a ||
  code === 0x21 ||
  code === 0x3f ||
  code === 0x22 ||
  code === 0x201d ||
  code === 0x29;
const isThin = (code: number): boolean => code === 0x20 || code === 0xa0 || code === 0x202f || code === 0x2009;
const isDigit = (text: string, i: number): boolean => {
  const code = text.charCodeAt(i);
  return code >= 0x30 && code <= 0x39;
};
const isLower = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff);

function classOf(code: number): number {
  return code < 0x250 ? (classes[code] ?? OTHER) : classOfRare(code);
}

function classOfRare(code: number): number {
  if (code === 0x2028 || code === 0x2029) return LINE;
  if ((code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x205f || code === 0x3000 || code === 0xfeff)
    return SPACE;
  if (code === 0x2070 || (code >= 0x2074 && code <= 0x2079)) return SUPER;
  if (code >= 0xfb00 && code <= 0xfb06) return LETTER;
  return (code >= 0x2000 && code <= 0x2bff) || (code >= 0x3001 && code <= 0x303f) || code >= 0xe000 ? OTHER : LETTER;
}

function characterClasses(): Uint8Array {
  const table = new Uint8Array(0x250);
  for (let code = 0; code < table.length; code++) {
    const character = String.fromCharCode(code);
    if (character === '\n' || character === '\r' || character === '\f') table[code] = LINE;
    else if (character === '¹' || character === '²' || character === '³') table[code] = SUPER;
    else if (/\s/.test(character)) table[code] = SPACE;
    else if (/\p{L}/u.test(character)) table[code] = LETTER;
    else if (character >= '0' && character <= '9') table[code] = DIGIT;
  }
  return table;
}
