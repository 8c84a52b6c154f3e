import type { Draft } from './draft.ts';
import { readingRange, type Span } from './span.ts';

/** The repaired words at a place, on one line. */
export function wordsAt(draft: Pick<Draft, 'reading' | 'map'>, span: Span): string {
  return slice(draft, span).replace(/\s+/g, ' ').trim();
}

/** The repaired words at a place; blank lines part paragraphs. */
export function paragraphsAt(draft: Pick<Draft, 'reading' | 'map'>, span: Span): string {
  return slice(draft, span)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function slice(draft: Pick<Draft, 'reading' | 'map'>, span: Span): string {
  const { start, end } = readingRange(draft.map, span);
  return draft.reading.slice(start, end);
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const lead = inside.length - inside.trimStart().length;
  return { ...span, start: span.start + lead, end: Math.max(span.start + lead, span.start + inside.trimEnd().length) };
}
