import { readingRange, type Span, toReading } from '@lofte/domain/span';
import type { Source } from '@lofte/service/source-of';

/** One page of the paper as it reads, cut where the marked words begin and end. */
export interface Sheet {
  readonly page: number;
  readonly pieces: readonly { readonly text: string; readonly marked: boolean }[];
}

/** The paper's reading text by pages; `at` is a place in its extracted text. */
export function sheets(source: Pick<Source, 'reading' | 'map' | 'pageStarts'>, at?: Span): readonly Sheet[] {
  const { reading, map, pageStarts } = source;
  const starts = pageStarts.map((start, i) => (i === 0 ? 0 : toReading(map, start)));
  const mark = at ? readingRange(map, at) : { start: 0, end: 0 };
  return starts.map((start, i) => {
    const end = starts[i + 1] ?? reading.length;
    const from = Math.min(Math.max(mark.start, start), end);
    const to = Math.min(Math.max(mark.end, from), end);
    const pieces = [
      { text: reading.slice(start, from), marked: false },
      { text: reading.slice(from, to), marked: true },
      { text: reading.slice(to, end), marked: false },
    ];
    return { page: i + 1, pieces: pieces.filter(({ text }) => text !== '') };
  });
}
