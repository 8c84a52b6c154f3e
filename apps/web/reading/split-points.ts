import type { Draft, Element } from '@lofte/domain/draft';
import { readingRange, type Span, toText } from '@lofte/domain/span';

/** Where an element can be parted: the offset in the extracted text, and the words that would begin the second one. */
export interface SplitPoint {
  readonly at: number;
  readonly words: string;
}

/** The starts of the lines of its title and of the sentences and paragraphs of its text. */
export function splitPoints(draft: Draft, element: Element): readonly SplitPoint[] {
  return [
    ...starts(draft, element.span, (text) => [...text.matchAll(/\n\s*(?=\S)/g)].map((m) => m.index + m[0].length)),
    ...(element.body ? starts(draft, element.body, (text) => sentences(text, draft.document.language)) : []),
  ];
}

/** The split before the word at a place in the reading text, where that word is inside the element. */
export function splitAtWord(draft: Draft, element: Element, pressed: number): SplitPoint | undefined {
  const found = [element.span, element.body].find((span) => {
    if (!span) return false;
    const range = readingRange(draft.map, span);
    return range.start < pressed && pressed < range.end;
  });
  if (!found) return undefined;
  const word = /\S*$/.exec(draft.reading.slice(Math.max(0, pressed - 60), pressed))?.[0].length ?? 0;
  const start = pressed - word;
  const at = toText(draft.map, start);
  return at > found.start && at < found.end ? { at, words: wordsFrom(draft.reading, start, 1) } : undefined;
}

function starts(draft: Draft, span: Span, find: (text: string) => readonly number[]): readonly SplitPoint[] {
  const range = readingRange(draft.map, span);
  return find(draft.reading.slice(range.start, range.end))
    .map((offset) => range.start + offset)
    .filter((start) => start > range.start && start < range.end)
    .map((start) => ({ at: toText(draft.map, start), words: wordsFrom(draft.reading, start, 9) }));
}

/** Starts of sentences; a blank line ends one too. */
function sentences(text: string, language: string): readonly number[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? 'da' : language, { granularity: 'sentence' });
  return [...segmenter.segment(text)].flatMap(({ segment, index }) => {
    const lead = segment.length - segment.trimStart().length;
    return segment.trim() === '' ? [] : [index + lead];
  });
}

function wordsFrom(reading: string, start: number, count: number): string {
  const words = reading
    .slice(start, start + 200)
    .trim()
    .split(/\s+/);
  return words.slice(0, count).join(' ') + (words.length > count && count > 1 ? ' …' : '');
}
