import type { Cells, Grid } from './table-grid.ts';
import type { Form, Segment } from './table-line.ts';

/** What a table's head and its first rows tell of the others. Columns count from 0. */
export interface Layout {
  readonly form: Form;
  readonly count: number;
  readonly action: number;
  readonly deadline: number;
  /** The first column numbers the rows. */
  readonly numbered: boolean;
  /** Rows are parted by drawn lines; by empty ones. */
  readonly ruled: boolean;
  readonly airy: boolean;
  /** Where spaces part the cells. */
  readonly grid?: Grid;
}

/** Where a line stands that must be judged. */
export interface Place {
  readonly cells: Cells;
  /** The row so far; undefined before the first. */
  readonly row: Cells | undefined;
  readonly grid: Grid | undefined;
  /** An empty or drawn line stands before it. */
  readonly gap: boolean;
  /** The line right before it is none of the table. */
  readonly loose: boolean;
  /** How many lines since the row's last are none of the table. */
  readonly between: number;
}

/** `A1`, `1.2`, `07`, `IV`, `b)`: what numbers a row. */
const NUMBER = /^(?:\p{L}{0,3}[-. ]?\d{1,3}(?:[.-]\d{1,3}){0,3}|[IVX]{1,5}|\p{L})[.):]?$/u;
/** `Theme B. …`, `Spor 2: …`: a heading over the rows that follow. */
const LABELLED = /^\p{Lu}[\p{L}-]+ (?:\d{1,2}|\p{Lu}|[IVX]{1,4})(?:[.:]|\s|$)/u;

/** `1.2 …`, `A1 …` at the start of a cell. */
const OWN_NUMBER = /^(?:\d{1,2}(?:\.\d{1,2})+\.?|\p{Lu}{1,3}-?\d{1,3}\.?) /u;

export const isRowNumber = (words: string) => NUMBER.test(words);

/** Whether a line begins a row, goes on with the row before it, or is none of the table. */
export function judge(text: string, layout: Layout, place: Place): 'row' | 'more' | 'other' {
  const { cells, row, between } = place;
  if (isPageNumber(text, place)) return 'other';
  if (between > 0 && cells.size < 2 && !isIndented(place, layout)) return 'other';
  if (startsRow(text, layout, place)) return 'row';
  if (!row) return 'other';
  return goesOn(text, layout, place) ? 'more' : 'other';
}

/** A number by itself, after a gap or where no cell starts. */
function isPageNumber(text: string, { cells, grid, gap, loose }: Place): boolean {
  const [only, ...others] = cells;
  if (!only || others.length > 0 || !/^[-–—]? ?\d{1,4} ?[-–—]?$/.test(wordsOf(text, cells, only[0]))) return false;
  return gap || loose || (grid !== undefined && !grid.seen[only[0]]?.has(only[1][0]?.from ?? -1));
}

function startsRow(text: string, layout: Layout, { cells, row, gap, grid, between }: Place): boolean {
  const { action, deadline, numbered, count } = layout;
  const words = wordsOf(text, cells, action);
  if (words === '') return false;
  const full = cells.size === count;
  const begins = /^["“”»'(]?[\p{Lu}\d]/u.test(words);
  if (between > 0 && cells.size < Math.max(2, count - 1)) return false;
  if (layout.ruled) return gap;
  if (numbered && cells.has(0)) return isRowNumber(wordsOf(text, cells, 0));
  if (numbered) return (gap || layout.form !== 'spaces') && begins && cells.size >= count - 1;
  // Where the cells themselves begin with numbers, these tell.
  if (row && OWN_NUMBER.test(wordsOf(text, row, action))) return OWN_NUMBER.test(words);
  // What is set in from the first column's edge goes on.
  const first = cells.get(0)?.[0];
  if (grid && first && first.from > (grid.starts[0] ?? 0) + 1) return false;
  if (layout.form !== 'spaces') return full || (begins && cells.size > 1);
  if (gap) return full || (begins && cells.size > 1);
  if (layout.airy) return false;
  if (!begins || !cells.has(0)) return false;
  if (cells.has(deadline)) return row === undefined || row.has(deadline);
  return cells.size > 1 && row !== undefined && hadRoom(words, row.get(action), grid?.ends[action] ?? 0);
}

/** The first word would have stood in the line above: the line was ended on purpose. */
function hadRoom(words: string, above: readonly Segment[] | undefined, width: number): boolean {
  const last = above?.at(-1);
  return last !== undefined && last.to + 1 + (words.split(' ', 1)[0]?.length ?? 0) <= width;
}

function goesOn(text: string, layout: Layout, place: Place): boolean {
  const { cells, gap, loose, between } = place;
  if (layout.ruled && !gap) return true;
  const only = cells.size === 1 ? [...cells.keys()][0] : undefined;
  const words = wordsOf(text, cells, only ?? layout.action);
  if (only === 0 && layout.action === 0 && LABELLED.test(words)) return false;
  if (!gap && !loose && between === 0) return true;
  if (only === 0 || between > 0) {
    if (!isIndented(place, layout) && !(only === 0 && layout.action === 0 && between === 0 && isLower(words)))
      return false;
  }
  return only !== layout.action || isLower(words);
}

const isLower = (words: string) => /^\p{Ll}/u.test(words);

/** Stands exactly where cells of its columns do, and not in the first. */
function isIndented({ cells, grid }: Place, layout: Layout): boolean {
  if (cells.has(0) || layout.form !== 'spaces') return false;
  return [...cells].every(([column, segments]) => segments.every(({ from }) => grid?.seen[column]?.has(from)));
}

/** The words of a line in a column. */
export function wordsOf(text: string, cells: Cells, column: number): string {
  return (cells.get(column) ?? []).map(({ start, end }: Segment) => text.slice(start, end)).join(' ');
}
