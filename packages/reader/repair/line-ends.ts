import { carryEnd, chainBefore, type Gap, gapsOf, isAuthored } from './gap.ts';
import { type Habit, habitOf } from './habit.ts';
import type { Lexicon } from './lexicon.ts';
import { hyphensAreReal, judgeHyphen, type Verdict } from './line-hyphen.ts';
import { judgeBare } from './lost-hyphen.ts';
import { type Mend, mend } from './mend.ts';
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
  const strict = judgeAll(survey, words, habit, gaps, { lossy: false, real: false });
  const lossy = strict.lost.length >= Math.max(3, next.length * LOSSY);
  const real = hyphensAreReal(words, gaps, strict.lost.length);
  return lossy || real ? judgeAll(survey, words, habit, gaps, { lossy, real }) : strict;
}

/** What the first round over the line ends showed of the paper. */
interface Traits {
  readonly lossy: boolean;
  readonly real: boolean;
}

function judgeAll(
  survey: Survey,
  words: Lexicon,
  habit: Habit,
  gaps: readonly Gap[],
  { lossy, real }: Traits,
): LineEnds {
  const mends: Mend[] = [];
  const lost: number[] = [];
  for (const gap of gaps) {
    const { line, hyphen } = gap;
    if (hyphen === 'none' && isAuthored(survey.paper)) continue;
    const trust = { lossy, dictionary: lossy || line < SHORT || lost.length * 1000 > line };
    const verdict =
      hyphen === 'none' ? judgeBare(words, habit, gap, trust) : judgeHyphen(survey, words, habit, gap, real);
    if (verdict.does === 'leave') {
      const { leftEnd } = gap;
      if (hyphen === 'soft') mends.push(mend(survey.text, 'hyphen', leftEnd, leftEnd + 1, '-', verdict.why));
      continue;
    }
    mends.push(mendGap(survey, gap, verdict));
    if (hyphen === 'none') lost.push(line);
  }
  return { mends, lost };
}

function mendGap(survey: Survey, gap: Gap, { does, why }: Verdict): Mend {
  const { text } = survey;
  const keeps = does === 'keep';
  // A soft hyphen that must stay becomes a hard one.
  const start = keeps && gap.hyphen === 'seen' ? gap.leftEnd + 1 : gap.leftEnd;
  const before = chainBefore(survey, gap);
  const from = gap.leftEnd - before.length;
  const span = { start: from, end: Math.max(gap.rightEnd, gap.rightStart + 1) };
  const after = text.slice(gap.rightStart, span.end);
  return {
    start,
    end: gap.rightStart,
    put: keeps && gap.hyphen === 'soft' ? '-' : '',
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
