import type { Block } from './pdf-block.ts';

/**
 * Blocks in reading order, after T. M. Breuel, “High performance document layout analysis” (2003): one comes before
 * another where it stands above it in the same column, or left of it with nothing across both between them.
 *
 * @param last blocks that end the page wherever they stand: notes, the page foot
 */
export function ordered(
  blocks: readonly Block[],
  first: ReadonlySet<Block>,
  last: ReadonlySet<Block>,
): readonly Block[] {
  const down = (a: Block, b: Block) => a.top - b.top || a.x0 - b.x0;
  const middle = blocks.filter((block) => !first.has(block) && !last.has(block)).sort(down);
  return [
    ...blocks.filter((block) => first.has(block)).sort(down),
    ...(middle.length > MANY ? middle : topological(middle)),
    ...blocks.filter((block) => last.has(block)).sort(down),
  ];
}

/** Beyond this a page is a drawing with labels, and no order is truer than another. */
const MANY = 120;

function topological(blocks: readonly Block[]): readonly Block[] {
  const before = blocks.map((b) => new Set(blocks.flatMap((a, i) => (a !== b && precedes(a, b, blocks) ? [i] : []))));
  const out: Block[] = [];
  const done = new Set<number>();
  while (out.length < blocks.length) {
    const ready = blocks.findIndex((_, i) => !done.has(i) && [...(before[i] ?? [])].every((k) => done.has(k)));
    // Overlapping blocks can each come before the other: then the higher one does.
    const next = ready >= 0 ? ready : blocks.findIndex((_, i) => !done.has(i));
    done.add(next);
    out.push(...blocks.slice(next, next + 1));
  }
  return out;
}

function precedes(a: Block, b: Block, all: readonly Block[]): boolean {
  if (sharesColumn(a, b)) return a.top < b.top;
  if (a.x1 > b.x0 + 1) return false;
  const [low, high] = [Math.min(a.bottom, b.bottom), Math.max(a.top, b.top)];
  return !all.some(
    (c) => c !== a && c !== b && c.top >= low - 1 && c.bottom <= high + 1 && sharesColumn(c, a) && sharesColumn(c, b),
  );
}

function sharesColumn(a: Block, b: Block): boolean {
  return Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 1;
}
