import type { Markup } from '../paper.ts';
import type { Block } from './pdf-block.ts';
import { blocksOf } from './pdf-blocks.ts';
import { type Box, boxAt } from './pdf-boxes.ts';
import { partNotes } from './pdf-notes.ts';
import { ordered } from './pdf-order.ts';
import type { Piece, Pieces, Together } from './pdf-pieces.ts';
import { rowsOf } from './pdf-rows.ts';
import type { TablePart, Unfinished } from './pdf-table-parts.ts';
import { tablesOf } from './pdf-tables.ts';
import type { Tag, Tags } from './pdf-tags.ts';

/** A line of a page in reading order, not yet in the text. */
export interface Laid {
  readonly piece: Piece;
  readonly zone: number;
  readonly boxed: boolean;
  /** Clearly more space above than between the lines of a paragraph. */
  readonly gap: boolean;
  readonly block?: number | undefined;
  readonly markup?: Markup | undefined;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly tags: Tags;
  readonly boxes: readonly Box[];
  /** What the page before ended with. */
  readonly unfinished: Unfinished;
}

export interface LaidPage {
  readonly lines: readonly Laid[];
  readonly unfinished: Unfinished;
  /** The first words of the page go on with the table of the page before. */
  readonly goesOn: boolean;
}

/** Two marked contents are set apart only by a table's cells and by the blocks of the structure tree. */
export function togetherBy(tags: Tags): Together {
  return (a, b) => {
    if (a === b) return true;
    const [first, second] = [a === undefined ? undefined : tags.get(a), b === undefined ? undefined : tags.get(b)];
    if (first?.kind !== 'cell' && second?.kind !== 'cell' && (!first || !second)) return true;
    return first?.block === second?.block;
  };
}

/** Puts a page's pieces into lines, the lines into zones, and the zones into reading order. */
export function layPage(pieces: Pieces, sheet: Sheet): LaidPage {
  const rows = rowsOf(pieces.upright, togetherBy(sheet.tags));
  const body = bodySize(rows);
  const { tables, rest } = tablesOf(rows, sheet.tags, sheet.unfinished);
  const tableOf = new Map(tables.map((table) => [table.stand, table]));
  const boxOf = new Map(
    rest.map((piece) => [piece, boxAt(sheet.boxes, (piece.x0 + piece.x1) / 2, piece.base - piece.size / 3)]),
  );
  const boxed = (piece: Piece) => (boxOf.get(piece) ?? -1) >= 0 || tagOf(piece, sheet.tags)?.boxed === true;
  const apart = (a: Piece, b: Piece) => {
    return (
      tableOf.has(a) ||
      tableOf.has(b) ||
      boxOf.get(a) !== boxOf.get(b) ||
      boxed(a) !== boxed(b) ||
      a.artifact !== b.artifact
    );
  };
  const lines = [...rest, ...tables.map((table) => table.stand)].sort((a, b) => a.base - b.base || a.x0 - b.x0);
  const { blocks, notes, markerOf } = partNotes(blocksOf(lines, sheet.width, apart), body, sheet.height);
  const { heads, feet } = furniture(blocks, sheet);
  const ratio = leadingRatio(blocks);
  const inOrder = ordered(blocks, heads, new Set([...notes, ...feet]));
  const laid = inOrder.flatMap((block, zone) => {
    const table = tableOf.get(block.lines[0] as Piece);
    if (table) return layTable(table, zone);
    return layBlock(block, { zone, ratio, boxed: boxed(block.lines[0] as Piece), tags: sheet.tags, markerOf });
  });
  const turned = pieces.turned.map((piece): Laid => ({ piece, zone: inOrder.length, boxed: false, gap: true }));
  const middle = inOrder.filter((block) => !heads.has(block) && !feet.has(block) && !notes.has(block));
  const first = tableOf.get(middle[0]?.lines[0] as Piece);
  const last = tableOf.get(middle.at(-1)?.lines[0] as Piece);
  return { lines: [...laid, ...turned], unfinished: last?.columns, goesOn: first?.goesOn === true };
}

const tagOf = (piece: Piece, tags: Tags) => (piece.tag === undefined ? undefined : tags.get(piece.tag));

