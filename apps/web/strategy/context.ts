import { readingRange, type Span } from '@lofte/domain/span';
import type { Source } from '@lofte/service/source-of';

/** The words at a place with some of those around them, as the paper reads. */
export interface InContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

const reach = 110;

/** The sentence, or what fits of it, that a place stands in; `…` where it is cut. */
export function inContext(source: Pick<Source, 'reading' | 'map'>, span: Span): InContext {
  const { start, end } = readingRange(source.map, span);
  const flat = (text: string) => text.replace(/\s+/g, ' ');
  return {
    before: flat(beginning(source.reading.slice(Math.max(0, start - reach), start), start > reach)),
    words: flat(source.reading.slice(start, end)),
    after: flat(rest(source.reading.slice(end, end + reach), end + reach < source.reading.length)),
  };
}

function beginning(text: string, cut: boolean): string {
  const stop = Math.max(text.lastIndexOf('\n\n'), lastSentenceEnd(text));
  if (stop >= 0) return text.slice(stop).replace(/^[.!?:]?\s+/, '');
  return cut ? `… ${text.replace(/^\S*\s/, '')}` : text;
}

function lastSentenceEnd(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(/(?<=[\p{Ll}\d)»”]{2})[.!?]\s+(?=\p{Lu})/gu)) last = index;
  return last;
}

function rest(text: string, cut: boolean): string {
  const blank = text.indexOf('\n\n');
  const end = /[.!?](?=\s+\p{Lu}|\s*\n\n|\s*$)/u.exec(text)?.index ?? -1;
  const stop = [blank, end + 1].filter((at) => at > 0);
  if (stop.length > 0) return text.slice(0, Math.min(...stop));
  return cut ? `${text.replace(/\s\S*$/, '')} …` : text;
}
