import { DIGIT, LOWER } from './characters.ts';
import { chainBefore, type Gap, isAuthored } from './gap.ts';
import { type Habit, keepsBlanks } from './habit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Survey } from './survey.ts';

/** What becomes of a line end: the word is one, or the hyphen belongs to it, or it stands for a part that follows later. */
export interface Verdict {
  readonly does: 'join' | 'keep' | 'leave';
  readonly why: string;
}

const join = (why: string): Verdict => ({ does: 'join', why });
const keep = (why: string): Verdict => ({ does: 'keep', why });
const leave = (why: string): Verdict => ({ does: 'leave', why });

/** First parts that take a hyphen before a whole word by the languages' spelling rules (da § 57, sv Skrivreglerna, en usage). */
const HYPHEN_PREFIXES = new Set('ikke icke non self well ex quasi all vice half'.split(' '));
/** Those that take one in English where the dictionary has no solid form. */
const ENGLISH_PREFIXES = new Set('pre post re co anti multi inter intra cross semi sub mid micro macro pro'.split(' '));

/** What the broken-off end of an English word ends with. */
const ENGLISH_ENDING =
  /(?:tion|sion|ment|ness|it[yi]|ing|ed|e?r|l?ly|is[ei]|iz[ei]|[ae]nce|[ai]ble|ous|ive|is[mt]|al|ant|ent|ship)(?:e?s|d)?$/;

/**
 * A hyphen at a line's end: printed by the line break, or part of the word? From the surest sign to the weakest.
 * `real`: the paper's breaks print none (see `hyphensAreReal`).
 */
export function judgeHyphen(survey: Survey, words: Lexicon, habit: Habit, gap: Gap, real: boolean): Verdict {
  const { left, right } = gap;
  const solid = words.anywhere(left + right);
  if (words.isConjunction(right) && solid === 0) return leave('suspended hyphen');
  if (gap.rightKind === DIGIT || left === '') return keep('number');
  // No line breaks after one letter: `e-` and `x-` are parts of compounds.
  if (left.length === 1 && gap.rightKind === LOWER) return keep('letter before the hyphen');
  const chain = chainBefore(survey, gap);
  const hyphened = survey.hyphenated.get(`${chain}-${right}`) ?? survey.hyphenated.get(`${left}-${right}`) ?? 0;
  if (hyphened > solid) return keep('the paper writes it with a hyphen');
  if (solid > 0) return join('the paper writes it as one word');
  if (gap.hyphen === 'soft') return judgeSoft(words, gap);
  if (gap.rightKind !== LOWER) return judgeCapital(words, gap);
  if (gap.leftCapitals) return keep('acronym before the hyphen');
  if (HYPHEN_PREFIXES.has(left.toLowerCase()) && !words.isFragment(right)) return keep('takes a hyphen before a word');
  if (isAuthored(survey.paper)) return keep('the line is not broken by a page');
  if (real && !(words.isFragment(right) && (words.isFragment(left) || words.inDictionary(left + right)))) {
    return keep('words broken here show no hyphen');
  }
  if (keepsBlanks(habit, gap.line)) {
    if (!gap.spaced) return join('broken lines here end without a blank');
    if (!words.isFragment(left) || !words.isFragment(right)) return keep('whole lines here end with a blank');
  }
  const verdict = judgeWords(survey, words, gap, chain);
  // Over an empty line only a broken word goes on for sure; a compound may end a cell or column.
  return gap.apart && verdict.does === 'keep' ? leave(verdict.why) : verdict;
}

/**
 * Where breaks leave soft hyphens or none at all, a hyphen that is seen belongs to its word. Counted against seen hyphens
 * that surely break one: the paper has the word whole, or what follows is none.
 */
export function hyphensAreReal(words: Lexicon, gaps: readonly Gap[], lost: number): boolean {
  let soft = 0;
  let breaking = 0;
  for (const { hyphen, left, right, rightKind } of gaps) {
    if (hyphen === 'soft') soft++;
    if (hyphen !== 'seen' || rightKind !== LOWER) continue;
    if (words.anywhere(left + right) > 0 || words.isFragment(right)) breaking++;
  }
  return soft + lost >= FEWEST_BREAKS && soft + lost > breaking * 4;
}

const FEWEST_BREAKS = 3;

/** Some typesetters print a soft hyphen also where the word has its own: only where the word must have one. */
function judgeSoft(words: Lexicon, { left, right, leftCapitals }: Gap): Verdict {
  if (leftCapitals && words.inside(left) > 0 && right !== right.toUpperCase()) return keep('acronym before the hyphen');
  const adjectives = words.compounds && pairsAdjectives(left, right, words) && !words.inDictionary(left + right);
  return adjectives ? keep('two adjectives') : join('soft hyphen');
}

/** A capital after the hyphen: two names, or a word all in capitals. */
function judgeCapital(words: Lexicon, { left, right, leftCapitals }: Gap): Verdict {
  const shouted = leftCapitals && right.length > 1 && right === right.toUpperCase();
  if (!shouted || words.inside(left) > 0) return keep('capital after the hyphen');
  const lower = (left + right).toLowerCase();
  const known = words.anywhere(lower) > 0 || words.isCompound(lower);
  return known ? join('known as one word') : keep('capital after the hyphen');
}

function judgeWords(survey: Survey, words: Lexicon, { left, right }: Gap, chain: string): Verdict {
  const solid = words.inDictionary(left + right);
  // `whole-of-`, `peer-to-`: small words tied together go on as they began.
  if (chain !== left && chain === chain.toLowerCase() && !words.isFragment(left) && !solid)
    return keep('hyphenated compound');
  if (solid) return join('one word in the dictionary');
  if (words.isFragment(right)) {
    const whole =
      survey.language === 'en' && right.length >= 5 && !ENGLISH_ENDING.test(right) && !words.isFragment(left);
    return whole ? keep('a whole word before, and no ending after') : join('what follows is no word');
  }
  if (survey.language === 'en' && ENGLISH_PREFIXES.has(left.toLowerCase())) return keep('takes a hyphen before a word');
  if (isName(left, right, words)) return keep('name before the hyphen');
  if (words.isFragment(left)) return join('what stands before is no word');
  if ((survey.heads.get(left) ?? 0) > 0) return keep('other words here join it with a hyphen');
  if (!words.compounds) return survey.language === 'und' ? join('usual at a line end') : keep('two whole words');
  return pairsAdjectives(left, right, words) ? keep('two adjectives') : join('compound of the language');
}

/** A name takes a hyphen before a whole word: unknown, with a capital, not an ordinary word's first part. */
function isName(left: string, right: string, words: Lexicon): boolean {
  const capital = left.charAt(0) !== left.charAt(0).toLowerCase();
  const ordinary = words.inDictionary(left.toLowerCase()) || words.isCompound(left.replace(/s$/, '').toLowerCase());
  return capital && left.length >= 4 && right.length >= 4 && !ordinary && !words.inDictionary(left + right);
}

/** `dansk-kinesisk`, `offentligt-privat`: equals side by side; the first is no first part of a compound. */
function pairsAdjectives(left: string, right: string, words: Lexicon): boolean {
  if (/[^aeiouyæøåäö]?sk$/.test(left) && /sk[aet]?$/.test(right)) return true;
  return /(?:ig|iv|al|il|ær|är|sk)t$/.test(left) && words.inDictionary(left.slice(0, -1)) && !/[sn]$/.test(right);
}
