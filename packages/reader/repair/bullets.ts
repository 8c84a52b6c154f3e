import { marksNext } from './furniture.ts';
import { isAuthored } from './gap.ts';
import type { Mend } from './mend.ts';
import type { Survey } from './survey.ts';

/** A bullet that extraction left alone before its text: the text moves up beside it. */
export function mendBullets(survey: Survey, dropped: Uint8Array): readonly Mend[] {
  const { text, from, to, paper } = survey;
  const mends: Mend[] = [];
  for (let i = 0; i < paper.lines.length; i++) {
    if (
      (to[i] ?? 0) - (from[i] ?? 0) !== 1 ||
      dropped[i] ||
      dropped[i + 1] ||
      isAuthored(paper) ||
      !marksNext(survey, i)
    )
      continue;
    const [start, end] = [to[i] ?? 0, from[i + 1] ?? 0];
    const repair = {
      kind: 'space',
      span: { start, end },
      was: text.slice(start, end),
      now: ' ',
      why: 'bullet alone on its line',
    } as const;
    mends.push({ start, end, put: ' ', carry: to[i + 1] ?? end, repair });
  }
  return mends;
}
