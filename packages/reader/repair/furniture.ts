import type { Repaired } from '../repaired.ts';
import { isAuthored } from './gap.ts';
import { type Mend, mend } from './mend.ts';
import { type Candidate, candidatesOf } from './running.ts';
import { isStray } from './shown.ts';
import type { Survey } from './survey.ts';

export interface Furniture {
  /** 1 for each line that is dropped. */
  readonly dropped: Uint8Array;
  readonly mends: readonly Mend[];
  readonly running: Repaired['furniture'];
}

const isMark = (code: number) => code === 45 || code > 127;

/**
 * Drops what stands on pages but is not said by the paper: running headers and footers, page numbers, stray marks.
 * No single sign is enough. Running lines say the same (digits apart) at the same place of several pages, their numbers
 * grow as the pages do; a line met once must have the whole shape: two pages' titles and numbers side by side.
 */
export function findFurniture(survey: Survey): Furniture {
  const { paper, text, from, to } = survey;
  const dropped = new Uint8Array(paper.lines.length);
  const mends: Mend[] = [];
  const drop = (line: number, why: string) => {
    if (dropped[line]) return;
    dropped[line] = 1;
    mends.push(mend(text, 'furniture', from[line] ?? 0, to[line] ?? 0, '', why));
  };
  for (let i = 0; i < paper.lines.length; i++) {
    const length = (to[i] ?? 0) - (from[i] ?? 0);
    if (length === 0 || length > 5 || isAuthored(paper)) continue;
    if (isMark(text.charCodeAt(from[i] ?? 0)) && isStray(text.slice(from[i], to[i])) && !marksNext(survey, i))
      drop(i, 'stray mark');
  }
  const running: Repaired['furniture'][number][] = [];
  for (const group of groups(candidatesOf(survey).filter((c) => !dropped[c.line]))) {
    const reason = group[0]?.key === '' ? pageNumbers(group, paper.pageStarts.length > 1) : runningLines(survey, group);
    if (reason.lines.length === 0) continue;
    for (const { line } of reason.lines) drop(line, reason.why);
    const first = reason.lines[0];
    if (first && first.key !== '')
      running.push({ text: first.text, count: reason.lines.length, start: first.start, end: first.end });
  }
  mends.sort((a, b) => a.start - b.start);
  return { dropped, mends, running: running.sort((a, b) => b.count - a.count) };
}

/** A bullet alone on its line, its text on the next: the list's mark, not a stray one. */
export function marksNext({ text, from, to, paper }: Survey, i: number): boolean {
  if (!/^[•●▪■◦○‣\uf0b7\uf0a7]$/.test(text.slice(from[i], to[i]))) return false;
  const start = from[i + 1] ?? 0;
  return i + 1 < paper.lines.length && start < (to[i + 1] ?? 0) && /[\p{L}\p{N}"”“(]/u.test(text.charAt(start));
}

function groups(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const byKey = new Map<string, Candidate[]>();
  for (const c of candidates) {
    if (c.key === '' && c.numbers.length === 0) continue;
    const same = byKey.get(c.key);
    if (same) same.push(c);
    else byKey.set(c.key, [c]);
  }
  return [...byKey.values()];
}

interface Verdict {
  readonly lines: readonly Candidate[];
  readonly why: string;
}
const NONE: Verdict = { lines: [], why: '' };

function runningLines(survey: Survey, all: readonly Candidate[]): Verdict {
  const first = all[0];
  if (!first || first.key.replace(/[^\p{L}]/gu, '').length < 3) return NONE;
  const numbered = all.filter((c) => c.numbers.length > 0);
  if (numbered.length >= 2 && growsWithPages(numbered) && isNoLabel(survey, numbered))
    return {
      lines: all.filter((c) => c.numbers.length > 0 || (c.edge && !isCover(c))),
      why: `running line, ${numbered.length} page numbers`,
    };
  const edge = all.filter((c) => c.edge && !c.large && !isCover(c));
  if (repeatsOnPages(survey, edge)) return { lines: edge, why: `same line on ${edge.length} pages` };
  const shaped = all.filter(hasWholeShape);
  return shaped.length > 0 ? { lines: shaped, why: 'page numbers glued to a title' } : NONE;
}

/** Labels rise with the pages too (`Goal 1`, `Goal 2`): a running line has many words, or stands on most pages and is not set large. */
function isNoLabel({ paper }: Survey, lines: readonly Candidate[]): boolean {
  const words = lines[0]?.key.split(' ').length ?? 0;
  // Nobody glues a label's number to it: `Goal 2`, but `Harbours and ferries12`.
  if (lines.length >= 3 && words > 1 && lines.every((c) => c.glued)) return true;
  if (paper.pageStarts.length < 4) return isLong(lines[0]);
  if (words >= 5) return true;
  const pages = new Set(lines.map((c) => c.page)).size;
  return pages >= paper.pageStarts.length / 2 && lines.every((c) => c.edge && !c.large);
}

/** On the first page the same words without a number are the paper's title. */
const isCover = (c: Candidate) => c.page === 1 && c.y === undefined && c.numbers.length === 0;

/** Enough words that no label is meant. */
const isLong = (c: Candidate | undefined) => c !== undefined && c.key.length >= 15 && c.key.includes(' ');

/** Numbers that rise, and where pages are known rise as they do. */
function growsWithPages(lines: readonly Candidate[]): boolean {
  const pages = lines.some((c) => c.page !== lines[0]?.page);
  let fits = 0;
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i]?.numbers[0] ?? 0) - (lines[i - 1]?.numbers[0] ?? 0);
    const turned = (lines[i]?.page ?? 0) - (lines[i - 1]?.page ?? 0);
    const long = isLong(lines[i]);
    if (step > 0 && (!pages || step === turned || (long && step <= 40))) fits++;
  }
  return fits >= (lines.length - 1) * 0.8;
}

