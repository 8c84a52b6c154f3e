import type { Draft, Leftover } from './draft.ts';
import { overlaps, pageAt, type Span } from './span.ts';
import { paragraphsAt, trimmed } from './words-at.ts';

/** The leftovers when an element has claimed a place: what lies there is no longer left over. */
export function claim(draft: Draft, span: Span): readonly Leftover[] {
  return draft.leftovers.flatMap((leftover) => {
    if (!overlaps(leftover.span, span)) return [leftover];
    return [
      ...left(draft, leftover.span.start, Math.min(leftover.span.end, span.start)),
      ...left(draft, Math.max(leftover.span.start, span.end), leftover.span.end),
    ];
  });
}

/** The leftovers when nothing claims these places any longer; in the order of the document. */
export function release(draft: Draft, spans: readonly Span[]): readonly Leftover[] {
  const released = spans.flatMap((span) => left(draft, span.start, span.end));
  return [...draft.leftovers, ...released].sort((a, b) => a.span.start - b.span.start);
}

function left(draft: Draft, start: number, end: number): readonly Leftover[] {
  if (start >= end) return [];
  const span = trimmed(draft.text, { start, end, page: pageAt(draft.document.pageStarts, start) });
  const text = paragraphsAt(draft, span);
  return text === '' ? [] : [{ span, text }];
}
