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
  const collected = underHeading(reading, blocks);
  blocks.forEach((block, at) => {
    const gathered = collected.get(at);
    if (gathered) {
      found.push({ marker: gathered, at, start: block.start, end: block.end });
      expected = Number(gathered) + 1;
      return;
    }
    const bare =
      (block.kind === 'text' || block.kind === 'head') && /[(\d]/.test(reading.charAt(block.start))
        ? /^\(?(\d{1,2})\)?\s+(?=["“”»]?\p{Lu}|https?:|www\.)/u.exec(reading.slice(block.start, block.start + 12))
        : null;
    if (!bare && block.marker === undefined && block.kind !== 'note') return;
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

const notesHead =
  /^(?:footnotes?|endnotes?|notes|references|fodnoter?|slutnoter|noter|fotnoter|slutnoter|fußnoten|anmerkungen)$/i;

/**
 * Notes gathered under a heading of their own, by block. Extraction may tear the numbers from the texts:
 *
 *     Footnotes ⏎ 1 ⏎ 2 ⏎ First source, 2023 ⏎ Second source
 */
function underHeading(reading: string, blocks: readonly Block[]): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  blocks.forEach((head, i) => {
    if (head.kind !== 'head' || !notesHead.test(reading.slice(head.start, head.end).trim())) return;
    const numbers: string[] = [];
    const texts: number[] = [];
    for (let k = i + 1; k < blocks.length; k++) {
      const block = blocks[k];
      if (!block || block.kind === 'head') break;
      const number = /^\(?(\d{1,3})[.)]?$/.exec(
        block.kind === 'item' ? (block.marker ?? '') : reading.slice(block.start, block.end).trim(),
      )?.[1];
      if (number && block.kind === 'item') notes.set(k, number);
      else if (number) numbers.push(number);
      else texts.push(k);
    }
    numbers.forEach((number, n) => {
      const text = texts[n];
      if (text !== undefined && numbers.length <= texts.length) notes.set(text, number);
    });
  });
  return notes;
}

const glued = /(?:\p{L}[.,)”"]?|\d{4}\.)[([]?(\d{1,3})[)\]]?(?![\d\p{L}.,]\d|\p{L}|[-/])/uy;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** Numbers that stand glued to a word, with the place of the first. */
function referencesIn(reading: string): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  let done = 0;
  for (let at = 1; at < reading.length; at++) {
    if (!isDigit(reading.charCodeAt(at))) continue;
    const start = gluedFrom(reading, at);
    while (isDigit(reading.charCodeAt(at))) at++;
    if (start < done) continue;
    glued.lastIndex = start;
    const found = glued.exec(reading);
    if (!found) continue;
    done = glued.lastIndex;
    const number = Number(found[1]);
    if (!places.has(number)) places.set(number, start);
  }
  return places;
}

/** Where the word's last letter or the year stands that the digits at `at` are glued to; -1 where they are not. */
function gluedFrom(reading: string, at: number): number {
  const last = reading.charCodeAt(at - 1);
  if (last === 32 || last === 10) return -1;
  const to = last === 40 || last === 91 ? at - 1 : at;
  const letter = letterBefore(reading, to);
  if (letter >= 0) return letter;
  if (!'.,)”"'.includes(reading.charAt(to - 1))) return -1;
  const before = letterBefore(reading, to - 1);
  if (before >= 0 || reading.charAt(to - 1) !== '.') return before;
  return /^\d{4}$/.test(reading.slice(Math.max(0, to - 5), to - 1)) ? to - 5 : -1;
}

function letterBefore(reading: string, at: number): number {
  const code = reading.charCodeAt(at - 1);
  const start = code >= 0xdc00 && code < 0xe000 ? at - 2 : at - 1;
  return start >= 0 && /^\p{L}$/u.test(reading.slice(start, at)) ? start : -1;
}

// Nothing but further numbered lines, addresses and short remains may follow on the page.
function atPageEnd(reading: string, blocks: readonly Block[], at: number): boolean {
  const page = blocks[at]?.page;
  for (let i = at + 1; i < blocks.length; i++) {
    const next = blocks[i];
    if (!next || next.page !== page || next.top) return true;
    if (
      (next.kind === 'item' && /^\(?\d/.test(next.marker ?? '')) ||
      /^\(?\d{1,2}\)? +(?:["“”»]?\p{Lu}|https?:|www\.)/u.test(reading.slice(next.start, next.start + 12))
    )
      continue;
    if (next.kind === 'note' || /^https?:|^www\./.test(reading.slice(next.start, next.start + 8))) continue;
    // Extraction without page marks: a web address or a heading after the note is as good as a page's end.
    return /https?:\/\//.test(reading.slice(blocks[at]?.start ?? 0, blocks[at]?.end ?? 0)) && next.kind === 'head';
  }
  return true;
}
