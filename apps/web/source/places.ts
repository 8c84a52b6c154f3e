import { pageAt, type Run, type Span, textSpan } from '@lofte/domain/span';

/** Places that one address marks at most. */
export const mostPlaces = 100;

/** `START-END,START-END` in the extracted text as places in order; undefined where one of them is none. */
export function placesFrom(asked: string, { text, pageStarts }: Pages): readonly Span[] | undefined {
  return rangesFrom(asked, text.length)
    ?.map((range) => ({ ...range, page: pageAt(pageStarts, range.start) }))
    .sort((a, b) => a.start - b.start);
}

/** The same of the reading text. */
export function placesFromReading(
  asked: string,
  { reading, map, pageStarts }: Pages & { readonly reading: string; readonly map: readonly Run[] },
): readonly Span[] | undefined {
  return rangesFrom(asked, reading.length)?.map(({ start, end }) => {
    const span = textSpan(map, start, end);
    return { ...span, page: pageAt(pageStarts, span.start) };
  });
}

interface Pages {
  readonly text: string;
  readonly pageStarts: readonly number[];
}

function rangesFrom(asked: string, length: number): { start: number; end: number }[] | undefined {
  const parts = asked.split(',');
  if (parts.length > mostPlaces) return undefined;
  const ranges: { start: number; end: number }[] = [];
  for (const part of parts) {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(part) ?? [];
    const range = { start: Number(start ?? -1), end: Number(end ?? -1) };
    if (range.start < 0 || range.end <= range.start || range.end > length) return undefined;
    ranges.push(range);
  }
  return ranges;
}
