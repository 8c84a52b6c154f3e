import { type Labelled, readLabel } from './label.ts';
import type { Label } from './language/structure-words.ts';
import type { Language } from './language.ts';
import { letters } from './likeness.ts';
import { sentences } from './sentences.ts';
import { onOneLine } from './spaces.ts';
import type { Block } from './split.ts';

/** A block that could name an element: a heading, a list item, a row of a table of actions. */
export interface Node {
  /** Index of its block. */
  readonly at: number;
  readonly block: Block;
  readonly kind: 'head' | 'item';
  /** Repaired words on one line, without label and number. */
  readonly title: string;
  /** Where the title stands in the reading text. */
  readonly start: number;
  readonly end: number;
  readonly label?: Label;
  readonly number?: string;
  /** It has a label and a number and no words of its own. */
  readonly untitled?: boolean;
  /** It heads a group of elements of its label: "Initiativer", "CASE", or a sentence that ends in a colon. */
  readonly group?: boolean;
  readonly level?: number;
  /** Blocks after it, up to the next heading: `[from, to)`. Items have none of their own. */
  readonly from: number;
  readonly to: number;
  /** Characters of running text in these blocks, and how many paragraphs they are. */
  readonly prose: number;
  readonly paragraphs: number;
  /** Its structure word, where that is the paper's own and no list knows it. */
  readonly own?: string;
  /** The same unlabelled heading stands at three places or more. */
  readonly repeated?: boolean;
  /** The rest of the block whose first sentence is the title. */
  readonly tail?: { readonly start: number; readonly end: number };
}

/** Headings and items of the paper in order, with label, number, title and body. */
export function outline(
  reading: string,
  blocks: readonly Block[],
  languageAt: (block: number) => Language,
): readonly Node[] {
  const heads = headingRuns(reading, blocks, languageAt);
  const nodes: Node[] = [];
  let next = 0;
  blocks.forEach((block, at) => {
    const head = heads[next];
    if (head && at === head.at) {
      next++;
      const from = head.last + 1;
      const to = heads[next]?.at ?? blocks.length;
      nodes.push({
        ...nodeOf('head', levelled(blocks, block, head.last), at, head.text, head.labelled, head.start, head.end),
        ...body(blocks, from, to),
      });
    } else if (
      block.kind === 'item' ||
      (block.kind === 'quote' && nodes.findLast((node) => node.kind === 'head')?.group)
    ) {
      const lead = itemTitle(reading, block, languageAt(at));
      const text = oneLine(reading, lead);
      const labelled = readLabel(text, languageAt(at));
      const start = block.start + skip(reading, block, labelled);
      nodes.push({
        ...nodeOf('item', block, at, text, labelled, start, lead.end),
        ...(lead.end < block.end ? { tail: { start: lead.end, end: block.end } } : {}),
        from: at + 1,
        to: at + 1,
        prose: 0,
        paragraphs: 0,
      });
    }
  });
  return markRepeated(nodes);
}

/** Running titles that a converter took for headings, and the subheadings that chapters made from one mould share. */
function markRepeated(nodes: readonly Node[]): readonly Node[] {
  const counts = new Map<string, number>();
  const key = (node: Node) => letters(node.title);
  for (const node of nodes)
    if (node.kind === 'head' && !node.label) counts.set(key(node), (counts.get(key(node)) ?? 0) + 1);
  return nodes.map((node) =>
    node.kind === 'head' && !node.label && (counts.get(key(node)) ?? 0) > 2 ? { ...node, repeated: true } : node,
  );
}

/** A long item has a title of its own: what stands before a colon, else its first sentence. */
function itemTitle(
  reading: string,
  block: Block,
  language: Language,
): { readonly start: number; readonly end: number } {
  if (block.end - block.start < 160) return block;
  const text = reading.slice(block.start, block.end);
  const colon = /^[^.:;]{12,120}:(?=\s)/u.exec(text);
  if (colon) return { start: block.start, end: block.start + colon[0].length - 1 };
  const [first] = sentences(reading, block.start, block.end, language);
  return first && first.end < block.end && first.end - first.start > 20 ? first : block;
}

// The label above a title is set small; the title says how high the heading stands.
function levelled(blocks: readonly Block[], block: Block, last: number): Block {
  const level = blocks[last]?.level ?? block.level;
  return level === undefined || level === block.level ? block : { ...block, level };
}

interface Run {
  readonly at: number;
  /** Last block of the heading: a label may stand on a block of its own above the title. */
  readonly last: number;
  readonly text: string;
  readonly labelled: Labelled;
  readonly start: number;
  readonly end: number;
  readonly tail?: { readonly start: number; readonly end: number };
}

// A label over running text: its first sentence is the title.
function firstSentence(reading: string, block: Block, language: Language) {
  const [first] = sentences(reading, block.start, block.end, language);
  return first && first.end - first.start < 240 ? first : undefined;
}

