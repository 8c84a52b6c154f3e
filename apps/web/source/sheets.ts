import { readingRange, type Span, toReading } from '@lofte/domain/span';
import type { Source } from '@lofte/service/source-of';

/** Some words of a page; `mark` counts the marked places from 1, and a place that runs over a page's end is one place. */
export interface Piece {
  readonly text: string;
  readonly mark?: number;
}

/** One page of the paper as it reads, cut where marked words begin and end. */
export interface Sheet {
  readonly page: number;
  readonly pieces: readonly Piece[];
}

/** The paper's reading text by pages; `at` are places in its extracted text, in order. */
export function sheets(
  source: Pick<Source, 'reading' | 'map' | 'pageStarts'>,
  at: readonly Span[] = [],
): readonly Sheet[] {
  const { reading, map, pageStarts } = source;
  const starts = pageStarts.map((start, i) => (i === 0 ? 0 : toReading(map, start)));
  const marks = at.map((span) => readingRange(map, span));
  return starts.map((start, i) => ({
    page: i + 1,
    pieces: cut(reading, start, starts[i + 1] ?? reading.length, marks),
  }));
}

function cut(
  reading: string,
  start: number,
  end: number,
  marks: readonly { start: number; end: number }[],
): readonly Piece[] {
  const pieces: Piece[] = [];
  let done = start;
  for (const [i, mark] of marks.entries()) {
    const from = Math.max(mark.start, done);
    const to = Math.min(mark.end, end);
    if (from >= to) continue;
    pieces.push({ text: reading.slice(done, from) }, { text: reading.slice(from, to), mark: i + 1 });
    done = to;
  }
  pieces.push({ text: reading.slice(done, end) });
  return pieces.filter(({ text }) => text !== '');
}
