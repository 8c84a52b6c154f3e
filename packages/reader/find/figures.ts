import { role } from './lexicon.ts';
import { type Amount, isGrouped, numberOf } from './numbers.ts';
import type { OpenFigure, Scan } from './scan.ts';
import { endOf, gapOf, isDash, kindOf, MARK, markAt, NOTE, NUMBER, startOf, WORD, wordAt } from './tokens.ts';

/** A figure that begins with the amount at token `i`: a share, a quantity, or a count of something. Returns the token after it, 0 for none. */
export function figureAt(scan: Scan, i: number, amount: Amount): number {
  const percent = percentAfter(scan, amount);
  if (percent) return put(scan, i, amount, percent.unit, percent.next);
  if (isName(scan, i, amount)) return 0;
  return outOfAt(scan, i, amount) || unitAfter(scan, i, amount) || countAt(scan, i, amount);
}

/** "hver fjerde", "halvdelen", "to tredjedele", "fordoblet", "one in four": figures made of words alone. */
export function figureOfWords(scan: Scan, i: number): number {
  const word = wordAt(scan.tokens, i);
  const { numbers } = scan.lexicon;
  if (word.role & role.each) {
    const ordinal = numbers.every.includes(word.lower) ? numbers.ordinals[wordAt(scan.tokens, i + 1).lower] : undefined;
    const isTime = scan.lexicon.time.units[wordAt(scan.tokens, i + 2).lower] !== undefined;
    if (ordinal && !isTime && scan.lexicon.language !== 'en') return putValue(scan, i, i + 2, share(1, ordinal), '%');
  }
  if (word.role & role.share) return shareAt(scan, i);
  return word.role & role.numeral ? inWords(scan, i) : 0;
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

// "5 ud af 10", "7 out of 10", "1 in 4"
function outOfAt(scan: Scan, i: number, amount: Amount): number {
  const t = scan.tokens;
  const { numbers, language } = scan.lexicon;
  const isOutOf =
    numbers.outOf.includes(wordAt(t, amount.next).lower) &&
    (numbers.outOf[0] === numbers.of[0] || numbers.of.includes(wordAt(t, amount.next + 1).lower));
  const isIn = language === 'en' && amount.value === 1 && wordAt(t, amount.next).lower === 'in';
  if (amount.large || amount.upper !== undefined || (!isOutOf && !isIn)) return 0;
  const at = amount.next + (isOutOf && numbers.outOf[0] !== numbers.of[0] ? 2 : 1);
  if (kindOf(t, at) !== NUMBER) return 0;
  const whole = numberOf(t.text, startOf(t, at), endOf(t, at), numbers.groups);
  return whole >= 2 && whole <= 100 && amount.value < whole
    ? putValue(scan, i, at + 1, share(amount.value, whole), '%')
    : 0;
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

/** The counted noun after a number: "konkrete [handlingspunkter]", "central government [departments]"; 0 where none is. */
export function nounAfter(scan: Scan, from: number): number {
  const t = scan.tokens;
  const { numbers, nouns, language } = scan.lexicon;
  const furthest = language === 'en' ? 5 : 3;
  for (let at = from, words = 0; words < furthest; at++) {
    if (isDash(markAt(t, at)) && gapOf(t, at) === 0 && gapOf(t, at + 1) === 0) continue;
    if (kindOf(t, at) !== WORD) return 0;
    words++;
    const word = wordAt(t, at);
    if (word.role & (role.month | role.currency | role.scale | role.percent)) return 0;
    if (numbers.of.includes(word.lower) && at === from) continue;
    const isNoun = numbers.capitalNouns ? word.capital : isPlural(scan, at);
    if (
      isNoun &&
      !(numbers.adjective.test(word.lower) && language !== 'en' && continues(scan, at + 1) && !nouns.has(word.lower))
    )
      return at;
    if (word.role & role.small && !nouns.has(word.lower) && !numbers.qualifiers.includes(word.lower)) return 0;
    if (
      language !== 'en' &&
      !numbers.adjective.test(word.lower) &&
      !isDash(markAt(t, at + 1)) &&
      word.lower.length > 2 &&
      !numbers.capitalNouns
    )
      return 0;
  }
  return 0;
}

function isPlural(scan: Scan, at: number): boolean {
  const t = scan.tokens;
  const { numbers, nouns } = scan.lexicon;
  const word = wordAt(t, at);
  if (nouns.has(word.lower)) return true;
  if (word.role & role.small || word.lower.length < 3 || isDash(markAt(t, at + 1))) return false;
  if (word.capital && kindOf(t, at - 1) === NUMBER && (at === 1 || gapOf(t, at) === 2)) return false;
  return numbers.nounEndings.some((ending) => word.lower.endsWith(ending)) || numbers.plural.test(word.lower);
}

// True where the word after an adjective is the noun: a word of content on the same stretch.
function continues(scan: Scan, at: number): boolean {
  const t = scan.tokens;
  return (
    kindOf(t, at) === WORD &&
    !(wordAt(t, at).role & role.small) &&
    wordAt(t, at).lower.length > 2 &&
    isPlural(scan, at) &&
    !/(?:er|ede)$/.test(wordAt(t, at - 1).lower)
  );
}

function shareAt(scan: Scan, i: number): number {
  const t = scan.tokens;
  const { numbers, language } = scan.lexicon;
  const { lower } = wordAt(t, i);
  const change = numbers.changes[lower];
  if (change) return putValue(scan, i, i + 1, change[0], change[1]);
  const isOf =
    numbers.of.includes(wordAt(t, i + 1).lower) || (language === 'de' && /^de[rs]$/.test(wordAt(t, i + 1).lower));
  if (numbers.shares[lower]) return isOf ? putValue(scan, i, i + 1, numbers.shares[lower] ?? 0, '%') : 0;
  const parts = numbers.parts[lower];
  const before = wordAt(t, i - 1);
  const count =
    before.role & role.numeral
      ? before.value
      : before.lower === 'a' || before.lower === 'en'
        ? 1
        : kindOf(t, i - 1) === NUMBER
          ? Number(t.text.slice(startOf(t, i - 1), endOf(t, i - 1)))
          : 0;
  if (!parts || !(count >= 1) || count >= parts) return 0;
  return isOf || language !== 'en' || lower.endsWith('s') ? putValue(scan, i - 1, i + 1, share(count, parts), '%') : 0;
}

// "one in four", "tre ud af fire": token `i` is the last numeral. "to millioner mennesker" is read at its scale.
function inWords(scan: Scan, i: number): number {
  const t = scan.tokens;
  const { numbers, language } = scan.lexicon;
  const whole = wordAt(t, i).value;
  const last = wordAt(t, i - 1).lower;
  const isOutOf = numbers.of.includes(last) && numbers.outOf.includes(wordAt(t, i - 2).lower);
  const count = wordAt(t, isOutOf && numbers.outOf[0] !== numbers.of[0] ? i - 3 : i - 2);
  const isIn = language === 'en' && last === 'in' && count.lower === 'one';
  const isOf = numbers.of.includes(last) && numbers.outOf[0] === numbers.of[0];
  if (!isIn && !isOutOf && !isOf) return 0;
  if (!(count.role & role.numeral) || whole < 3 || whole > 100 || !(count.value >= 1) || count.value >= whole) return 0;
  return putValue(
    scan,
    isOutOf && numbers.outOf[0] !== numbers.of[0] ? i - 3 : i - 2,
    i + 1,
    share(count.value, whole),
    '%',
  );
}

const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

function put(scan: Scan, i: number, amount: Amount, unit: string, next: number): number {
  if (amount.upper !== undefined && amount.change) {
    open(scan, i, amount.value, unit, startOf(scan.tokens, i), endOf(scan.tokens, amount.second - 2));
    open(scan, amount.second, amount.upper, unit, startOf(scan.tokens, amount.second), endOf(scan.tokens, next - 1));
    return next;
  }
  const value: OpenFigure['value'] = amount.upper === undefined ? amount.value : [amount.value, amount.upper];
  open(scan, i, value, unit, startOf(scan.tokens, i), endOf(scan.tokens, next - 1));
  return next;
}

function putValue(scan: Scan, from: number, next: number, value: number, unit: string): number {
  open(scan, from, value, unit, startOf(scan.tokens, from), endOf(scan.tokens, next - 1));
  return next;
}

function open(scan: Scan, token: number, value: OpenFigure['value'], unit: string, start: number, end: number): void {
  const exact =
    typeof value === 'number'
      ? Number(value.toPrecision(12))
      : ([Number(value[0].toPrecision(12)), Number(value[1].toPrecision(12))] as const);
  scan.figures.push({ value: exact, unit, start, end, token, sentence: scan.sentence });
}

/** Gives the figures of a passage the year and footnote of their sentence, once all of it has been read. */
export function closeFigures(scan: Scan): void {
  const t = scan.tokens;
  for (const figure of scan.figures) {
    let best: { token: number; year: number | string } | undefined;
    for (const year of scan.years) {
      if (year.sentence !== figure.sentence && year.sentence !== -1) continue;
      if (!best || Math.abs(year.token - figure.token) < Math.abs(best.token - figure.token)) best = year;
    }
    const note = noteAfter(scan, figure.token);
    const footnote = note < 0 ? '' : plainDigits(t.text.slice(startOf(t, note), endOf(t, note)));
    scan.found.push({
      kind: 'figure',
      value: figure.value,
      unit: figure.unit,
      start: figure.start,
      end: figure.end,
      ...(best ? { year: best.year } : {}),
      ...(footnote ? { footnote } : {}),
    });
  }
  scan.figures.length = 0;
}

// The footnote's marker that ends the figure's sentence.
function noteAfter(scan: Scan, token: number): number {
  const t = scan.tokens;
  for (let i = token + 1; i < t.count; i++) {
    if (kindOf(t, i) === NOTE) return i;
    const isEnd = kindOf(t, i) === MARK && (markAt(t, i) === 0x2e || markAt(t, i) === 0x21 || markAt(t, i) === 0x3f);
    if (isEnd && wordAt(t, i - 1).lower.length > 3) {
      const next = markAt(t, i + 1) === 0x28 || markAt(t, i + 1) === 0x5b ? i + 2 : i + 1;
      return kindOf(t, next) === NOTE ? next : -1;
    }
  }
  return -1;
}

function plainDigits(text: string): string {
  return text.normalize('NFKC');
}

/** Gives the number that was a passage of its own the caption this passage begins with; keeps this one where it is such a number. */
export function openLoneNumber(scan: Scan): void {
  const t = scan.tokens;
  const { lone } = scan;
  scan.lone = undefined;
  if (lone && wordAt(t, 0).lower !== '' && !wordAt(t, 0).capital) {
    const noun = nounAfter(scan, 0);
    if (noun > 0 || kindOf(t, 0) === WORD) {
      const unit = kindOf(t, noun) === WORD ? t.text.slice(startOf(t, noun), endOf(t, noun)) : '';
      scan.figures.push({ value: lone.value, unit, start: lone.start, end: lone.end, token: 0, sentence: 0 });
    }
  }
  if (t.count !== 1 || kindOf(t, 0) !== NUMBER) return;
  const value = numberOf(t.text, startOf(t, 0), endOf(t, 0), scan.lexicon.numbers.groups);
  const isYear = endOf(t, 0) - startOf(t, 0) === 4 && value >= 1900 && value <= 2100;
  if (value >= 2 && !isYear && !isGrouped(t, 0, scan.lexicon.numbers))
    scan.lone = { value, start: startOf(t, 0), end: endOf(t, 0) };
}
