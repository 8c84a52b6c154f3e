import { acronymAt } from './acronyms.ts';
import { countryAt, nameAt, nationalityAt } from './countries.ts';
import { dateAtNumber, dateAtWord } from './dates.ts';
import { role } from './facts.ts';
import { figureAt } from './figures.ts';
import { triggers, type Word } from './lexicon.ts';
import { moneyAfter, moneyFrom } from './money.ts';
import { nounAfter } from './nouns.ts';
import { type Amount, amountAt, numeralBefore, scaleAt } from './numbers.ts';
import { bodyAt, bodyWordAt } from './organisations.ts';
import type { Scan } from './scan.ts';
import { figureOfWords } from './shares.ts';
import { endOf, gapOf, kindOf, MARK, markAt, NUMBER, startOf, WORD, wordAt } from './tokens.ts';

/** Walks once through the tokens of a passage and lets each finder look where a word, sign or number calls for it. */
export function walk(scan: Scan): void {
  const t = scan.tokens;
  for (let i = 0; i < t.count; i++) {
    const kind = t.kind[i];
    if (kind === WORD) {
      const word = wordAt(t, i);
      if ((word.role & triggers) !== 0) atWord(scan, i, word);
    } else if (kind === NUMBER) {
      if (i >= scan.busy) scan.busy = atNumber(scan, i);
    } else if (kind === MARK) atMark(scan, i);
  }
}

function atWord(scan: Scan, i: number, word: Word): void {
  if (i >= scan.named) scan.named = nameFrom(scan, i, word);
  if (i < scan.busy) return;
  const what = word.role;
  scan.busy =
    (what & role.currency && moneyFrom(scan, i)) ||
    dateAtWord(scan, i) ||
    (what & role.scale && scaledNumeral(scan, i)) ||
    (what & (role.share | role.each | role.numeral) && figureOfWords(scan, i)) ||
    scan.busy;
}

function nameFrom(scan: Scan, i: number, word: Word): number {
  const what = word.role;
  const match = what & role.name ? nameAt(scan, i) : undefined;
  if (match) {
    const next = match.name.code ? countryAt(scan, i, match.name, match.next) : bodyAt(scan, i, match.name, match.next);
    if (next > 0) return next;
  }
  return (
    (what & role.nationality && nationalityAt(scan, i)) ||
    (what & (role.bodyEnding | role.bodyWord) && bodyWordAt(scan, i)) ||
    (what & role.acronym && acronymAt(scan, i)) ||
    scan.named
  );
}

function atNumber(scan: Scan, i: number): number {
  const isCount = isCountLikeYear(scan, i);
  const date = isCount ? 0 : dateAtNumber(scan, i);
  if (date > 0) return date;
  const amount = amountAt(scan, i);
  if (!amount) return i + 1;
  return moneyAfter(scan, i, amount) || figureAt(scan, i, amount) || i + 1;
}

// "over 2000 virksomheder": four digits that look like a year, but are rounded and count something.
function isCountLikeYear(scan: Scan, i: number): boolean {
  const t = scan.tokens;
  if (endOf(t, i) - startOf(t, i) !== 4) return false;
  const before = wordAt(t, i - 1).role;
  return (before & role.about) !== 0 && (before & role.at) === 0 && nounAfter(scan, i + 1) > 0;
}

// "to millioner mennesker", "en halv milliard kroner"
function scaledNumeral(scan: Scan, i: number): number {
  const numeral = numeralBefore(scan, i - 1);
  if (!numeral) return 0;
  const { scale, next } = scaleAt(scan, i);
  const amount: Amount = {
    value: numeral.value * scale,
    upper: undefined,
    change: false,
    next,
    second: -1,
    large: true,
  };
  return moneyAfter(scan, numeral.start, amount) || figureAt(scan, numeral.start, amount);
}

function atMark(scan: Scan, i: number): void {
  const t = scan.tokens;
  const code = markAt(t, i);
  const isSign = code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf);
  if (isSign && i >= scan.busy) scan.busy = moneyFrom(scan, i) || scan.busy;
  if ((code === 0x2e || code === 0x21 || code === 0x3f) && gapOf(t, i + 1) > 0 && startsAnew(scan, i)) scan.sentence++;
}

function startsAnew(scan: Scan, i: number): boolean {
  const t = scan.tokens;
  const isShort = kindOf(t, i - 1) === WORD && wordAt(t, i - 1).lower.length < 4 && gapOf(t, i) === 0;
  return !isShort && (wordAt(t, i + 1).capital || kindOf(t, i + 1) !== WORD);
}
