import { pageAt, type Span } from '@lofte/domain/span';

/** Places that one address marks at most. */
export const mostPlaces = 100;

/** `START-END,START-END` in the extracted text as places in order; undefined where one of them is none. */
export function placesFrom(
  asked: string,
  { text, pageStarts }: { readonly text: string; readonly pageStarts: readonly number[] },
): readonly Span[] | undefined {
  const parts = asked.split(',');
  if (parts.length > mostPlaces) return undefined;
  const places: Span[] = [];
  for (const part of parts) {
    const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(part) ?? [];
    const span = { start: Number(start ?? -1), end: Number(end ?? -1) };
    if (span.start < 0 || span.end <= span.start || span.end > text.length) return undefined;
    places.push({ ...span, page: pageAt(pageStarts, span.start) });
  }
  return places.sort((a, b) => a.start - b.start);
}
