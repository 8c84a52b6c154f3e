import type { SourceText } from './source.ts';
import { readingRange, type Span } from './span.ts';

/** The sentences between two offsets of a text; an empty line ends one too. */
export function sentencesIn(
  reading: string,
  start: number,
  end: number,
): readonly { readonly start: number; readonly text: string }[] {
  const found = [];
  const sentence = /\S[\s\S]*?(?:[.!?](?=\s+\p{Lu}|\s*$)|$(?![\s\S])|(?=\n\s*\n))/gu;
  for (const hit of reading.slice(start, end).matchAll(sentence))
    found.push({ start: start + hit.index, text: hit[0] });
  return found;
}

/** How far a sentence is looked for on each side. */
const reach = 1_500;

/**
 * The sentence around a place of a paper, in repaired words on one line, and where it stands in the reading text; only as far as it lies
 * in `within`, where that is said: the title above a text ends no sentence by itself.
 */
export function sentenceAt(
  { reading, map }: Pick<SourceText, 'reading' | 'map'>,
  span: Span,
  within?: Span,
): { readonly start: number; readonly end: number; readonly text: string } | undefined {
  const { start, end } = readingRange(map, span);
  const bounds = within ? readingRange(map, within) : { start: 0, end: reading.length };
  const before = Math.max(bounds.start, start - reach);
  // A paragraph begins after an empty line: no sentence goes over one.
  const from = before + (/[\s\S]*\n\s*\n/.exec(reading.slice(before, start))?.[0].length ?? 0);
  const found = sentencesIn(reading, from, Math.min(bounds.end, end + reach)).find(
    (one) => one.start <= start && start < one.start + one.text.length,
  );
  return (
    found && {
      ...{ start: found.start, end: found.start + found.text.length },
      text: found.text.replace(/\s+/g, ' ').trim(),
    }
  );
}
