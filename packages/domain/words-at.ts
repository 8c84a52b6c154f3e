import { type Run, readingRange, type Span } from './span.ts';

/** What was read of a document: its repaired text, and where that stands in the extracted one. */
interface Read {
  readonly reading: string;
  readonly map: readonly Run[];
}

/** The repaired words at a place, on one line. */
export function wordsAt(draft: Read, span: Span): string {
  return slice(draft, span).replace(/\s+/g, ' ').trim();
}

/** The repaired words at a place; blank lines part paragraphs. */
export function paragraphsAt(draft: Read, span: Span): string {
  return slice(draft, span)
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

function slice(draft: Read, span: Span): string {
  const { start, end } = readingRange(draft.map, span);
  return draft.reading.slice(start, end);
}

/** The span without the white space at its ends. */
export function trimmed(text: string, span: Span): Span {
  const inside = text.slice(span.start, span.end);
  const lead = inside.length - inside.trimStart().length;
  return { ...span, start: span.start + lead, end: Math.max(span.start + lead, span.start + inside.trimEnd().length) };
}
