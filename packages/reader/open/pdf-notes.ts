import { type Block, blockOf } from './pdf-block.ts';
import type { Piece } from './pdf-pieces.ts';

export interface Parted {
  readonly blocks: readonly Block[];
  /** Blocks of footnotes; they end the page. */
  readonly notes: ReadonlySet<Block>;
  /** The marker of the note that a line belongs to. */
  readonly markerOf: ReadonlyMap<Piece, string>;
}

/**
 * Parts footnotes from the foot of columns: the last lines of a block, smaller than the page's body, from the first
 * that begins with a marker.
 */
export function partNotes(blocks: readonly Block[], body: number, height: number): Parted {
  const notes = new Set<Block>();
  const markerOf = new Map<Piece, string>();
  const parted = blocks.flatMap((block) => {
    const from = notesFrom(block, body, height);
    if (from === undefined) return [block];
    const foot = blockOf(block.lines.slice(from));
    notes.add(foot);
    let marker = '';
    for (const line of foot.lines) {
      marker = markerAt(line) ?? marker;
      markerOf.set(line, marker);
    }
    return from === 0 ? [foot] : [blockOf(block.lines.slice(0, from)), foot];
  });
  return { blocks: parted, notes, markerOf };
}

function notesFrom(block: Block, body: number, height: number): number | undefined {
  let found: number | undefined;
  for (let i = block.lines.length - 1; i >= 0; i--) {
    const line = block.lines[i];
    if (!line || line.size > 0.93 * body || line.base < 0.4 * height) break;
    if (markerAt(line) !== undefined) found = i;
  }
  return found;
}

function markerAt(line: Piece): string | undefined {
  return line.marker ?? /^(\d{1,3}|[*†‡§]{1,3})[.)]?\s+\S/.exec(line.text)?.[1];
}