/** The size most letters of the page have. */
function bodySize(rows: readonly Piece[]): number {
  const letters = new Map<number, number>();
  for (const { size, text } of rows) {
    const key = Math.round(size * 2) / 2;
    letters.set(key, (letters.get(key) ?? 0) + text.length);
  }
  return [...letters].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

/** Short blocks in the top and bottom margin stand before and after everything, in whichever column they are. */
function furniture(blocks: readonly Block[], sheet: Sheet): { heads: ReadonlySet<Block>; feet: ReadonlySet<Block> } {
  const short = blocks.filter((block) => block.lines.length <= 2);
  const heads = short.filter((block) => block.bottom < 0.08 * sheet.height);
  const feet = blocks.filter((block) => {
    return (
      (short.includes(block) && block.top > 0.92 * sheet.height) ||
      (block.lines[0]?.artifact && block.top > 0.5 * sheet.height)
    );
  });
  return { heads: new Set(heads), feet: new Set(feet) };
}

/** The usual distance of two baselines in one paragraph, as a multiple of the letters' size. */
function leadingRatio(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  for (const { lines } of blocks) {
    lines.forEach((line, i) => {
      const before = lines[i - 1];
      if (!before || Math.abs(before.size - line.size) > 0.5 || line.size <= 0) return;
      const ratio = Math.round(((line.base - before.base) / line.size) * 20) / 20;
      counts.set(ratio, (counts.get(ratio) ?? 0) + 1);
    });
  }
  const common = [...counts]
    .filter(([ratio]) => ratio >= 0.9 && ratio <= 2.2)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return common[0]?.[0] ?? 1.25;
}

interface Around {
  readonly zone: number;
  readonly ratio: number;
  readonly boxed: boolean;
  readonly tags: Tags;
  readonly markerOf: ReadonlyMap<Piece, string>;
}

function layBlock(block: Block, around: Around): readonly Laid[] {
  const { zone, boxed, tags, markerOf } = around;
  const usual = ownLeading(block) ?? 0;
  return block.lines.map((piece, i) => {
    const before = block.lines[i - 1];
    const tag = blockTag(piece, tags);
    const beforeTag = before && blockTag(before, tags);
    const marker = markerOf.get(piece);
    const note: Markup | undefined = marker ? { kind: 'footnote', marker } : undefined;
    const gap =
      !before ||
      (tag && beforeTag
        ? tag.block !== beforeTag.block && !(isEntry(tag) && isEntry(beforeTag))
        : isGap(before, piece, usual, around.ratio));
    return { piece, zone, boxed, gap, block: tag?.block, markup: note ?? markupOf(tag, piece) };
  });
}

/** A cell outside a table is a frame, and its blocks are told by space alone. */
function blockTag(piece: Piece, tags: Tags) {
  const tag = tagOf(piece, tags);
  return tag?.kind === 'cell' ? undefined : tag;
}

/** Items of a list and entries of the contents stand close together. */
const isEntry = (tag: Tag) => tag.kind === 'item' || (tag.kind === 'paragraph' && tag.level > 0);

/** The distance most of a block's lines keep; none where too few lines tell. */
function ownLeading(block: Block): number | undefined {
  const counts = new Map<number, number>();
  block.lines.forEach((line, i) => {
    const before = block.lines[i - 1];
    if (!before || Math.abs(before.size - line.size) > 0.5) return;
    const distance = Math.round((line.base - before.base) * 2) / 2;
    counts.set(distance, (counts.get(distance) ?? 0) + 1);
  });
  const [distance, count] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0] ?? [0, 0];
  return count >= 3 ? distance : undefined;
}

function isGap(before: Piece, piece: Piece, usual: number, ratio: number): boolean {
  const distance = piece.base - before.base;
  if (before.size > 1.15 * piece.size || piece.size > 1.15 * before.size) return true;
  const size = Math.max(before.size, piece.size);
  const alike = Math.abs(before.size - piece.size) <= 0.5;
  const expected = alike && usual > 0 ? Math.min(usual, 1.6 * size) : ratio * size;
  return distance > expected * 1.2 + 0.5;
}

function markupOf(tag: ReturnType<typeof tagOf>, piece: Piece): Markup | undefined {
  if (!tag || tag.kind === 'cell') return undefined;
  const marker = /^(?:[^\p{L}\p{N}\s]{1,2}|o|\(?\w{1,3}[.)])(?=\s)/u.exec(piece.text)?.[0];
  if (tag.kind === 'heading') return { kind: 'heading', level: tag.level };
  if (tag.kind === 'item') return { kind: 'item', depth: tag.level, marker: marker ?? '•' };
  if (tag.kind === 'footnote') return { kind: 'footnote', marker: piece.marker ?? /^\d+/.exec(piece.text)?.[0] ?? '' };
  return { kind: tag.kind };
}

function layTable(table: TablePart, zone: number): readonly Laid[] {
  return table.cells.flatMap(({ row, column, head, block, lines }, i) => {
    const markup: Markup = { kind: 'cell', table: table.number, row, column, head };
    const starts = i === 0 || table.cells[i - 1]?.row !== row;
    return lines.map((piece, k): Laid => ({ piece, zone, boxed: false, gap: starts && k === 0, block, markup }));
  });
}
