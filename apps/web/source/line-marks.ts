import type { LinePlace } from '@lofte/domain/line-place';
import { pageAt, type Run, type Span } from '@lofte/domain/span';
import type { Source } from '@lofte/service/source-of';

/** Marked words of one line, for the browser to find on the page it has drawn. */
export interface LineMark {
  /** Which of the places, from 1. */
  readonly mark: number;
  readonly page: number;
  /** The line's words as extracted, and which of them are marked. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  /** Points from the page's left and top edge, y at the baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

/** Beyond this many lines the rest stays unmarked: nobody looks at fifty marked pages. */
const most = 2000;

/**
 * The lines that places stand in. Lines that the reading leaves out (page heads and feet that a place runs across) are not marked.
 *
 * @param at places in the extracted text, in order
 */
export function lineMarks(
  { lines = [], text, map, pageStarts }: Pick<Source, 'lines' | 'text' | 'map' | 'pageStarts'>,
  at: readonly Span[],
): readonly LineMark[] {
  const marks: LineMark[] = [];
  for (const [i, span] of at.entries()) {
    for (let k = firstEndingAfter(lines, span.start); k < lines.length && marks.length < most; k++) {
      const line = lines[k];
      if (!line || line[0] >= span.end) break;
      const [start, end, x, y, width, size] = line;
      if (!isRead(map, start, end)) continue;
      const from = Math.max(span.start, start) - start;
      const to = Math.min(span.end, end) - start;
      const page = pageAt(pageStarts, start);
      marks.push({ mark: i + 1, page, text: text.slice(start, end), from, to, x, y, width, size });
    }
  }
  return marks;
}

function firstEndingAfter(lines: readonly LinePlace[], offset: number): number {
  return firstWhere(lines.length, (i) => (lines[i]?.[1] ?? 0) > offset);
}

/** Whether any of the characters stands in the reading text. */
function isRead(map: readonly Run[], start: number, end: number): boolean {
  const run = map[firstWhere(map.length, (i) => (map[i]?.[1] ?? 0) + (map[i]?.[2] ?? 0) > start)];
  return run !== undefined && run[1] < end;
}

function firstWhere(count: number, is: (i: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
