import type { Line } from '../paper.ts';
import type { Opened } from './compose.ts';
import { furniturePages, indentedPages } from './plain-pages.ts';

/** Plain text: lines as they stand, pages by form feeds or, without any, by the signs that extraction leaves. */
export function openPlain(text: string): Opened {
  const { lines, pageStarts } = text.includes('\f') ? splitAtFeeds(text) : splitLines(text);
  return { mediaType: 'text/plain', text, lines, pageStarts, outline: [], meta: {} };
}

function splitLines(text: string): Pick<Opened, 'lines' | 'pageStarts'> {
  const starts: number[] = [];
  for (let at = 0; at < text.length; ) {
    starts.push(at);
    const next = text.indexOf('\n', at);
    at = next < 0 ? text.length : next + 1;
  }
  const indented = indentedPages(text, starts);
  const pageStarts = indented.length > 1 ? indented : furniturePages(text, starts);
  let page = 1;
  const lines = starts.map((start, i): Line => {
    while ((pageStarts[page] ?? Number.POSITIVE_INFINITY) <= start) page++;
    const next = starts[i + 1];
    return { start, end: next === undefined ? endOf(text) : next - 1, page };
  });
  return { lines, pageStarts };
}

const endOf = (text: string) => (text.endsWith('\n') ? text.length - 1 : text.length);

/** A form feed starts a page and ends a line; one that nothing follows starts none. */
function splitAtFeeds(text: string): Pick<Opened, 'lines' | 'pageStarts'> {
  const lines: Line[] = [];
  const pageStarts = [0];
  const full = text.trimEnd().length;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 10 && code !== 12) continue;
    if (code === 10 || at > start) lines.push({ start, end: at, page: pageStarts.length });
    start = at + 1;
    if (code === 12 && at < full) pageStarts.push(start);
  }
  if (start < text.length) lines.push({ start, end: text.length, page: pageStarts.length });
  return { lines, pageStarts };
}
