import type { Line, Paper } from '../paper.ts';
import { reordered } from './reordered.ts';

/** A stretch of one line of the paper, and the character column it starts at. */
interface Row {
  readonly line: Line;
  readonly column: number;
  readonly start: number;
  readonly end: number;
}

const FEWEST_ROWS = 6;
/** Narrower columns are cells of a table. */
const NARROWEST = 16;
/** The share of a column's lines that go on in small letters: prose does, cells do not. */
const FLOWING = 0.3;
const GUTTER = 2;
/** A gap nearer to the line's start follows a bullet or a number. */
const AFTER_MARK = 8;

/**
 * Plain text in which columns of a page stand side by side, read across:
 *
 *     left one    right one          left one
 *     left two    right two     →    left two
 *                                    right one …
 *
 * Gives a paper whose text is put in reading order, so that all later places refer to that; the same paper where no page has
 * columns of prose. Tables stay: their cells are short or do not read on.
 */
export function uncolumn(paper: Paper): Paper {
  if (paper.mediaType !== 'text/plain' || !mayHaveColumns(paper)) return paper;
  const pages = new Map<number, Row[]>();
  for (const line of paper.lines) {
    const rows = pages.get(line.page) ?? [];
    rows.push({ line, column: 0, start: line.start, end: line.end });
    pages.set(line.page, rows);
  }
  let changed = false;
  const ordered: Row[] = [];
  for (const rows of pages.values()) {
    const [head, foot] = [headEnd(paper.text, rows), footStart(paper.text, rows)];
    const body = rows.slice(head, foot);
    const order = inOrder(paper.text, body, 0);
    changed ||= order !== body;
    for (const row of [...rows.slice(0, head), ...order, ...rows.slice(foot)]) ordered.push(row);
  }
  return changed
    ? reordered(
        paper,
        ordered.map(({ line, start, end }) => ({ ...line, start, end })),
      )
    : paper;
}

/** How many rows at the top are a header: one or two, with two empty ones below. */
function headEnd(text: string, rows: readonly Row[]): number {
  const full = rows.findIndex((row) => isFull(text, row));
  for (let i = full; i >= 0 && i < Math.min(full + 3, rows.length - 2); i++) {
    if (!isFull(text, rows[i]) && !isFull(text, rows[i + 1])) return i;
  }
  return 0;
}

/** Where the footer starts: one or two rows at the bottom, with two empty ones above. */
function footStart(text: string, rows: readonly Row[]): number {
  const full = rows.findLastIndex((row) => isFull(text, row));
  for (let i = full; i > Math.max(1, full - 3); i--) {
    if (!isFull(text, rows[i]) && !isFull(text, rows[i - 1])) return i + 1;
  }
  return rows.length;
}

function mayHaveColumns({ text, lines }: Paper): boolean {
  if (!text.includes('   ')) return false;
  let wide = 0;
  for (const { start, end } of lines)
    if (/\S {2,}\S/.test(text.slice(start, end)) && ++wide >= FEWEST_ROWS) return true;
  return false;
}

/** The rows in reading order; the same array where they have no columns. Columns may hold columns: three are two in two. */
function inOrder(text: string, rows: readonly Row[], depth: number): readonly Row[] {
  const found = depth > 3 ? undefined : findColumns(text, rows);
  if (!found) return rows;
  const { from, to, left, right } = found;
  return [
    ...rows.slice(0, from),
    ...inOrder(text, left, depth + 1),
    ...inOrder(text, right, depth + 1),
    ...inOrder(text, rows.slice(to), depth),
  ];
}

function findColumns(text: string, rows: readonly Row[]): Columns | undefined {
  if (rows.length < FEWEST_ROWS) return undefined;
  for (const column of startColumns(text, rows)) {
    const found = columnsAt(text, rows, column);
    if (found && isEven(text, found)) return found;
  }
  return undefined;
}

/** A page's columns are equally wide, a table's hardly ever: one beside one, or one beside two of the same width. */
function isEven(text: string, { column, base, left, right }: Columns): boolean {
  // Gaps that are no columns themselves are a table's.
  for (const side of [left, right]) if (startColumns(text, side).length > 0 && !findColumns(text, side)) return false;
  const [a, b] = [widthOf(text, left), widthOf(text, right)];
  if (Math.max(a, b) <= Math.min(a, b) * 1.35) return true;
  const wider = findColumns(text, a > b ? left : right);
  if (!wider) return false;
  const pitch = a > b ? b : column - base;
  return Math.abs(wider.column - wider.base - pitch) <= pitch * 0.25;
}

