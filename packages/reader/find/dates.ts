import { role } from './facts.ts';
import { dayIso, isDate, lastDay, monthIso, monthsIso, seasonIso } from './iso.ts';
import { wordsBefore } from './lead.ts';
import type { Scan } from './scan.ts';
import { endOf, gapOf, isDash, kindOf, markAt, NUMBER, startOf, wordAt } from './tokens.ts';
import { digits, glued, isYear, noteYear, type Time, yearAt } from './years.ts';

/** A time that begins with the number at token `i`. Returns the token after it, 0 where there is none. */
export function dateAtNumber(scan: Scan, i: number): number {
  const time = numericDate(scan, i) ?? dayAndMonth(scan, i) ?? yearAt(scan, i);
  return time ? put(scan, time) : 0;
}

/** A time that a word makes: a month, season, half-year, "årligt", "hvert år", "de næste tre år", "midtvejs". */
export function dateAtWord(scan: Scan, i: number): number {
  const word = wordAt(scan.tokens, i);
  const what = word.role;
  // "100 opgaver årligt": how fast, not when.
  if (what & (role.often | role.each) && i > 0 && scan.busy === i) return 0;
  const time =
    (what & role.month && (word.capital || word.lower.length > 3) && monthAt(scan, i)) ||
    (what & role.season && seasonAt(scan, i)) ||
    (what & role.span && spanAt(scan, i)) ||
    (what & role.often && { from: i, next: i + 1, iso: scan.lexicon.time.often[word.lower] ?? '' }) ||
    (what & role.each && eachAt(scan, i)) ||
    (what & role.coming && comingAt(scan, i)) ||
    (what & role.loose && { from: i, next: i + 1 });
  return time ? put(scan, time) : 0;
}

