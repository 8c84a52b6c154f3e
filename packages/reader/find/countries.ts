import { role } from './facts.ts';
import type { Word } from './lexicon.ts';
import type { Name } from './nameindex.ts';
import type { Scan } from './scan.ts';
import { endOf, gapOf, isDash, kindOf, markAt, startOf, WORD, wordAt } from './tokens.ts';

/** The longest name of the lists that begins at token `i`, with the token after it. */
export function nameAt(scan: Scan, i: number): { readonly name: Name; readonly next: number } | undefined {
  const word = wordAt(scan.tokens, i);
  for (const name of word.names ?? []) {
    if (name.capitals && !word.upper && !(name.rest.length > 0 && word.lower.length === 1)) continue;
    const next = restAt(scan, i + 1, name.rest);
    if (next > 0) return { name, next };
  }
  return undefined;
}

function restAt(scan: Scan, from: number, rest: readonly string[]): number {
  const t = scan.tokens;
  for (let k = 0; k < rest.length; k++) {
    const word = wordAt(t, from + k);
    const wanted = rest[k] ?? '';
    const mark = markAt(t, from + k);
    const same =
      kindOf(t, from + k) === WORD
        ? word.lower === wanted || (k === rest.length - 1 && word.bare === wanted)
        : mark !== 0 && (String.fromCharCode(mark) === wanted || (isDash(mark) && wanted === '-'));
    if (!same) return 0;
  }
  return from + rest.length;
}

/** A country named at token `i`. Returns the token after it, 0 where there is none. */
export function countryAt(scan: Scan, i: number, name: Name, next: number): number {
  const t = scan.tokens;
  if (isElsewhere(scan, i, next) || isCompany(scan, i, next)) return 0;
  if (name.doubtful && isPersonOrPlace(scan, i, next)) return 0;
  if (name.capitals && name.name === 'US' && isShouting(scan, i)) return 0;
  scan.found.push({ kind: 'country', code: name.code, start: startOf(t, i), end: endOf(t, next - 1) });
  return next;
}

/** A country named by an adjective or by its people at token `i`. Returns the token after it, 0 where there is none. */
export function nationalityAt(scan: Scan, i: number): number {
  const t = scan.tokens;
  const word = wordAt(t, i);
  const { names } = scan.lexicon;
  if (names.capitalAdjectives && !word.capital) return 0;
  if (isElsewhere(scan, i, i + 1)) return 0;
  const isPeople = isPeopleWord(scan, word);
  if (!isPeople && !qualifies(scan, i, 0)) return 0;
  if (!names.capitalAdjectives && !isPeople && isPartOfName(scan, i)) return 0;
  scan.found.push({ kind: 'country', code: word.country, start: startOf(t, i), end: endOf(t, i) });
  return i + 1;
}

// Words for people stand alone; in English their plural, in the others all that are not adjectives.
function isPeopleWord(scan: Scan, { lower }: Word): boolean {
  if (scan.lexicon.language === 'en') return lower.endsWith('s') && !/(?:ss|us)$/.test(lower);
  return !/(?:sk|ska|skt|ske|isch|tsch|sche|schen|scher|sches|schem)$/.test(lower);
}

// An adjective must qualify something, or it is the name of a language: "på tysk", "in French", "tysk og fransk som fremmedsprog".
function qualifies(scan: Scan, i: number, depth: number): boolean {
  const t = scan.tokens;
  const { names, numbers, language } = scan.lexicon;
  const word = wordAt(t, i);
  // Inflected adjectives are no languages, except in Swedish, where both end in -a.
  const isBase = language === 'en' || language === 'sv' || /(?:sk|isch|tsch)$/.test(word.lower);
  if (!isBase) return true;
  if (language === 'de' && word.capital) return false;
  const next = wordAt(t, i + 1);
  if (isDash(markAt(t, i + 1)) && gapOf(t, i + 1) === 0)
    return (
      wordAt(t, i + 2).country !== '' ||
      (kindOf(t, i + 2) === WORD && !names.elsewhere.includes(wordAt(t, i + 2).lower))
    );
  const coordinates =
    numbers.and.includes(next.lower) ||
    next.lower === 'or' ||
    next.lower === 'eller' ||
    next.lower === 'oder' ||
    markAt(t, i + 1) === 0x2f ||
    markAt(t, i + 1) === 0x2c;
  if (coordinates && wordAt(t, i + 2).country !== '' && depth < 6) return qualifies(scan, i + 2, depth + 1);
  if (coordinates && depth > 0 && isOwnPlaceWord(wordAt(t, i + 2))) return true;
  return (
    kindOf(t, i + 1) === WORD && !(next.role & role.small) && !names.elsewhere.includes(next.lower) && !coordinates
  );
}

