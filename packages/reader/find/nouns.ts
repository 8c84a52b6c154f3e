import { role } from './facts.ts';
import type { Scan } from './scan.ts';
import { gapOf, isDash, kindOf, markAt, NUMBER, WORD, wordAt } from './tokens.ts';

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
