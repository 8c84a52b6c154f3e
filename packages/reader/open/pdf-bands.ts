import { type Block, blockOf, isBeside } from './pdf-block.ts';
import type { Piece } from './pdf-pieces.ts';

/** What stands between two white bands across the page. */
interface Region {
  readonly lines: readonly Piece[];
  readonly top: number;
  readonly bottom: number;
  /** Lines that stand side by side in it; none where it is one column. */
  readonly beside: readonly Piece[];
}

/**
 * Cuts blocks at white bands across the page where columns begin or end, since a short line between them may look as if it
 * belonged to one of them:
 *
 *     7 %             14              21
 *     of losses       countries       ships
 *
 *     A short heading
 *     over a paragraph as wide as all three
 */
export function splitAtBands(blocks: readonly Block[], rows: readonly Piece[]): readonly Block[] {
  const regions = regionsOf(rows);
  const cuts = regions.flatMap((region, i) => {
    const next = regions[i + 1];
    return next && (turnsInto(region, next) || turnsInto(next, region)) ? [(region.bottom + next.top) / 2] : [];
  });
  if (cuts.length === 0) return blocks;
  return blocks.flatMap((block) => {
    const parts = Map.groupBy(block.lines, (line) => cuts.filter((cut) => line.base > cut).length);
    return parts.size > 1 ? [...parts.values()].map(blockOf) : [block];
  });
}

function regionsOf(rows: readonly Piece[]): readonly Region[] {
  const regions: Region[] = [];
  let lines: Piece[] = [];
  let [top, bottom] = [0, 0];
  const close = () => {
    if (lines.length > 0) regions.push({ lines, top, bottom, beside: sideBySide(lines) });
  };
  for (const piece of [...rows].sort((a, b) => a.base - a.size - (b.base - b.size))) {
    const start = piece.base - piece.size;
    if (lines.length > 0 && start - bottom <= BAND * piece.size) {
      lines.push(piece);
      bottom = Math.max(bottom, piece.base);
      continue;
    }
    close();
    lines = [piece];
    [top, bottom] = [start, piece.base];
  }
  close();
  return regions;
}

/** How high a band is, in letters: more than paragraphs keep from each other. */
const BAND = 0.9;

/** Two lines on one height in two columns, the first such pair. */
function sideBySide(lines: readonly Piece[]): readonly Piece[] {
  for (const [i, a] of lines.entries()) {
    for (let k = i + 1; k < lines.length; k++) {
      const b = lines[k];
      if (!b || b.base - b.size >= a.base) break;
      if (isBeside(a, b)) return [a, b];
    }
  }
  return [];
}

/** Columns in the first, and in the second one column with a line across two of them. */
function turnsInto(columns: Region, one: Region): boolean {
  const pair = columns.beside;
  return (
    pair.length === 2 &&
    one.beside.length === 0 &&
    one.lines.some((line) => pair.every((other) => !isBeside(line, other)))
  );
}
