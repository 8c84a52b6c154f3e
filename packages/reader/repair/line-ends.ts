import { carryEnd, chainBefore, type Gap, gapsOf } from './gap.ts';
import { type Habit, habitOf } from './habit.ts';
import type { Lexicon } from './lexicon.ts';
import { judgeHyphen, type Verdict } from './line-hyphen.ts';
import { judgeBare } from './lost-hyphen.ts';
import type { Mend } from './mend.ts';
import type { Survey } from './survey.ts';

export interface LineEnds {
  readonly mends: readonly Mend[];
  /** Lines whose hyphen was lost: what else is missing near them may be a hyphen too. */
  readonly lost: readonly number[];
}

/** Up to this many lines the dictionary alone may join; in longer papers only where the paper's own words show such breaks. */
const SHORT = 3000;

/** The share of line ends, joined on strict evidence, that shows a paper to lose hyphens. */
const LOSSY = 0.01;

/** Mends words over line ends, each line end judged by itself; once more with less evidence where the first round found many. */
export function mendLineEnds(survey: Survey, words: Lexicon, next: Int32Array): LineEnds {
  const gaps = gapsOf(survey, next);
  const habit = habitOf(words, gaps, next.length);
  const strict = judgeAll(survey, words, habit, gaps, false);
  const enough = Math.max(3, next.length * LOSSY);
  return strict.lost.length >= enough ? judgeAll(survey, words, habit, gaps, true) : strict;
}

function judgeAll(survey: Survey, words: Lexicon, habit: Habit, gaps: readonly Gap[], lossy: boolean): LineEnds {
  const mends: Mend[] = [];
  const lost: number[] = [];
  for (const gap of gaps) {
    const { line, hyphen } = gap;
    if (hyphen === 'none' && survey.paper.lines[line]?.markup) continue;
    const trust = { lossy, dictionary: lossy || line < SHORT || lost.length * 1000 > line };
    const verdict = hyphen === 'none' ? judgeBare(words, habit, gap, trust) : judgeHyphen(survey, words, habit, gap);
    if (verdict.does === 'leave') continue;
    mends.push(mendGap(survey, gap, verdict));
    if (hyphen === 'none') lost.push(line);
  }
  return { mends, lost };
}

function mendGap(survey: Survey, gap: Gap, { does, why }: Verdict): Mend {
  const { text } = survey;
  const keeps = does === 'keep';
  const start = keeps ? gap.leftEnd + 1 : gap.leftEnd;
  const before = chainBefore(survey, gap);
  const from = gap.leftEnd - before.length;
  const span = { start: from, end: Math.max(gap.rightEnd, gap.rightStart + 1) };
  const after = text.slice(gap.rightStart, span.end);
  return {
    start,
    end: gap.rightStart,
    put: '',
    carry: Math.max(carryEnd(survey, gap), gap.rightStart + 1),
    repair: {
      kind: keeps ? 'hyphen' : 'word',
      span,
      was: text.slice(span.start, span.end),
      now: `${before}${keeps ? '-' : ''}${after}`,
      why,
    },
  };
}