const isOwnPlaceWord = (word: Word): boolean => /^(?:europ|internation|nordi|global|afrik|asia)/.test(word.lower);

// "Indian Ocean", "South China Sea", "New Mexico", "Latin American": another place.
function isElsewhere(scan: Scan, i: number, next: number): boolean {
  const t = scan.tokens;
  const { names } = scan.lexicon;
  const after = isDash(markAt(t, next)) && gapOf(t, next) === 0 ? wordAt(t, next + 1) : wordAt(t, next);
  if (after.lower !== '' && names.elsewhere.includes(after.lower)) return true;
  const before = wordAt(t, i - 1);
  return (
    before.lower !== '' &&
    before.capital &&
    names.before.includes(before.lower) &&
    gapOf(t, i) !== 0 &&
    !startsSentence(scan, i - 1)
  );
}

// "Kraft Foods Norge A/S", "Air France"
function isCompany(scan: Scan, i: number, next: number): boolean {
  const t = scan.tokens;
  const after = wordAt(t, next);
  if (
    wordAt(t, i - 1).lower === 'air' ||
    (after.role & role.company && (after.upper || after.capital || after.lower === 'aps') && gapOf(t, next) === 1)
  )
    return true;
  return after.lower === 'a' && markAt(t, next + 1) === 0x2f && wordAt(t, next + 2).lower === 's';
}

// A capitalised word beside it that the lists do not know: "Jordan Peterson", "Michael Jordan".
function isPersonOrPlace(scan: Scan, i: number, next: number): boolean {
  const t = scan.tokens;
  const strange = (at: number) => {
    const word = wordAt(t, at);
    return (
      word.capital &&
      !word.upper &&
      !word.names &&
      word.country === '' &&
      !(word.role & (role.small | role.bodyWord | role.bodyEnding))
    );
  };
  if (gapOf(t, next) === 1 && strange(next)) return true;
  // "University of Georgia"
  if (wordAt(t, i - 1).lower === 'of' && wordAt(t, i - 2).role & role.bodyWord) return true;
  return gapOf(t, i) === 1 && strange(i - 1);
}

// "Danske Bank", "Dansk Industri": with a capital letter inside a sentence and before another, it is part of a name.
function isPartOfName(scan: Scan, i: number): boolean {
  const t = scan.tokens;
  const word = wordAt(t, i);
  if (!word.capital || word.upper || startsSentence(scan, i)) return false;
  if (isDash(markAt(t, i + 1)) || isDash(markAt(t, i - 1))) return false;
  return wordAt(t, i + 1).capital && gapOf(t, i + 1) > 0;
}

// In a line of capitals only, "US" may be the pronoun.
function isShouting(scan: Scan, i: number): boolean {
  const t = scan.tokens;
  const shouts = (at: number) => wordAt(t, at).upper && wordAt(t, at).lower.length > 3;
  return shouts(i - 1) && (shouts(i + 1) || kindOf(t, i + 1) !== WORD);
}

export function startsSentence(scan: Scan, i: number): boolean {
  if (i <= 0) return true;
  const mark = markAt(scan.tokens, i - 1);
  return (
    mark === 0x2e ||
    mark === 0x21 ||
    mark === 0x3f ||
    mark === 0x3a ||
    mark === 0x2022 ||
    (mark !== 0 && gapOf(scan.tokens, i) > 0 && mark !== 0x2c && mark !== 0x3b && mark !== 0x29)
  );
}
