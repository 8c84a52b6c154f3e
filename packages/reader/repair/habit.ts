import { LOWER } from './characters.ts';
import type { Gap } from './gap.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * How the paper's lines end. Many extractors leave the blank at the end of a line that wraps between two words, so that a
 * line without one breaks a word. Other texts have no such blanks, or lose them in headings and boxes: counted, by region.
 */
export interface Habit {
  /** Up to each line: lines that go on in small letters and end with a blank. */
  readonly spaced: Int32Array;
  /** The same without a blank, though both words are whole and make none together. */
  readonly bare: Int32Array;
}

const REGION = 12;
/** The share of wrapped lines with a blank from which a missing one says something. */
const RELIABLE = 0.9;
const FEWEST = 8;

export function habitOf(words: Lexicon, gaps: readonly Gap[], lines: number): Habit {
  const spaced = new Int32Array(lines + 1);
  const bare = new Int32Array(lines + 1);
  const wrapped = gaps.filter((gap) => !gap.apart && gap.hyphen === 'none' && gap.rightKind === LOWER);
  const ends = wrapped.filter((gap) => gap.spaced).length;
  for (const gap of wrapped) {
    if (gap.spaced) spaced[gap.line + 1] = 1;
    // With hardly a blank at any line's end there is no habit to belie.
    else if (ends >= FEWEST && readsOn(words, gap)) bare[gap.line + 1] = 1;
  }
  for (let i = 1; i <= lines; i++) {
    spaced[i] = (spaced[i] ?? 0) + (spaced[i - 1] ?? 0);
    bare[i] = (bare[i] ?? 0) + (bare[i - 1] ?? 0);
  }
  return { spaced, bare };
}

/** Two words of the document that it nowhere writes as one. */
function readsOn(words: Lexicon, { left, right }: Gap): boolean {
  return words.inside(left) > 0 && words.inside(right) > 0 && words.anywhere(left + right) === 0;
}

/** True where a line without a blank at its end breaks a word: in the whole paper, and not belied around the line. */
export function keepsBlanks({ spaced, bare }: Habit, line: number): boolean {
  const last = spaced.length - 1;
  const all = spaced[last] ?? 0;
  if (all < FEWEST || all < RELIABLE * (all + (bare[last] ?? 0))) return false;
  const start = Math.max(0, line - REGION);
  const end = Math.min(last, line + REGION + 1);
  return (spaced[end] ?? 0) - (spaced[start] ?? 0) >= (bare[end] ?? 0) - (bare[start] ?? 0);
}
