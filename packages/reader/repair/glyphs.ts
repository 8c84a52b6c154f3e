import { isInvisible, isLetter, kindOf, ligature, ODD, SOFT_HYPHEN, SPACE } from './characters.ts';
import { type Mend, mend } from './mend.ts';
import type { Survey } from './survey.ts';

/** A blank before a full stop is a habit of the extractor only where it stands before many; else it may be meant (` .net`). */
const HABIT = 3;

/** Ligatures, split accents, invisible characters, blanks: what needs no judgement but the characters around it. */
export function mendGlyphs(survey: Survey): readonly Mend[] {
  const { text, odd } = survey;
  const stops = odd.filter(
    (at) => text.charCodeAt(at + 1) === 46 && endsWord(text, at) && isBlankAt(text, at + 2),
  ).length;
  const mends: Mend[] = [];
  let done = 0;
  for (const at of odd) {
    if (at < done) continue;
    const letter = kindOf(text.charCodeAt(at)) === ODD;
    done = letter ? at + 1 : endOfBlanks(text, at);
    const found = letter ? letterAt(text, at) : blanksAt(text, at, done, stops >= HABIT);
    if (found) mends.push(found);
  }
  return mends;
}

function letterAt(text: string, at: number): Mend | undefined {
  const code = text.charCodeAt(at);
  const letters = ligature(code);
  if (letters) return mend(text, 'ligature', at, at + 1, letters, 'ligature');
  if (code === SOFT_HYPHEN) return mend(text, 'hyphen', at, at + 1, '', 'soft hyphen inside a line');
  if (isInvisible(code)) return mend(text, 'space', at, at + 1, '', 'invisible character');
  const pair = text.slice(at - 1, at + 1);
  const composed = pair.normalize('NFC');
  return composed.length === 1
    ? mend(text, 'ligature', at - 1, at + 1, composed, 'accent apart from its letter')
    : undefined;
}

const MARKS = '.,;:!?';

function endOfBlanks(text: string, at: number): number {
  let end = at;
  while (kindOf(text.charCodeAt(end)) === SPACE && text.charCodeAt(end) !== 10) end++;
  return end;
}

function blanksAt(text: string, at: number, end: number, stopHabit: boolean): Mend | undefined {
  const mark = text.charAt(end);
  if (end - at <= 2 && mark !== '' && MARKS.includes(mark) && belongsBefore(text, at, end, stopHabit)) {
    return mend(text, 'punctuation', at, end, '', 'blank before a mark');
  }
  const blanks = text.slice(at, end);
  if (blanks === ' ') return undefined;
  // Three blanks and more, and tabs between cells, are layout: columns of a table.
  if (blanks.length > 2 || (blanks.includes('\t') && !isTabbedProse(text, at, end))) return undefined;
  return mend(text, 'space', at, end, ' ', blanks.length === 1 ? 'special blank' : 'two blanks');
}

function belongsBefore(text: string, at: number, end: number, stopHabit: boolean): boolean {
  if (!endsWord(text, at)) return false;
  const after = text.charCodeAt(end + 1);
  if (text.charAt(end) !== '.') return isBlankAt(text, end + 1) || after === 34 || after === 0x201d;
  if (stopHabit && text.charCodeAt(end + 1) !== 46) return !followsLeader(text, end + 1);
  return isBlankAt(text, end + 1) && !followsLeader(text, end + 1);
}

/** Dots with blanks between them lead to a page number. */
const followsLeader = (text: string, at: number) => /^\s?\./.test(text.slice(at, at + 2));

function endsWord(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1);
  return isLetter(kindOf(before)) || (before >= 48 && before <= 57) || ')”"’»]%'.includes(text.charAt(at - 1));
}

const isBlankAt = (text: string, at: number) => at >= text.length || kindOf(text.charCodeAt(at)) === SPACE;

/** Tabs instead of blanks: after a bullet or number, or between all words of a line. */
function isTabbedProse(text: string, at: number, end: number): boolean {
  const start = text.lastIndexOf('\n', at) + 1;
  if (/^\s*(?:[•●▪■◦○‣–-]|\(?[\dA-Za-z]{1,3}[.)])$/.test(text.slice(start, at))) return true;
  const stop = text.indexOf('\n', end);
  const gaps =
    text
      .slice(start, stop < 0 ? text.length : stop)
      .trim()
      .replace(/^\S{1,3}\s+/, '')
      .match(/\s+/g) ?? [];
  return gaps.length >= 3 && gaps.every((gap) => gap.includes('\t'));
}
