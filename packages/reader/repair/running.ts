import { spacedLetters } from '../likeness.ts';
import { isSpace } from '../spaces.ts';
import { isAuthored } from './gap.ts';
import type { Survey } from './survey.ts';

/** A line that may be a running header, footer or page number: its words apart from the numbers glued to them. */
export interface Candidate {
  readonly line: number;
  /** The words without numbers and marks, lower case; empty where the line is only a page number. */
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly number[];
  /** Two pages side by side: `TITLE TITLE 16 17`. */
  readonly doubled: boolean;
  /** The number stands before the words. */
  readonly front: boolean;
  /** The number touches a word: `15Title`, `TITLE16`. */
  readonly glued: boolean;
  /** Empty lines or the paper's end on both sides. */
  readonly alone: boolean;
  /** Set clearly larger than the paper's usual text. */
  readonly large: boolean;
  /** Among the first or last lines of its page. */
  readonly edge: boolean;
  readonly page: number;
  readonly y?: number;
}

const LONGEST = 160;
/** At most this many lines from a page's top or bottom count as its edge. */
const EDGE = 3;
/** What a page number may be dressed in: `Side 3 af 20`, `Page 3`, `– 3 –`, `3 | Title`. Years and parts of numbers are none. */
const PAGE = String.raw`(?<![\d.,]|\d\s?[-–—/]\s?)(1[0-8]\d\d|\d{1,3})(?![\d.,:)%])(?:\s*(?:af|of|av|von|\/)\s*\d{1,4})?(?:\s+(\d{1,3})(?!\d))?`;
const WORD = String.raw`(?:(?:side|page|sida|seite|pagina)\s+)?`;
const NUMBERS_BEFORE = new RegExp(String.raw`^[\s|·•–—-]*${WORD}${PAGE}(?!\s?[-–—/]\s?\d)[\s|·•–—-]*`, 'iu');
const NUMBERS_AFTER = new RegExp(String.raw`[\s|·•–—-]*${WORD}${PAGE}[\s|·•–—-]*$`, 'iu');
/** A page's number glued to a title that ends with a year: `2024–202812`. */
const YEAR_AND_PAGE = /(?<!\d)(?:19|20)\d\d([1-9]\d{0,2})$/;

/** The lines that stand where running lines stand, each taken apart. */
export function candidatesOf(survey: Survey): readonly Candidate[] {
  const { paper, from, to } = survey;
  const paged = paper.pageStarts.length > 1;
  if (isAuthored(paper)) return [];
  const usual = usualSize(paper);
  const edges = paged ? edgeLines(survey) : undefined;
  const heights = paper.lines.some((l) => l.y !== undefined) ? Math.max(...sampleHeights(survey)) : 0;
  const out: Candidate[] = [];
  for (let i = 0; i < paper.lines.length; i++) {
    const line = paper.lines[i];
    const start = from[i] ?? 0;
    const end = to[i] ?? 0;
    if (!line || (line.markup && line.markup.kind !== 'paragraph') || end === start || end - start > LONGEST) continue;
    const alone = empty(survey, i - 1) && empty(survey, i + 1);
    const margin = line.y !== undefined && heights > 0 && (line.y < heights * 0.12 || line.y > heights * 0.88);
    const edge = line.y === undefined ? edges?.[i] === 1 : margin || (edges?.[i] === 1 && alone);
    if (edge || (line.y === undefined && (alone || near(survey, i)))) {
      out.push({ ...takeApart(survey, i, alone, edge), large: (line.size ?? 0) > usual * 1.2 });
    }
  }
  return out;
}

function sampleHeights({ paper }: Survey): number[] {
  let most = 1;
  for (const { y } of paper.lines) if (y !== undefined && y > most) most = y;
  return [most];
}

/** The size that most lines have; none where sizes are not known. */
function usualSize({ lines }: Survey['paper']): number {
  const sizes = lines.flatMap(({ size }) => (size === undefined ? [] : [size])).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? Number.POSITIVE_INFINITY;
}

