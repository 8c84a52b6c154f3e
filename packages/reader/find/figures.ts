import { role } from './facts.ts';
import { nounAfter } from './nouns.ts';
import type { Amount } from './numbers.ts';
import { openFigure } from './openfigures.ts';
import type { Scan } from './scan.ts';
import { outOfAt } from './shares.ts';
import { endOf, gapOf, isDash, kindOf, markAt, NUMBER, startOf, WORD, wordAt } from './tokens.ts';

/** A figure that begins with the amount at token `i`: a share, a quantity, or a count of something. Returns the token after it, 0 for none. */
export function figureAt(scan: Scan, i: number, amount: Amount): number {
  const percent = percentAfter(scan, amount);
  if (percent) return put(scan, i, amount, percent.unit, percent.next);
  if (isName(scan, i, amount)) return 0;
  return outOfAt(scan, i, amount) || unitAfter(scan, i, amount) || countAt(scan, i, amount);
}

function percentAfter(scan: Scan, amount: Amount): { readonly unit: string; readonly next: number } | undefined {
  const t = scan.tokens;
  const { numbers, language } = scan.lexicon;
  const at = amount.next;
  const word = wordAt(t, at);
  if (word.lower === 'percentage') return { unit: 'percentage points', next: at + 2 };
  if (numbers.percentPoints.includes(word.lower)) return { unit: word.lower, next: at + 1 };
  const isPerCent = word.lower === 'per' && /^(?:cent|centum)$/.test(wordAt(t, at + 1).lower);
  if (markAt(t, at) !== 0x25 && !(word.role & role.percent) && !isPerCent) return undefined;
  let next = isPerCent ? at + 2 : at + 1;
  if (markAt(t, next) === 0x2e && gapOf(t, next) === 0 && word.lower === 'pct') next++;
  const after = isDash(markAt(t, next)) ? wordAt(t, next + 1).lower : wordAt(t, next).lower;
  if (/^(?:points?|enheter|poeng)$/.test(after))
    return { unit: language === 'en' ? 'percentage points' : 'procentpoint', next: next + 1 };
  const base = wordAt(t, next + 1);
  const isShareOfOutput = numbers.of.includes(wordAt(t, next).lower) && /^(?:gdp|gni|bnp|bni|bip)$/.test(base.bare);
  return isShareOfOutput
    ? {
        unit: `% ${wordAt(t, next).lower} ${t.text.slice(startOf(t, next + 1), startOf(t, next + 1) + base.bare.length)}`,
        next: next + 2,
      }
    : { unit: '%', next };
}

// Numbers that name something: "kapitel 3", "nr. 5", "Covid-19", "2016/679", "10-årsplanen", "kl. 10", a row of a table, an address.
function isName(scan: Scan, i: number, { next, upper, large }: Amount): boolean {
  const t = scan.tokens;
  const before = markAt(t, i - 1) === 0x2e && gapOf(t, i - 1) === 0 ? wordAt(t, i - 2) : wordAt(t, i - 1);
  if (before.role & role.label && (before.capital || !(before.role & role.about)) && !large) return true;
  if (gapOf(t, i) === 0 && kindOf(t, i - 1) !== 0 && !isOpening(markAt(t, i - 1))) return true;
  if (gapOf(t, next) === 0 && kindOf(t, next) === WORD && !(wordAt(t, next).role & role.unit)) return true;
  const after = markAt(t, next);
  if (gapOf(t, next) === 0 && (isDash(after) || after === 0x2f || after === 0x3a) && gapOf(t, next + 1) === 0)
    return true;
  if (markAt(t, i - 1) === 0x2e && markAt(t, i - 2) === 0x2e) return true;
  if (upper === undefined && (kindOf(t, i - 1) === NUMBER || kindOf(t, next) === NUMBER)) return true;
  return before.upper && before.capital && !(before.role & (role.small | role.about)) && !large;
}

const isOpening = (code: number): boolean =>
  code === 0x28 ||
  code === 0x5b ||
  code === 0x22 ||
  code === 0x201c ||
  code === 0x201d ||
  code === 0x2018 ||
  code === 0xab ||
  code === 0x7e ||
  code === 0x3c ||
  code === 0x3e ||
  code === 0x2b ||
  code === 0x2248 ||
  code === 0x7c ||
  code === 0x2a;

function unitAfter(scan: Scan, i: number, amount: Amount): number {
  const t = scan.tokens;
  const word = wordAt(t, amount.next);
  if (!(word.role & role.unit) || (word.lower.length === 1 && word.capital && word.lower !== 'w')) return 0;
  if (word.lower === 'a') return 0;
  return put(scan, i, amount, t.text.slice(startOf(t, amount.next), endOf(t, amount.next)), amount.next + 1);
}

function countAt(scan: Scan, i: number, amount: Amount): number {
  const t = scan.tokens;
  const { numbers, durations } = scan.lexicon;
  const inRow = consecutiveYears(scan, i, amount);
  if (inRow) return inRow;
  if (markAt(t, amount.next) === 0x2e && kindOf(t, i - 1) === 0 && !amount.large) return 0;
  const isRounded = (wordAt(t, i - 1).role & role.about) !== 0;
  const isSplit = !Number.isInteger(amount.value);
  if (numbers.times.includes(wordAt(t, amount.next).lower))
    return amount.value >= 2 ? put(scan, i, amount, 'x', amount.next + 1) : 0;
  const noun = nounAfter(scan, amount.next);
  if (noun) {
    const unit = t.text.slice(startOf(t, noun), endOf(t, noun));
    if (durations.has(unit.toLowerCase()) && !isRounded && !amount.large) return 0;
    if (!amount.large && !isSplit && amount.value < numbers.least) return 0;
    scan.unit = unit;
    return put(scan, i, amount, unit, noun + 1);
  }
  if (!amount.large) return 0;
  return put(scan, i, amount, scan.unit, amount.next);
}

// "for 15. år i træk", "for the 15th year in a row": how long something has gone on.
function consecutiveYears(scan: Scan, i: number, amount: Amount): number {
  const t = scan.tokens;
  const at = markAt(t, amount.next) === 0x2e ? amount.next + 1 : amount.next;
  const rowed = /^(?:træk|rad|strekk)$/.test(wordAt(t, at + 2).lower) && wordAt(t, at + 1).lower === 'i';
  return rowed && scan.lexicon.durations.has(wordAt(t, at).lower)
    ? put(scan, i, amount, wordAt(t, at).lower, at + 1)
    : 0;
}

function put(scan: Scan, i: number, amount: Amount, unit: string, next: number): number {
  const { value, upper, second } = amount;
  if (upper === undefined || !amount.change)
    return openFigure(scan, i, next, upper === undefined ? value : [value, upper], unit);
  openFigure(scan, i, second - 1, value, unit);
  return openFigure(scan, second, next, upper, unit);
}