/** The width that nine lines of ten keep. */
function widthOf(text: string, rows: readonly Row[]): number {
  const widths = rows.map(({ start, end }) => text.slice(start, end).trim().length).filter((width) => width > 0);
  return widths.sort((a, b) => a - b)[Math.floor(widths.length * 0.9)] ?? 0;
}

/** Character columns at which many lines go on after a gap, most frequent first. */
function startColumns(text: string, rows: readonly Row[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const { column, start, end } of rows) {
    for (const gap of text.slice(start, end).matchAll(/(?<=\S) {2,}(?=\S)/g)) {
      if (gap.index < AFTER_MARK) continue;
      const at = column + gap.index + gap[0].length;
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
  }
  const many = [...counts].filter(([, count]) => count >= FEWEST_ROWS / 2);
  return many
    .sort((a, b) => b[1] - a[1])
    .slice(0, 6)
    .map(([column]) => column);
}

interface Columns {
  /** The character column where the right side starts, and the left. */
  readonly column: number;
  readonly base: number;
  readonly from: number;
  readonly to: number;
  readonly left: readonly Row[];
  readonly right: readonly Row[];
}

/** The first stretch of rows that no text crosses at the gutter before `column`, with prose on both sides. */
function columnsAt(text: string, rows: readonly Row[], column: number): Columns | undefined {
  for (let from = 0; from < rows.length; ) {
    let to = from;
    while (to < rows.length && !crosses(text, rows[to], column)) to++;
    const first = firstRight(text, rows, from, to, column);
    if (first >= 0) {
      const end = to < rows.length ? lastBlank(text, rows, first, to, column) : to;
      const sides = parted(text, rows.slice(first, end), column);
      if (isProse(text, sides.left) && isProse(text, sides.right)) {
        return { column, base: rows[first]?.column ?? 0, from: first, to: end, ...sides };
      }
    }
    from = to + 1;
  }
  return undefined;
}

function crosses(text: string, row: Row | undefined, column: number): boolean {
  if (!row) return false;
  // What is known to be a table's takes the full width.
  if (row.line.markup) return true;
  const at = row.start + column - row.column;
  return text.slice(Math.max(row.start, at - GUTTER), Math.max(row.start, Math.min(row.end, at))).trim() !== '';
}

const rightOf = (text: string, row: Row, column: number) =>
  text.slice(Math.min(row.end, row.start + column - row.column), row.end).trim();

function firstRight(text: string, rows: readonly Row[], from: number, to: number, column: number): number {
  for (let i = from; i < to; i++) {
    const row = rows[i];
    if (row && rightOf(text, row, column) !== '') return i;
  }
  return -1;
}

/** Where text over the full width follows, the lines after the last empty one above it (its heading) go with it. */
function lastBlank(text: string, rows: readonly Row[], from: number, to: number, column: number): number {
  for (let i = to - 1; i > from; i--) {
    const row = rows[i];
    if (!row || rightOf(text, row, column) !== '') break;
    if (text.slice(row.start, row.end).trim() === '') return i;
  }
  return to;
}

function parted(text: string, rows: readonly Row[], column: number): { left: Row[]; right: Row[] } {
  const cut = (row: Row) => Math.min(row.end, row.start + Math.max(0, column - row.column));
  const left = rows.map((row) => ({ ...row, end: row.start + text.slice(row.start, cut(row)).trimEnd().length }));
  const right = rows.map((row) => ({ ...row, start: cut(row), column: Math.max(column, row.column) }));
  const both = rows.filter((_, i) => isFull(text, left[i]) && isFull(text, right[i])).length;
  const any = rows.filter((row) => isFull(text, row)).length;
  // Where the columns' lines stand at different heights, a line of one leaves a hole in the other that means nothing.
  const aligned = both * 2 >= any;
  const kept = (side: readonly Row[]) =>
    side.filter((part, i) => aligned || isFull(text, part) || !isFull(text, rows[i]));
  return { left: kept(left), right: kept(right) };
}

const isFull = (text: string, row: Row | undefined) =>
  row !== undefined && text.slice(row.start, row.end).trim() !== '';

/** Enough lines, wide enough, and many that go on in small letters. */
function isProse(text: string, rows: readonly Row[]): boolean {
  const words = rows.map((row) => text.slice(row.start, row.end).trim()).filter((line) => line !== '');
  if (words.length < FEWEST_ROWS) return false;
  const width = words.reduce((sum, line) => sum + line.length, 0) / words.length;
  const flowing = words.filter((line) => /^\p{Ll}/u.test(line)).length;
  return width >= NARROWEST && flowing >= words.length * FLOWING;
}
