import { oneLine } from './outline.ts';
import { isSpace } from './spaces.ts';
import type { Block } from './split.ts';

/** A line of a table of contents: title, then dots or room, then a page number. */
const leader = /^(.*?\S)[ \t]*(?:[.…·_]{3,}|(?:[.…] ){3,}[.…]?|\t+| {3,})[ \t]*\d{1,4}\s*$/u;

export function isContentsLine(line: string): boolean {
  return leader.test(line);
}

/** The title of a line of a table of contents, without dots and page number. */
export function contentsTitle(line: string): string {
  return (leader.exec(line)?.[1] ?? line.replace(/\s+\d{1,4}\s*$/, '')).replace(/\s+/g, ' ').trim();
}

/** Blocks that belong to a table of contents: those with leader lines, and short lines between and right after its heading. */
export function contentsBlocks(
  reading: string,
  blocks: readonly Block[],
  isContentsHead: (text: string) => boolean,
): ReadonlySet<number> {
  const inside = new Set<number>();
  let open = false;
  blocks.forEach((block, at) => {
    const lines = numberedLines(reading, block);
    const leaders = lines.numbered.filter(isContentsLine).length;
    if (leaders > 0 && leaders * 2 >= lines.count) {
      inside.add(at);
      open = true;
    } else if (block.kind === 'head' && isContentsHead(oneLine(reading, block))) {
      inside.add(at);
      open = true;
    } else if (open && listsPages(lines)) inside.add(at);
    else if (block.end - block.start > 3) open = false;
  });
  return new Set([...inside, ...between(blocks, inside, reading)].sort((a, b) => a - b));
}

const isDots = (reading: string, { start, end }: Block) =>
  /[.…·\s\d]/.test(reading.charAt(start)) && /^[.…·\s\d]{6,}$/u.test(reading.slice(start, end));

/** A page of contents may come out in pieces, titles apart from dots and numbers: what is short between two of its pieces belongs to it. */
function between(blocks: readonly Block[], inside: ReadonlySet<number>, reading: string): readonly number[] {
  const dots = blocks.flatMap((block, at) => (inside.has(at) || isDots(reading, block) ? [at] : []));
  const more: number[] = [];
  dots.forEach((at, i) => {
    const next = dots[i + 1] ?? at;
    const gap = blocks.slice(at, next);
    if (next - at > 14 || gap.some((block) => block.page !== blocks[at]?.page || block.end - block.start > 160)) return;
    if (dots.length > 2) for (let k = at; k <= next; k++) more.push(k);
  });
  return more;
}

/** A block's lines that end with a digit, and how many lines it has. */
interface Lines {
  readonly numbered: readonly string[];
  readonly count: number;
}

const none: readonly string[] = [];

function numberedLines(reading: string, { start, end }: Block): Lines {
  let numbered = none;
  let count = 0;
  for (let from = start; from <= end; ) {
    const feed = reading.indexOf('\n', from);
    const to = feed < 0 || feed > end ? end : feed;
    let last = to - 1;
    while (last > from && isSpace(reading.charCodeAt(last))) last--;
    const code = reading.charCodeAt(last);
    if (last >= from && code >= 48 && code <= 57) numbered = [...numbered, reading.slice(from, to)];
    count++;
    from = to + 1;
  }
  return { numbered, count };
}

// "1 Indledning 5": without dots, a page number ends each line.
function listsPages({ numbered, count }: Lines): boolean {
  const pages = numbered.filter((line) => /\s\d{1,3}\s*$/.test(line) && line.length < 120).length;
  return pages > 0 && pages * 2 >= count;
}

/** The titles that tables of contents list, in order. */
export function contentsTitles(
  reading: string,
  blocks: readonly Block[],
  inside: ReadonlySet<number>,
): readonly string[] {
  const titles: string[] = [];
  for (const at of inside) {
    const block = blocks[at];
    let open = '';
    for (const line of block ? reading.slice(block.start, block.end).split('\n') : []) {
      const whole = `${open} ${line}`.trim();
      open = '';
      // A long title runs on to the next line, and only that one carries the page number.
      if (isContentsLine(line) || /\s\d{1,3}\s*$/.test(line)) titles.push(contentsTitle(whole));
      else open = whole;
    }
  }
  return titles;
}
