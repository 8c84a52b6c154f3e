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

/** Puts a line's segments into the columns; undefined where one crosses from a column into the next. */
export function fit(text: string, grid: Grid, segments: readonly Segment[]): Cells | undefined {
  const cells = new Map<number, Segment[]>();
  const put = (column: number, segment: Segment) => cells.set(column, [...(cells.get(column) ?? []), segment]);
  for (let segment of segments) {
    let column = Math.max(
      0,
      grid.starts.findLastIndex((start) => start <= segment.from),
    );
    for (;;) {
      const next = grid.starts[column + 1];
      if (next === undefined || segment.to < next) break;
      // A cell set in the middle of its column may start before all others in it.
      if (segment.from <= (grid.ends[column] ?? 0) || cells.has(column + 1)) {
        const parts = segments.length > 1 ? cutAt(text, segment, next) : undefined;
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

/** A full cell leaves but one blank before the next column. */
function cutAt(text: string, segment: Segment, column: number): readonly [Segment, Segment] | undefined {
  const at = segment.start + column - segment.from;
  if (at <= segment.start + 1 || at >= segment.end || text.charCodeAt(at - 1) !== 32) return undefined;
  return [
    { ...segment, end: at - 1, to: column - 1 },
    { ...segment, start: at, from: column },
  ];
}
