import { role } from './facts.ts';
import { type Amount, numberOf } from './numbers.ts';
import { openFigure } from './openfigures.ts';
import type { Scan } from './scan.ts';
import { endOf, isDash, kindOf, markAt, NUMBER, startOf, wordAt } from './tokens.ts';

/** "hver fjerde", "halvdelen", "to tredjedele", "fordoblet", "one in four": figures made of words alone. */
export function figureOfWords(scan: Scan, i: number): number {
  const word = wordAt(scan.tokens, i);
  const { numbers } = scan.lexicon;
  if (word.role & role.each) {
    const ordinal = numbers.every.includes(word.lower) ? numbers.ordinals[wordAt(scan.tokens, i + 1).lower] : undefined;
    const isTime = scan.lexicon.time.units[wordAt(scan.tokens, i + 2).lower] !== undefined;
    if (ordinal && !isTime && scan.lexicon.language !== 'en') return openFigure(scan, i, i + 2, share(1, ordinal), '%');
  }
  if (word.role & role.share) return shareAt(scan, i);
  return word.role & role.numeral ? inWords(scan, i) : 0;
}

/** "5 ud af 10", "7 out of 10", "1 in 4", with the first number at token `i`. */
export function outOfAt(scan: Scan, i: number, amount: Amount): number {
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
    ? openFigure(scan, i, at + 1, share(amount.value, whole), '%')
    : 0;
}

function shareAt(scan: Scan, i: number): number {
  const t = scan.tokens;
  const { numbers, language } = scan.lexicon;
  const { lower } = wordAt(t, i);
  const change = numbers.changes[lower];
  if (change) return openFigure(scan, i, i + 1, change[0], change[1]);
  const isOf =
    numbers.of.includes(wordAt(t, i + 1).lower) || (language === 'de' && /^de[rs]$/.test(wordAt(t, i + 1).lower));
  if (numbers.shares[lower]) return isOf ? openFigure(scan, i, i + 1, numbers.shares[lower] ?? 0, '%') : 0;
  const parts = numbers.parts[lower];
  // "two thirds", "three-quarters"
  const at = isDash(markAt(t, i - 1)) ? i - 2 : i - 1;
  const before = wordAt(t, at);
  const count =
    before.role & role.numeral
      ? before.value
      : before.lower === 'a' || before.lower === 'en'
        ? 1
        : kindOf(t, at) === NUMBER
          ? Number(t.text.slice(startOf(t, at), endOf(t, at)))
          : 0;
  if (!parts || !(count >= 1) || count >= parts) return 0;
  return isOf || language !== 'en' || lower.endsWith('s') ? openFigure(scan, at, i + 1, share(count, parts), '%') : 0;
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
  return openFigure(
    scan,
    isOutOf && numbers.outOf[0] !== numbers.of[0] ? i - 3 : i - 2,
    i + 1,
    share(count.value, whole),
    '%',
  );
}

export const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;