/** The same words at the edge of nearly every page, or of every second, at the same height where heights are known. */
function repeatsOnPages({ paper }: Survey, lines: readonly Candidate[]): boolean {
  if (lines.length < 3) return false;
  const pages = [...new Set(lines.map((c) => c.page))];
  const span = (pages.at(-1) ?? 0) - (pages[0] ?? 0);
  const tall = lines.every((c) => c.y !== undefined);
  const single = lines[0]?.key.includes(' ') !== true;
  // `Goal 1` and `Goal 2` differ in what they say; so does one word that a few pages begin with.
  if (
    lines.some((c) => c.numbers[0] !== lines[0]?.numbers[0]) ||
    (single && pages.length < paper.pageStarts.length / 2)
  )
    return false;
  if (pages.length < 3 || span / (pages.length - 1) > 2.5) return false;
  if (!tall)
    return (
      lines.every((c) => c.alone) && pages.length >= paper.pageStarts.length / 4 && lines[0]?.key.includes(' ') === true
    );
  const heights = lines.map((c) => c.y ?? 0).sort((a, b) => a - b);
  const middle = heights[heights.length >> 1] ?? 0;
  return heights.filter((y) => Math.abs(y - middle) <= 4).length >= lines.length * 0.8;
}

/** Met once, but unmistakable: alone, and its numbers are two pages' or glued before a title of several words. */
function hasWholeShape(c: Candidate): boolean {
  if (!c.alone || c.key.split(' ').length < 3) return false;
  const [left, right] = c.numbers;
  if (left !== undefined && right === left + 1 && (c.doubled || c.glued)) return true;
  return (
    c.glued && left !== undefined && left >= 10 && c.key.split(' ').length >= 4 && !/[.!?]$/.test(c.text) && isFront(c)
  );
}

/** The number stood before the words: behind them it may be a footnote's mark. */
const isFront = (c: Candidate) => c.numbers.length === 1 && /^\p{Lu}/u.test(c.text) && c.front;

function pageNumbers(all: readonly Candidate[], paged: boolean): Verdict {
  const byOffset = new Map<number, Candidate[]>();
  for (const c of all.filter((n) => n.edge)) {
    const offset = (c.numbers[0] ?? 0) - c.page;
    byOffset.set(offset, [...(byOffset.get(offset) ?? []), c]);
  }
  const onPages = [...byOffset.values()].filter((same) => new Set(same.map((c) => c.page)).size >= 2).flat();
  if (onPages.length > 0) return { lines: onPages, why: 'page number' };
  // Without pages only a long row will do, that starts after the cover and grows as lines do: a heading's number starts at one.
  if (paged || all.some((c) => c.edge)) return NONE;
  const rising = risingRun(all.filter((c) => c.alone));
  const [first, last] = [rising[0], rising.at(-1)];
  if (!first || !last || rising.length < 4 || (first.numbers[0] ?? 0) < 2) return NONE;
  const linesAPage = (last.line - first.line) / ((last.numbers[0] ?? 0) - (first.numbers[0] ?? 0));
  return linesAPage >= 15 && linesAPage <= 150 ? { lines: rising, why: 'page number, one of a rising row' } : NONE;
}

/** Numbers that go up by one to three from each to the next, key figures between them passed over. */
function risingRun(lines: readonly Candidate[]): readonly Candidate[] {
  let best: Candidate[] = [];
  for (let i = 0; i < Math.min(lines.length, 20); i++) {
    const run: Candidate[] = [];
    let last: number | undefined;
    for (const c of lines.slice(i)) {
      const [n] = c.numbers;
      if (n === undefined || (last !== undefined && (n <= last || n > last + 3))) continue;
      run.push(c);
      last = n;
    }
    if (run.length > best.length) best = run;
  }
  return best;
}