const empty = ({ from, to }: Survey, i: number) => from[i] === to[i];

/** Short, with a digit at either end: the only lines worth taking apart where no page says more. */
function near(survey: Survey, i: number): boolean {
  const { text, from, to } = survey;
  if ((to[i] ?? 0) - (from[i] ?? 0) > 90) return false;
  return isDigit(text.charCodeAt(from[i] ?? 0)) || isDigit(text.charCodeAt((to[i] ?? 1) - 1));
}

const isDigit = (code: number) => code >= 48 && code <= 57;

function edgeLines({ paper, from, to }: Survey): Uint8Array {
  const edges = new Uint8Array(paper.lines.length);
  const mark = (step: 1 | -1) => {
    let page = -1;
    let seen = 0;
    for (let n = 0; n < paper.lines.length; n++) {
      const i = step === 1 ? n : paper.lines.length - 1 - n;
      const line = paper.lines[i];
      if (!line || from[i] === to[i]) continue;
      if (line.page !== page) {
        page = line.page;
        seen = 0;
      }
      if (seen++ < EDGE) edges[i] = 1;
    }
  };
  mark(1);
  mark(-1);
  return edges;
}

function takeApart(
  { paper, text, from, to }: Survey,
  i: number,
  alone: boolean,
  edge: boolean,
): Omit<Candidate, 'large'> {
  let start = from[i] ?? 0;
  let end = to[i] ?? 0;
  const numbers: number[] = [];
  let glued = false;
  const before = startsNumbered(text, start, end) ? NUMBERS_BEFORE.exec(text.slice(start, end)) : null;
  if (before) {
    start += before[0].length;
    glued = start < end && /\d$/.test(before[0]);
    numbers.push(...[before[1], before[2]].filter((n) => n !== undefined).map(Number));
  }
  const after = endsNumbered(text, start, end) ? NUMBERS_AFTER.exec(text.slice(start, end)) : null;
  if (after) {
    end = start + after.index;
    glued ||= end > start && /^\d/.test(after[0]);
    numbers.push(...[after[1], after[2]].filter((n) => n !== undefined).map(Number));
  }
  const year = numbers.length === 0 ? YEAR_AND_PAGE.exec(text.slice(start, end)) : null;
  if (year?.[1]) {
    end -= year[1].length;
    glued = true;
    numbers.push(Number(year[1]));
  }
  const half = halfOf(text.slice(start, end));
  const words = half ?? text.slice(start, end);
  const line = paper.lines[i];
  return {
    line: i,
    key: spacedLetters(words),
    text: words,
    start,
    end: start + words.length,
    numbers,
    front: before !== null,
    doubled: half !== undefined,
    glued,
    alone,
    edge,
    page: line?.page ?? 1,
    ...(line?.y === undefined ? {} : { y: line.y }),
  };
}

/** Before or after numbers nothing but these may stand, and a word for page. */
const isDress = (code: number) => '|·•–—-'.includes(String.fromCharCode(code)) || isSpace(code);

function startsNumbered(text: string, start: number, end: number): boolean {
  let at = start;
  while (at < end && isDress(text.charCodeAt(at))) at++;
  const code = text.charCodeAt(at);
  return at < end && (isDigit(code) || 'PSps'.includes(text.charAt(at)));
}

function endsNumbered(text: string, start: number, end: number): boolean {
  let at = end - 1;
  while (at >= start && isDress(text.charCodeAt(at))) at--;
  return at >= start && isDigit(text.charCodeAt(at));
}

/** The one half of a line that says everything twice. */
function halfOf(words: string): string | undefined {
  const middle = words.length >> 1;
  if (words.length < 15 || words.charCodeAt(middle) !== 32) return undefined;
  const half = words.slice(0, middle);
  return half === words.slice(middle + 1) ? half : undefined;
}
