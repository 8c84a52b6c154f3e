import type { Block } from './split.ts';

export interface Footnote {
  readonly marker: string;
  /** Index of its block. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Footnotes of the paper. Markup says so itself; elsewhere a numbered line is one where its number is the next in order,
 * a word earlier in the text carries that number (`resistens3`), and the page ends after it.
 */
export function footnotes(reading: string, blocks: readonly Block[]): readonly Footnote[] {
  const found: Footnote[] = [];
  const references = referencesIn(reading);
  const paged = (blocks.at(-1)?.page ?? 1) > 1;
  let expected = 1;
  blocks.forEach((block, at) => {
    const bare =
      block.kind === 'text' || block.kind === 'head'
        ? /^\(?(\d{1,2})\)?\s+(?=["“”»]?\p{Lu}|https?:|www\.)/u.exec(reading.slice(block.start, block.start + 12))
        : null;
    const number = Number(bare?.[1] ?? /^\(?(\d{1,3})[.)]?\)?$/.exec(block.marker ?? '')?.[1]);
    if (block.kind === 'note') {
      found.push({ marker: block.marker ?? '', at, start: block.start, end: block.end });
      if (number) expected = number + 1;
      return;
    }
    if ((block.kind !== 'item' && !bare) || !number || number !== expected) return;
    const reference = references.get(number);
    if (reference === undefined || reference > block.start) return;
    // Without page marks, a bare number right after the page that refers to it is enough; `2.` might be an item of a list.
    const near = bare && !paged && block.start - reference < 6000;
    if (!near && !atPageEnd(reading, blocks, at)) return;
    found.push({ marker: String(number), at, start: block.start + (bare?.[0].length ?? 0), end: block.end });
    expected = number + 1;
  });
  return found;
}

/** Numbers that stand glued to a word, with the place of the first. */
function referencesIn(reading: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  const glued = /(?:\p{L}[.,)”"]?|\d{4}\.)[([]?(\d{1,3})[)\]]?(?![\d\p{L}.,]\d|\p{L}|[-/])/gu;
  for (const found of reading.matchAll(glued)) {
    const number = Number(found[1]);
    if (!places.has(number)) places.set(number, found.index);
  }
  return places;
}

// Nothing but further numbered lines, addresses and short remains may follow on the page.
function atPageEnd(reading: string, blocks: readonly Block[], at: number): boolean {
  const page = blocks[at]?.page;
  for (let i = at + 1; i < blocks.length; i++) {
    const next = blocks[i];
    if (!next || next.page !== page || next.top) return true;
    if (
      (next.kind === 'item' && /^\(?\d/.test(next.marker ?? '')) ||
      /^\(?\d{1,2}\)? +\p{Lu}/u.test(reading.slice(next.start, next.start + 8))
    )
      continue;
    if (next.kind === 'note' || /^https?:|^www\./.test(reading.slice(next.start, next.start + 8))) continue;
    // Extraction without page marks: a web address or a heading after the note is as good as a page's end.
    return /https?:\/\//.test(reading.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0)) && next.kind === 'head';
  }
  return true;
}
