import type { Line } from '../paper.ts';
import { headOf } from './table-head.ts';
import { formOf, isEmpty, type Segment, segmentsOf } from './table-line.ts';

/** Where the columns of a table stand, as character columns. */
export interface Grid {
  readonly starts: readonly number[];
  /** Where the longest cell of each ends, of the lines that have all of them. */
  readonly ends: readonly number[];
  /** Where cells of each were seen to start. */
  readonly seen: readonly ReadonlySet<number>[];
  /** How many lines have all cells. */
  readonly anchors: number;
}

/** The segments of one line by column. */
export type Cells = ReadonlyMap<number, readonly Segment[]>;

/** A table ends where so many lines in a row have not all cells. */
const FARTHEST = 40;

/**
 * Finds the columns by the lines that have a cell in each of them, from line `at` on, as long as a gutter stays between all:
 *
 *     No.  Action                Owner         Deadline
 *     1    Build a shelter for   Harbour       2027        ← has all cells
 *          the boats             Authority
 */
export function gridFrom(
  text: string,
  lines: readonly Line[],
  at: number,
  count: number,
  head?: readonly Segment[],
): Grid | undefined {
  const columns = Array.from({ length: count }, () => ({ start: Number.POSITIVE_INFINITY, end: -1 }));
  const seen = columns.map(() => new Set<number>());
  const take = (segments: readonly Segment[]): boolean => {
    const wider = columns.map(({ start, end }, i) => ({
      start: Math.min(start, segments[i]?.from ?? start),
      end: Math.max(end, segments[i]?.to ?? end),
    }));
    if (wider.some(({ end }, i) => end >= (wider[i + 1]?.start ?? Number.POSITIVE_INFINITY))) return false;
    wider.forEach((column, i) => {
      columns[i] = column;
      seen[i]?.add(segments[i]?.from ?? -1);
    });
    return true;
  };
  if (head) take(head);
  let anchors = 0;
  let quiet = 0;
  for (let i = at; i < lines.length && quiet < FARTHEST; i++) {
    const line = lines[i];
    if (!line || isEmpty(text, line)) continue;
    const segments = formOf(text, line) === 'spaces' ? segmentsOf(text, line, 'spaces') : [];
    if (segments.length === count) {
      if (headOf(text, segments) || !take(segments)) break;
      anchors++;
      quiet = 0;
    } else quiet++;
  }
  if (anchors === 0) return undefined;
  return { starts: columns.map(({ start }) => start), ends: columns.map(({ end }) => end), seen, anchors };
}

/** The columns as the head has them, where no line has all cells: many stand exactly under their names. */
export function gridBelow(
  text: string,
  lines: readonly Line[],
  at: number,
  head: readonly Segment[],
): Grid | undefined {
  const starts = head.map(({ from }) => from);
  let anchors = 0;
  for (let i = at, quiet = 0; i < lines.length && quiet < FARTHEST; i++, quiet++) {
    const line = lines[i];
    if (!line || formOf(text, line) !== 'spaces') continue;
    const segments = segmentsOf(text, line, 'spaces');
    if (headOf(text, segments)) break;
    if (segments.length < 2 || !segments.every(({ from }) => starts.includes(from))) continue;
    anchors++;
    quiet = 0;
  }
  const seen = starts.map((start) => new Set([start]));
  return anchors > 0 ? { starts, ends: head.map(({ to }) => to), seen, anchors } : undefined;
}

/** The same columns where they stand on another page: each moves to where most of that page's cells near it start. */
export function gridOnPage(text: string, lines: readonly Line[], at: number, grid: Grid): Grid {
  const counts = new Map<number, number>();
  const page = lines[at]?.page;
  for (let i = at; lines[i] && lines[i]?.page === page; i++) {
    const line = lines[i];
    if (!line || formOf(text, line) !== 'spaces') continue;
    for (const { from } of segmentsOf(text, line, 'spaces')) counts.set(from, (counts.get(from) ?? 0) + 1);
  }
  const starts = grid.starts.map((start, i) => {
    if (i === 0) return start;
    const least = (start + (grid.starts[i - 1] ?? 0)) / 2;
    const most = (start + (grid.starts[i + 1] ?? start + 2 * FARTHEST_MOVED)) / 2;
    const near = [...counts].filter(
      ([from, count]) =>
        count > 1 && from > least && from < most && Math.abs(from - start) <= FARTHEST_MOVED && !counts.has(start),
    );
    return near.sort((a, b) => b[1] - a[1])[0]?.[0] ?? start;
  });
  const moved = starts.map((start, i) => start - (grid.starts[i] ?? start));
  if (moved.every((by) => by === 0)) return grid;
  return {
    starts,
    ends: grid.ends.map((end, i) => end + (moved[i] ?? 0)),
    seen: grid.seen.map((seen, i) => (moved[i] ? new Set([starts[i] ?? 0]) : seen)),
    anchors: grid.anchors,
  };
}

const FARTHEST_MOVED = 12;

/** Puts a line's segments into the columns; undefined where one crosses from a column into the next. */
export function fit(text: string, grid: Grid, segments: readonly Segment[]): Cells | undefined {
  const cells = new Map<number, Segment[]>();
  const put = (column: number, segment: Segment) => cells.set(column, [...(cells.get(column) ?? []), segment]);
  const full = segments.length > 2 || segments.length + 1 === grid.starts.length;
  for (let segment of segments) {
    let column = Math.max(
      0,
      grid.starts.findLastIndex((start) => start <= segment.from),
    );
    for (let next = grid.starts[column + 1]; next !== undefined && segment.to >= next; next = grid.starts[column + 1]) {
      // A cell set in the middle of its column may start before all others in it.
      if (segment.from <= (grid.ends[column] ?? 0) || cells.has(column + 1)) {
        const parts = segments.length > 1 ? cutAt(text, segment, next, full) : undefined;
        const over = segments.length > 1 && segment.to < next + FARTHEST_ASIDE && grid.seen[column]?.has(segment.from);
        if (!parts && over) break;
        if (!parts) return undefined;
        put(column, parts[0]);
        segment = parts[1];
      }
      column++;
    }
    put(column, segment);
  }
  return cells;
}

/** A full cell leaves but one blank before the next column, and may push its first words aside where all others have theirs. */
function cutAt(
  text: string,
  segment: Segment,
  column: number,
  pushed: boolean,
): readonly [Segment, Segment] | undefined {
  for (let to = column; to >= column - (pushed ? FARTHEST_ASIDE : 0); to--) {
    const at = segment.start + to - segment.from;
    if (at <= segment.start + 1 || at >= segment.end || text.charCodeAt(at - 1) !== 32) continue;
    if (to < column && !/[\p{Lu}\d]/u.test(text.charAt(at))) continue;
    return [
      { ...segment, end: at - 1, to: to - 1 },
      { ...segment, start: at, from: to },
    ];
  }
  return undefined;
}

const FARTHEST_ASIDE = 6;
