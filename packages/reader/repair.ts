import type { Language } from './language.ts';
import type { Paper } from './paper.ts';
import { mendBullets } from './repair/bullets.ts';
import { findFurniture } from './repair/furniture.ts';
import { nextLines } from './repair/gap.ts';
import { mendGlyphs } from './repair/glyphs.ts';
import { mendInnerHyphens } from './repair/inner-hyphen.ts';
import { lexiconOf } from './repair/lexicon.ts';
import { mendLineEnds } from './repair/line-ends.ts';
import type { Mend } from './repair/mend.ts';
import { mendSplitWords } from './repair/split-word.ts';
import { surveyOf } from './repair/survey.ts';
import { write } from './repair/write.ts';
import type { Repaired } from './repaired.ts';

/** From how many lost hyphens at line ends a paper counts as one that loses them. */
const LOSSY = 4;

/** Mends what extraction broke. Every repair is listed with its evidence; `map` leads each character back. */
export function repair(paper: Paper, language: Language): Repaired {
  const survey = surveyOf(paper, language);
  const words = lexiconOf(survey);
  // Furniture goes first: a word broken over a page end is joined across it.
  const { dropped, mends: drops, running } = findFurniture(survey);
  const ends = mendLineEnds(survey, words, nextLines(survey, dropped));
  const mends = inOrder([
    // Where two rules would change the same place the earlier one has it: it had more evidence.
    ends.mends,
    mendBullets(survey, dropped),
    // Inside lines only after the line ends: how many hyphens were lost there, and where, is evidence here.
    mendSplitWords(survey, words, ends.lost.length >= LOSSY),
    mendInnerHyphens(survey, words, ends.lost),
    // Characters last: they need no words, and take what no word repair has claimed.
    mendGlyphs(survey),
  ]);
  const written = write(survey, mends, dropped);
  const repairs = [...drops, ...mends].map((m) => m.repair).sort((a, b) => a.span.start - b.span.start);
  return { ...written, repairs, furniture: running };
}

/** All mends by place; of two that touch the same characters the one of the earlier rule. */
function inOrder(rules: readonly (readonly Mend[])[]): readonly Mend[] {
  const ranked = rules.flatMap((mends, rank) => mends.map((mend) => ({ mend, rank })));
  ranked.sort((a, b) => a.mend.start - b.mend.start || a.rank - b.rank);
  const out: { mend: Mend; rank: number }[] = [];
  for (const one of ranked) {
    const last = out.at(-1);
    if (!last || last.mend.end <= one.mend.start) out.push(one);
    else if (last.rank > one.rank) out[out.length - 1] = one;
  }
  return out.map(({ mend }) => mend);
}
