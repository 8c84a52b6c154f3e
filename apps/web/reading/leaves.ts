import type { Draft } from '@lofte/domain/draft';
import { toReading } from '@lofte/domain/span';

/** A paragraph of the reading text: `[start, end)`. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  /** The paper breaks the line here without a blank line: it stands close to the one before. */
  readonly close: boolean;
}

/** One page of the paper as it reads. */
export interface Leaf {
  readonly page: number;
  readonly start: number;
  readonly end: number;
  readonly paragraphs: readonly Paragraph[];
}

const item = /^\s*(?:[•●▪◦‣·–—*-]|\(?\d{1,3}[.)]|\(?[a-z]\))\s/u;

/**
 * The reading text as pages of paragraphs. A new paragraph starts after a blank line, at a list item, where an element starts or
 * its title ends (`breaks`), and where the line before stops well short of the page's measure, as last lines and headings do.
 */
export function leaves(
  draft: Pick<Draft, 'reading' | 'map' | 'document'>,
  breaks: readonly number[] = [],
): readonly Leaf[] {
  const starts = draft.document.pageStarts.map((at) => toReading(draft.map, at));
  const firm = new Set(breaks);
  return starts.map((at, i) => {
    const start = i === 0 ? 0 : at;
    const end = Math.max(start, starts[i + 1] ?? draft.reading.length);
    return { page: i + 1, start, end, paragraphs: paragraphs(draft.reading, start, end, firm) };
  });
}

function paragraphs(reading: string, start: number, end: number, firm: ReadonlySet<number>): readonly Paragraph[] {
  const lines = linesOf(reading, start, end);
  const measure = usual(lines.map((line) => line.end - line.start));
  const found: { start: number; end: number; close: boolean }[] = [];
  let previous: { readonly start: number; readonly end: number } | undefined;
  for (const line of lines) {
    if (reading.slice(line.start, line.end).trim() === '') {
      previous = undefined;
      continue;
    }
    const last = found.at(-1);
    const breaks = firm.has(line.start) || (previous && (firm.has(previous.end) || firm.has(previous.end + 1)));
    const short = previous && stopsShort(reading, previous, line, measure);
    if (!last || !previous || breaks || short || item.test(reading.slice(line.start, line.start + 8))) {
      found.push({ start: line.start, end: line.end, close: previous !== undefined });
    } else last.end = line.end;
    previous = line;
  }
  return found;
}

/** A line is the last of its paragraph where the next line's first word would have had room on it, twice over, and starts anew. */
function stopsShort(
  reading: string,
  line: { readonly start: number; readonly end: number },
  next: { readonly start: number; readonly end: number },
  measure: number,
): boolean {
  const room = measure - (line.end - line.start);
  const word = /^\S*/.exec(reading.slice(next.start, next.start + 40))?.[0].length ?? 0;
  return room > 2 * word + 8 && /^[\p{Lu}\p{N}"'“”»«(]/u.test(reading.slice(next.start, next.start + 2));
}

function linesOf(
  reading: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly end: number }[] {
  const lines = [];
  for (let at = start; at < end; ) {
    const feed = reading.indexOf('\n', at);
    const stop = feed < 0 || feed > end ? end : feed;
    lines.push({ start: at, end: stop });
    at = stop + 1;
  }
  return lines;
}

/** The length that nine of ten lines stay within: the page's measure. */
function usual(lengths: readonly number[]): number {
  const sorted = lengths.filter((length) => length > 0).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.9)] ?? 0;
}
