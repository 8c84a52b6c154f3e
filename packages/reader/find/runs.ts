import { role } from './facts.ts';
import type { Scan } from './scan.ts';
import { gapOf, isDash, kindOf, markAt, WORD, wordAt } from './tokens.ts';

/** A stretch of tokens, `end` exclusive. */
export interface Run {
  readonly from: number;
  readonly end: number;
}

/** Where the parts begin that share the head at token `i`: "Klima-, Energi- og Forsynings|ministeriet"; `i` where there are none. */
export function coordinatedFrom(scan: Scan, i: number): number {
  const t = scan.tokens;
  const isPart = (at: number) => kindOf(t, at) === WORD && isDash(markAt(t, at + 1)) && gapOf(t, at + 1) === 0;
  if (!scan.lexicon.numbers.and.includes(wordAt(t, i - 1).lower) || !isPart(i - 3)) return i;
  let from = i - 3;
  while (markAt(t, from - 1) === 0x2c && isPart(from - 3)) from -= 3;
  return from;
}

/** The run of capitalised words around a word such as "Agency" or "Institut" that together name a body. */
export function runAround(scan: Scan, i: number): Run | undefined {
  const t = scan.tokens;
  const word = wordAt(t, i);
  if (!word.capital) return undefined;
  let from = i;
  while (joins(scan, from)) from--;
  let end = i + 1;
  if (word.role & role.bodyLink && !(from === i && isVague.test(word.lower))) end = linkedEnd(scan, end);
  if (end === i + 1) while (gapOf(t, end) > 0 && wordAt(t, end).names && !(wordAt(t, end).role & isMore)) end++;
  const goesOn = gapOf(t, end) > 0 && wordAt(t, end).capital && !isOpener(scan, end);
  if (end - from < 2 || (end === i + 1 && goesOn) || isTitle(scan, from, end)) return undefined;
  return { from, end };
}

const isMore = role.bodyWord | role.bodyEnding | role.small;

// "Organisation of the work", "Network for owners": alone before a link these are common nouns.
const isVague = /^(?:organi[sz]ation|network|fund|group|board|service|union|center|centre|center|råd|fond|general)$/;

// True where the word before belongs to the run: capitalised, on the same stretch.
function joins(scan: Scan, at: number): boolean {
  const t = scan.tokens;
  const before = at - 1;
  if (before < 0) return false;
  if (gapOf(t, at) === 0) return isDash(markAt(t, before)) && gapOf(t, before) === 0 && wordAt(t, before - 1).capital;
  const word = wordAt(t, before);
  return kindOf(t, before) === WORD && word.capital && !(word.role & role.label) && !isOpener(scan, before);
}

// Words that open a sentence, not a name; an article in a heading all in capitals too.
function isOpener(scan: Scan, i: number): boolean {
  const word = wordAt(scan.tokens, i);
  return (word.role & role.small) !== 0 && !(word.upper && !wordAt(scan.tokens, i + 1).upper);
}

// After "Ministry of", "Styrelsen for": capitalised words, with commas and small words between them.
function linkedEnd(scan: Scan, from: number): number {
  const t = scan.tokens;
  if (!(wordAt(t, from).role & role.inside) || !links.has(wordAt(t, from).lower) || gapOf(t, from) === 0) return from;
  if (!opensName(scan, from + 1)) return from;
  let end = from;
  for (let at = from + 1, idle = 0; idle < 3; at++) {
    const word = wordAt(t, at);
    if (kindOf(t, at) === WORD && word.capital) {
      if (gapOf(t, at) === 2 && isOpener(scan, at)) break;
      end = at + 1;
      idle = 0;
      if (word.lower.endsWith("'s")) break;
    } else if (isBetween(scan, at)) idle++;
    else break;
  }
  return end > from + 1 ? end : from;
}

const links = new Set(['of', 'for', 'för', 'für', 'against', 'av', 'af']);

// "of Justice", "for the Environment": the next word, or the one after an article, has a capital letter.
function opensName(scan: Scan, at: number): boolean {
  const t = scan.tokens;
  return wordAt(t, at).capital || ((wordAt(t, at).role & role.inside) !== 0 && wordAt(t, at + 1).capital);
}

function isBetween(scan: Scan, at: number): boolean {
  const t = scan.tokens;
  const mark = markAt(t, at);
  if (mark === 0x2c) return continuesList(scan, at + 1);
  // "the Ministry of Justice and the Home Office": two bodies.
  const isAnd = scan.lexicon.numbers.and.includes(wordAt(t, at).lower);
  if (isAnd && (!wordAt(t, at + 1).capital || wordAt(t, at + 1).role & (role.bodyWord | role.bodyEnding))) return false;
  return (wordAt(t, at).role & role.inside) !== 0 || isDash(mark) || mark === 0x26;
}

// A comma belongs to the name only where the list ends in "and": "Business, Innovation and Skills".
function continuesList(scan: Scan, from: number): boolean {
  const t = scan.tokens;
  const { and } = scan.lexicon.numbers;
  for (let at = from; at < from + 8; at++) {
    const word = wordAt(t, at);
    if (and.includes(word.lower) || markAt(t, at) === 0x26) return at > from && wordAt(t, at + 1).capital;
    const mark = markAt(t, at);
    if (word.role & (role.bodyWord | role.bodyEnding)) return false;
    if (!word.capital && !(word.role & role.inside) && mark !== 0x2c && !isDash(mark)) return false;
  }
  return false;
}

// A heading with a capital letter on every word is no name for that.
function isTitle(scan: Scan, from: number, end: number): boolean {
  const t = scan.tokens;
  if (from > 0 || t.count > 14 || t.count - end < 3) return false;
  let small = 0;
  for (let i = end; i < t.count; i++) if (kindOf(t, i) === WORD && !wordAt(t, i).capital) small++;
  return small < 2;
}

/** The end of the capitalised words from `from`, up to and with the first that names a kind of body. */
export function runAfter(scan: Scan, from: number): number {
  const t = scan.tokens;
  let end = from;
  for (let at = from; at < from + 8 && kindOf(t, at) === WORD && (gapOf(t, at) > 0 || at === from); at++) {
    const word = wordAt(t, at);
    if (word.capital) end = at + 1;
    else if (!(word.role & role.inside)) break;
    const isHead = word.capital && (word.role & (role.bodyWord | role.bodyEnding)) !== 0;
    if (isHead && !links.has(wordAt(t, at + 1).lower)) break;
  }
  return end;
}

/** True where one of the words names a kind of body, alone or as the end of a compound. */
export function hasBodyWord(scan: Scan, from: number, end: number): boolean {
  const { bodyWords } = scan.lexicon.names;
  for (let at = from; at < end; at++) {
    const word = wordAt(scan.tokens, at);
    if (word.role & (role.bodyWord | role.bodyEnding)) return true;
    if (bodyWords.some((ending) => ending.length > 3 && word.bare.endsWith(ending))) return true;
  }
  return false;
}
