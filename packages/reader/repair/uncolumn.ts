import type { Line, Paper } from '../paper.ts';
import { isBlankBetween, isSpace } from '../spaces.ts';
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
/** As few lines that go on at the same place make a column. */
const FEWEST_IN_COLUMN = FEWEST_ROWS / 2;
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
  if (paper.mediaType !== 'text/plain') return paper;
  const turned = new Map<number, readonly Row[]>();
  for (const [page, rows] of gappedPages(paper)) {
    const [head, foot] = [headEnd(paper.text, rows), footStart(paper.text, rows)];
    const body = rows.slice(head, foot);
    const order = inOrder(paper.text, body, 0);
    if (order !== body) turned.set(page, [...rows.slice(0, head), ...order, ...rows.slice(foot)]);
  }
  return turned.size === 0 ? paper : reordered(paper, linesOf(paper, turned));
}

/** Rows of the pages that may have columns: those with enough lines that have a gap inside; none where the paper has few. */
function gappedPages({ text, lines }: Paper): ReadonlyMap<number, readonly Row[]> {
  const pages = new Map<number, Row[]>();
  if (!text.includes('   ')) return pages;
  const gaps = new Map<number, number>();
  let all = 0;
  for (let i = 0, next = -1; i < lines.length; i++) {
    const { start = 0, end = 0, page = 0 } = lines[i] ?? {};
    if (next < start) next = text.indexOf('  ', start);
    if (next < 0) break;
    if (next >= end || gapFrom(text, start, end) < 0) continue;
    gaps.set(page, (gaps.get(page) ?? 0) + 1);
    all++;
  }
  if (all < FEWEST_ROWS) return pages;
  for (const line of lines) {
    if ((gaps.get(line.page) ?? 0) < FEWEST_IN_COLUMN) continue;
    const row = { line, column: 0, start: line.start, end: line.end };
    const rows = pages.get(line.page);
    if (rows) rows.push(row);
    else pages.set(line.page, [row]);
  }
  return pages;
}

/** Where the first gap begins, from a place on: two blanks or more between two words; -1 where there is none. */
function gapFrom(text: string, from: number, end: number): number {
  let filled = false;
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code !== 32) {
      filled = !isSpace(code);
      continue;
    }
    const close = gapEnd(text, at, end);
    if (filled && close - at > 1 && close < end && !isSpace(text.charCodeAt(close))) return at;
    filled = false;
    at = close - 1;
  }
  return -1;
}

function gapEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 32) at++;
  return at;
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

/** All lines of the paper, those of the pages that have columns in their new order. */
function linesOf({ lines }: Paper, turned: ReadonlyMap<number, readonly Row[]>): readonly Line[] {
  let done = 0;
  return lines.flatMap((line): readonly Line[] => {
    const first = line.page !== done;
    done = line.page;
    const rows = turned.get(line.page);
    if (!rows) return [line];
    return first ? rows.map(({ line, start, end }) => ({ ...line, start, end })) : [];
  });
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
    for (let gap = gapFrom(text, start, end); gap >= 0; ) {
      const close = gapEnd(text, gap, end);
      const at = column + close - start;
      if (gap - start >= AFTER_MARK) counts.set(at, (counts.get(at) ?? 0) + 1);
      gap = gapFrom(text, close, end);
    }
  }
  const many = [...counts].filter(([, count]) => count >= FEWEST_IN_COLUMN);
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
  return !isBlankBetween(text, Math.max(row.start, at - GUTTER), Math.max(row.start, Math.min(row.end, at)));
}

const isFullRight = (text: string, row: Row, column: number) =>
  !isBlankBetween(text, Math.min(row.end, row.start + Math.max(0, column - row.column)), row.end);

function firstRight(text: string, rows: readonly Row[], from: number, to: number, column: number): number {
  for (let i = from; i < to; i++) {
    const row = rows[i];
    if (row && isFullRight(text, row, column)) return i;
  }
  return -1;
}

/** Where text over the full width follows, the lines after the last empty one above it (its heading) go with it. */
function lastBlank(text: string, rows: readonly Row[], from: number, to: number, column: number): number {
  for (let i = to - 1; i > from; i--) {
    const row = rows[i];
    if (!row || isFullRight(text, row, column)) break;
    if (!isFull(text, row)) return i;
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

const isFull = (text: string, row: Row | undefined) => row !== undefined && !isBlankBetween(text, row.start, row.end);

/** Enough lines, wide enough, and many that go on in small letters. */
function isProse(text: string, rows: readonly Row[]): boolean {
  const words = rows.map((row) => text.slice(row.start, row.end).trim()).filter((line) => line !== '');
  if (words.length < FEWEST_ROWS) return false;
  const width = words.reduce((sum, line) => sum + line.length, 0) / words.length;
  const flowing = words.filter((line) => /^\p{Ll}/u.test(line)).length;
  return width >= NARROWEST && flowing >= words.length * FLOWING;
}