// 31.12.2023 · 31/12/2023 · 2026-01-31 · 31-12-2023
function numericDate(scan: Scan, i: number): Time | undefined {
  const t = scan.tokens;
  const whole = digits(scan, i);
  const dotted = whole.length >= 8 ? /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(whole) : null;
  if (dotted) return calendar(scan, i, i + 1, Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const mark = markAt(t, i + 1);
  if (
    whole.length > 4 ||
    (mark !== 0x2f && !isDash(mark)) ||
    markAt(t, i + 3) !== mark ||
    !glued(scan, i + 1) ||
    !glued(scan, i + 2)
  )
    return undefined;
  const middle = Number(digits(scan, i + 2));
  const last = digits(scan, i + 4);
  if (isYear(whole)) return calendar(scan, i, i + 5, Number(whole), middle, Number(last));
  return isYear(last) ? calendar(scan, i, i + 5, Number(last), middle, Number(whole)) : undefined;
}

// Day before month, as in Europe; the other way round where only that is a date.
function calendar(_scan: Scan, from: number, next: number, year: number, month: number, day: number): Time | undefined {
  if (isDate(year, month, day)) return { from, next, iso: dayIso(year, month, day) };
  return isDate(year, day, month) ? { from, next, iso: dayIso(year, day, month) } : undefined;
}

// 1. juni 2026 · 1 June 2026 · 1st of June 2026 · 1. juni
function dayAndMonth(scan: Scan, i: number): Time | undefined {
  const t = scan.tokens;
  const day = digits(scan, i);
  if (day.length === 0 || day.length > 2) return undefined;
  let at = i + 1;
  if (markAt(t, at) === 0x2e || /^(?:st|nd|rd|th)$/.test(wordAt(t, at).lower)) at++;
  if (wordAt(t, at).lower === 'of') at++;
  const month = wordAt(t, at);
  if (!(month.role & role.month) || gapOf(t, at) === 0) return undefined;
  const stop = markAt(t, at + 1) === 0x2e && isYear(digits(scan, at + 2)) ? 1 : 0;
  const year = digits(scan, at + 1 + stop);
  if (!isYear(year)) return { from: i, next: at + 1 };
  noteYear(scan, at + 1 + stop, Number(year));
  return calendar(scan, i, at + 2 + stop, Number(year), month.value, Number(day));
}

// April 1, 2023 · March 2015 · marts 2015
function monthAt(scan: Scan, i: number): Time | undefined {
  const t = scan.tokens;
  const month = wordAt(t, i).value;
  const stop = markAt(t, i + 1) === 0x2e && gapOf(t, i + 1) === 0 ? 1 : 0;
  const number = digits(scan, i + 1 + stop);
  if (isYear(number)) {
    noteYear(scan, i + 1 + stop, Number(number));
    return { from: i, next: i + 2 + stop, iso: monthIso(Number(number), month) };
  }
  const comma = markAt(t, i + 2) === 0x2c ? 1 : 0;
  const year = digits(scan, i + 2 + comma);
  if (number.length === 0 || number.length > 2 || !isYear(year)) return undefined;
  noteYear(scan, i + 2 + comma, Number(year));
  return calendar(scan, i, i + 3 + comma, Number(year), month, Number(number));
}

function seasonAt(scan: Scan, i: number): Time | undefined {
  const at = scan.lexicon.time.between.includes(wordAt(scan.tokens, i + 1).lower) ? i + 2 : i + 1;
  const year = digits(scan, at);
  if (!isYear(year)) return undefined;
  noteYear(scan, at, Number(year));
  return { from: i, next: at + 1, iso: seasonIso(Number(year), wordAt(scan.tokens, i).value) };
}

// andet halvår af 2025 · 1. kvartal 2026 · H1 2026 · Q3-2026 · 2022 II half · third quarter of 2026
function spanAt(scan: Scan, i: number): Time | undefined {
  const t = scan.tokens;
  const { time } = scan.lexicon;
  const word = wordAt(t, i).lower;
  const short = /^([qh])([1-4])$|^([12])(h)$/.exec(word);
  const isHalf = short ? short[1] === 'h' || short[4] === 'h' : time.half.includes(word);
  const { count, from } = short ? { count: Number(short[2] ?? short[3]), from: i } : countBefore(scan, i);
  if (count < 1 || count > (isHalf ? 2 : 4)) return undefined;
  let at = i + 1;
  while (time.between.includes(wordAt(t, at).lower) || isDash(markAt(t, at))) at++;
  const after = digits(scan, at);
  const before = isYear(after) ? '' : digits(scan, markAt(t, from - 1) === 0x2c ? from - 2 : from - 1);
  const year = Number(isYear(after) ? after : isYear(before) ? before : 0);
  if (year === 0) return short || word === 'quarter' || word === 'half' ? undefined : { from, next: i + 1 };
  const length = isHalf ? 6 : 3;
  noteYear(scan, isYear(after) ? at : from - 1, year);
  return {
    from: isYear(after) ? from : from - 1,
    next: isYear(after) ? at + 1 : i + 1,
    iso: monthsIso(year, (count - 1) * length + 1, count * length),
  };
}

function countBefore(scan: Scan, i: number): { readonly count: number; readonly from: number } {
  const t = scan.tokens;
  if (markAt(t, i - 1) === 0x2e && kindOf(t, i - 2) === NUMBER)
    return { count: Number(digits(scan, i - 2)), from: i - 2 };
  const word = wordAt(t, i - 1).lower;
  const roman = ['i', 'ii', 'iii', 'iv'].indexOf(word) + 1;
  return { count: scan.lexicon.time.ordinals[word] ?? (wordAt(t, i - 1).capital ? roman : 0), from: i - 1 };
}

// hvert år · every two years · hvert andet år
function eachAt(scan: Scan, i: number): Time | undefined {
  const t = scan.tokens;
  const { time, numbers } = scan.lexicon;
  if (!time.each.includes(wordAt(t, i).lower)) return undefined;
  const next = wordAt(t, i + 1).lower;
  if (time.units[next]) return { from: i, next: i + 2, iso: `P1${time.units[next]}` };
  const count = numbers.ordinals[next] ?? (numbers.numerals[next] || Number(digits(scan, i + 1)));
  const unit = time.units[wordAt(t, i + 2).lower];
  return unit && count > 1 && Number.isInteger(count) ? { from: i, next: i + 3, iso: `P${count}${unit}` } : undefined;
}

// over de næste tre år · within 12 months · inden for fem år: a time to come, without a date of its own
function comingAt(scan: Scan, i: number): Time | undefined {
  const t = scan.tokens;
  const { time, numbers } = scan.lexicon;
  let at = i + 1;
  while (wordAt(t, at).lower === 'for' || wordAt(t, at).lower === 'the' || wordAt(t, at).role & role.coming) at++;
  const count = wordAt(t, at).role & role.numeral || kindOf(t, at) === NUMBER;
  if (count) at++;
  if (!count && !time.coming.includes(wordAt(t, at - 1).lower)) return undefined;
  const unit = time.units[wordAt(t, at).lower] ?? time.units[wordAt(t, at).bare];
  if (!unit || numbers.between.includes(wordAt(t, i - 1).lower)) return undefined;
  return { from: i, next: at + 1 };
}

function put(scan: Scan, time: Time): number {
  const t = scan.tokens;
  const before = wordsBefore(scan, time.from);
  const isWithin =
    scan.lexicon.time.within.some((phrase) => phrase.split(' ')[0] === wordAt(t, time.from).lower) &&
    time.iso === undefined;
  const isOften = time.iso?.startsWith('P') === true;
  const deadline = isWithin || (before.deadline && !isOften);
  if (time.bare && !before.atTime && !deadline) return time.next;
  const iso = time.iso && before.end ? lastDay(time.iso) : time.iso;
  scan.found.push({
    kind: 'date',
    start: startOf(t, deadline || before.end ? before.from : time.from),
    end: endOf(t, time.next - 1),
    ...(iso ? { iso } : {}),
    ...(deadline ? { deadline: true } : {}),
  });
  return time.next;
}