// Label, title and text in one paragraph: the title's line ends without a stop before a line that begins a sentence.
function firstLine(reading: string, block: Block) {
  const feed = reading.indexOf('\n', block.start);
  if (feed < 0 || feed >= block.end || feed - block.start > 90) return undefined;
  const ends = /[\p{L}\d)”"]$/u.test(reading.slice(block.start, feed));
  return ends && /^["“”»]?\p{Lu}/u.test(reading.slice(feed + 1, feed + 3))
    ? { start: block.start, end: feed }
    : undefined;
}

function headingRuns(
  reading: string,
  blocks: readonly Block[],
  languageAt: (block: number) => Language,
): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at];
    if (!block) continue;
    const numbered = block.kind === 'item' && numberedHeading(reading, blocks, at);
    if (block.kind !== 'head' && !numbered) continue;
    const text = oneLine(reading, block);
    if (isNoise(text)) continue;
    const labelled = readLabel(text, languageAt(at));
    const marked =
      numbered && labelled.number === undefined ? { ...labelled, number: bare(block.marker ?? '') } : labelled;
    const title = blocks[at + 1];
    // "In short:" over a heading is the heading's first line.
    if (title?.kind === 'head' && opensTitle(text, block, title)) {
      const whole = { start: block.start, end: title.end };
      runs.push({
        at,
        last: at + 1,
        text: oneLine(reading, whole),
        labelled: { title: oneLine(reading, whole), skipped: 0 },
        ...whole,
      });
      at++;
      continue;
    }
    const opens = marked.title === '' && marked.number !== undefined && title && !marked.group;
    const runIn =
      opens && title.kind === 'text'
        ? (firstLine(reading, title) ?? firstSentence(reading, title, languageAt(at + 1)))
        : undefined;
    if (opens && runIn && runIn.end < title.end) {
      const whole = oneLine(reading, runIn);
      runs.push({
        at,
        last: at + 1,
        text: whole,
        labelled: { ...marked, title: whole },
        ...runIn,
        tail: { start: runIn.end, end: title.end },
      });
      at++;
    } else if (opens && (title.kind === 'head' || (title.kind === 'text' && title.end - title.start < 200))) {
      const whole = oneLine(reading, title);
      runs.push({
        at,
        last: at + 1,
        text: whole,
        labelled: { ...marked, title: whole },
        start: title.start,
        end: title.end,
      });
      at++;
    } else
      runs.push({
        at,
        last: at,
        text,
        labelled: marked,
        start: block.start + skip(reading, block, marked),
        end: block.end,
      });
  }
  return runs;
}

// Converters make headings of page numbers and key figures.
// "7,1 pct.", "€2.3 billion", "40": a figure in large type.
const isFigure = (text: string) =>
  /^[€£$]?\d[\d.,]*(?: ?%)?(?: \p{L}{1,8}\.?){0,2}$/u.test(text) &&
  text.length < 24 &&
  !/^\d+(?:\.\d+)*\.? \p{Lu}/u.test(text);
const isNoise = (text: string) => isFigure(text) || /^(?:(?:page|side|sida|seite) )?[\d\s.,%–-]+$/iu.test(text);

function opensTitle(text: string, block: Block, next: Block): boolean {
  return /^[^:]{3,28}:$/.test(text) && block.page === next.page && block.level === next.level;
}

// The label was read off the text on one line; in the reading text a line feed may stand for one of its spaces.
function skip(reading: string, block: Block, labelled: Labelled): number {
  if (labelled.title === '' || labelled.skipped === 0) return 0;
  let left = oneLine(reading, block).slice(0, labelled.skipped).replace(/\s/g, '').length;
  let at = block.start;
  while (at < block.end && (left > 0 || isSpace(reading, at))) if (!isSpace(reading, at++)) left--;
  return at - block.start;
}

const isSpace = (text: string, at: number) => /\s/.test(text.charAt(at));

/** A numbered line with text under it is a heading; one among other numbered lines is an item of a list. */
function numberedHeading(reading: string, blocks: readonly Block[], at: number): boolean {
  const block = blocks[at];
  if (!block?.marker || !/^\(?[\dIVXA-Z]/.test(block.marker) || block.depth !== undefined) return false;
  if (block.end - block.start > 160) return false;
  const text = reading.slice(block.start, block.end);
  if (/[.;,:]$/.test(text) || !/^["“”»]?\p{Lu}/u.test(text)) return false;
  const next = blocks[at + 1];
  if (!next || next.kind === 'item') return false;
  const before = blocks[at - 1];
  const inList = before?.kind === 'item' && (next.kind !== 'text' || follows(before.marker, block.marker));
  return (
    !inList &&
    (next.kind === 'head' || (next.kind === 'text' && next.end - next.start > (/\d\.\d/.test(block.marker) ? 15 : 80)))
  );
}

// "2." then "3.": the list goes on.
const follows = (before: string | undefined, marker: string) =>
  Number.parseInt(bare(before ?? ''), 10) + 1 === Number.parseInt(bare(marker), 10);

const bare = (marker: string) => marker.replace(/[().]+$/, '').replace(/^\(/, '');

function nodeOf(
  kind: Node['kind'],
  block: Block,
  at: number,
  text: string,
  labelled: Labelled,
  start: number,
  end: number,
) {
  const number = labelled.number ?? (block.marker && /[\p{L}\d]/u.test(block.marker) ? bare(block.marker) : undefined);
  return {
    at,
    block,
    kind,
    ...(labelled.title === '' && labelled.label && !labelled.group ? { untitled: true } : {}),
    title: labelled.title === '' ? text.trim() : labelled.title,
    start: start >= end ? block.start : start,
    end,
    ...(labelled.label ? { label: labelled.label } : {}),
    ...(number ? { number } : {}),
    ...(labelled.group ? { group: true } : {}),
    ...(block.level === undefined ? {} : { level: block.level }),
  };
}

function body(blocks: readonly Block[], from: number, to: number) {
  let prose = 0;
  let paragraphs = 0;
  for (let i = from; i < to; i++) {
    const block = blocks[i];
    if (block?.kind !== 'text') continue;
    prose += block.end - block.start;
    paragraphs++;
  }
  return { from, to, prose, paragraphs };
}

/** The words of a block on one line. */
export function oneLine(reading: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return onOneLine(reading, start, end);
}
