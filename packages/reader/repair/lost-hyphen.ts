import { LOWER, UPPER } from './characters.ts';
import type { Gap } from './gap.ts';
import { type Habit, keepsBlanks } from './habit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Verdict } from './line-hyphen.ts';

const LEAVE: Verdict = { does: 'leave', why: '' };
const join = (why: string): Verdict => ({ does: 'join', why });

/** What else is known of the paper when a line end is judged. */
export interface Trust {
  /** The dictionary may join where the paper itself has no such word. */
  readonly dictionary: boolean;
  /** The paper was seen to lose hyphens at line ends: less evidence will do for the next. */
  readonly lossy: boolean;
}

/** A line end without a hyphen: does it break a word? Where lines say nothing, only words can. */
export function judgeBare(words: Lexicon, habit: Habit, gap: Gap, trust: Trust): Verdict {
  const { left, right } = gap;
  if (gap.rightKind === UPPER) return judgeCapitals(words, gap);
  if (gap.rightKind !== LOWER || left.length < 2 || gap.leftCapitals) return LEAVE;
  const tells = !gap.apart && keepsBlanks(habit, gap.line);
  if (tells && !gap.spaced) return judgeMissingBlank(words, gap);
  if (words.inside(left) > 0 && words.inside(right) > 0) return LEAVE;
  if (words.isFunctionWord(right)) return LEAVE;
  return words.anywhere(left + right) > 0
    ? judgeKnown(words, gap, trust.lossy && !tells)
    : judgeNew(words, gap, trust, tells);
}

/** The line lacks the blank that whole lines have here. It breaks a word, unless the two words cannot be one. */
function judgeMissingBlank(words: Lexicon, { left, right }: Gap): Verdict {
  const whole = left + right;
  if (words.anywhere(whole) > 0) return join('no blank at the line end; the paper writes it as one word');
  if (words.inDictionary(whole)) return join('no blank at the line end; one word in the dictionary');
  if (words.isFragment(left) || words.isFragment(right))
    return join('no blank at the line end; a part that is no word');
  if (words.isFunctionWord(left) || words.isFunctionWord(right)) return LEAVE;
  const strange = words.speechless && (words.inside(left) === 0 || words.inside(right) === 0);
  return strange || words.isCompound(whole) ? join('no blank at the line end; compound of the language') : LEAVE;
}

/** The paper has the word whole elsewhere, and one of its parts nowhere alone. */
function judgeKnown(words: Lexicon, { left, right, spaced }: Gap, lossy: boolean): Verdict {
  if (words.isFragment(left) || words.isFragment(right))
    return join('the paper writes it as one word, and a part is no word');
  const times = words.anywhere(left + right);
  const first = words.inside(left) === 0 && !words.isFunctionWord(left);
  if (lossy && (first || words.inside(right) === 0) && times > 1)
    return join('the paper writes it as one word, its parts not both alone');
  const long = left.length >= 4 && right.length >= 4;
  const joins = first && long && words.compounds && times > (spaced ? 1 : 0);
  return joins ? join('the paper writes it as one word, its first part never alone') : LEAVE;
}

/** The paper has the word nowhere: the language must, and a part must be none of its words. */
function judgeNew(words: Lexicon, { left, right, spaced }: Gap, { dictionary, lossy }: Trust, tells: boolean): Verdict {
  if (!dictionary || (spaced && tells)) return LEAVE;
  const whole = left + right;
  const fragment = words.isFragment(right) || (words.isFragment(left) && !words.isFunctionWord(left));
  if (fragment && words.inDictionary(whole)) return join('one word in the dictionary, and a part is no word');
  if (!lossy || words.isFunctionWord(left) || !words.isCompound(whole)) return LEAVE;
  const never = words.inside(left) === 0 && words.inside(right) === 0;
  if (never && words.inDictionary(whole)) return join('one word in the dictionary, its parts never alone');
  if (fragment && !(words.isCompound(left) && words.isCompound(right)))
    return join('compound of the language, and a part is no word');
  return words.inside(left) === 0 && cannotStandApart(left, right)
    ? join('compound of the language, its parts not apart')
    : LEAVE;
}

/**
 * A bare noun before a definite one (`transport sektoren`), or one with the linking s (`forsknings resultater`), is no
 * Scandinavian grammar. Endings of verbs, adjectives and definite genitives on the first part leave it open.
 */
function cannotStandApart(left: string, right: string): boolean {
  if (/(?:e|et|at|r|ig|sk|[aei]n|ens|ets|nes|rnas?|ans|ers|a)$/.test(left)) return false;
  const linked = /(?:heds|hets|ings|ions|tets|skabs|skaps|dels|doms)$/.test(left);
  return linked || /(?:et|en|ene|erne|arna|orna|erna)$/.test(right);
}

/** Capitals on both sides: only a word the paper has elsewhere in small letters. */
function judgeCapitals(words: Lexicon, { left, right, leftCapitals }: Gap): Verdict {
  if (!leftCapitals || left.length < 2 || right.length < 2 || right !== right.toUpperCase()) return LEAVE;
  const [a, b] = [left.toLowerCase(), right.toLowerCase()];
  const known = words.anywhere(a + b) > 0 && (words.isFragment(a) || words.isFragment(b));
  return known ? join('the paper writes it as one word') : LEAVE;
}
