import type { BriefPaper, WorldBrief } from '@lofte/domain/world/world-brief';
import type { Runs } from './document/document.ts';
import { shortened } from './shortened.ts';
import type { BriefRuns } from './world-brief-writing.ts';

/** Numbers of papers by their keys. */
export type PaperNumbers = ReadonlyMap<string, number>;

/** The papers that are named, numbered in the order in which they are named first. */
export function numberPapers(all: readonly BriefRuns[], { papers }: Pick<WorldBrief, 'papers'>): PaperNumbers {
  const named = new Set(all.flat().flatMap(({ paper }) => (paper !== undefined && papers.has(paper) ? [paper] : [])));
  return new Map([...named].map((paper, i) => [paper, i + 1]));
}

/** Words with the number of the paper before each place in it, never parted at the end of a line: `[1] s. 15`. */
export function withNumbers(runs: BriefRuns, numbers: PaperNumbers): Runs {
  return runs.map(({ paper, ...run }) => {
    const number = paper === undefined ? undefined : numbers.get(paper);
    return number === undefined ? run : { ...run, text: `[${number}] ${run.text}`.replaceAll(' ', '\u00a0') };
  });
}

/** What the numbers stand for, so that a paper is found on a shelf too: each on its line. */
export function paperList(numbers: PaperNumbers, { papers }: Pick<WorldBrief, 'papers'>): string {
  return [...numbers]
    .flatMap(([key, number]) => {
      const paper = papers.get(key);
      return paper ? [`[${number}] ${nameOf(paper)}`] : [];
    })
    .join('\n');
}

/** Title, whose it is and its years; where it has none, its file, which often says it. */
function nameOf({ title, organisation, from, to, file }: BriefPaper): string {
  const years = [...new Set([from, to])].filter((year) => year !== undefined);
  const said = years.every((year) => title.includes(`${year}`));
  const when = years.length === 0 ? file : said ? '' : years.join('–');
  return [shortened(title, 110), organisation && shortened(organisation, 50), when].filter(Boolean).join(', ');
}
