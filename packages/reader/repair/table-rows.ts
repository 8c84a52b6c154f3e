import type { Line } from '../paper.ts';
import { type Cells, fit, type Grid, gridFrom, gridOnPage } from './table-grid.ts';
import { headOf } from './table-head.ts';
import { type Form, formOf, isEmpty, isRule, type Segment, segmentsOf } from './table-line.ts';
import { isRowNumber, judge, type Layout, wordsOf } from './table-verdict.ts';

/** A row with the words of its cells, or a line that stands between rows. */
export type Part =
  | { readonly kind: 'row'; readonly at: number; readonly cells: Cells }
  | { readonly kind: 'line'; readonly at: number };

export interface Body {
  readonly parts: readonly Part[];
  /** The line after the last row. */
  readonly next: number;
}

/** What is known before a line is judged. */
interface State {
  grid: Grid | undefined;
  readonly parts: Part[];
  row: Map<number, readonly Segment[]> | undefined;
  rowAt: number;
  /** Lines after the row's last one, and how many of them say something. */
  held: number[];
  between: number;
  gap: boolean;
  next: number;
}

/** So many lines of footnotes, running titles and headings may stand between two rows. */
const MOST_BETWEEN = 30;

/** Reads a table's rows from line `at` on, up to the next table's head or to where rows stop. */
export function bodyFrom(text: string, lines: readonly Line[], at: number, layout: Layout): Body {
  const { grid } = layout;
  const state: State = { grid, parts: [], row: undefined, rowAt: at, held: [], between: 0, gap: true, next: at };
  for (let i = at; i < lines.length && state.between < MOST_BETWEEN; i++) {
    const line = lines[i];
    if (!line) break;
    if (layout.grid && line.page !== lines[i - 1]?.page) state.grid = gridOnPage(text, lines, i, layout.grid);
    if (isEmpty(text, line)) {
      state.held.push(i);
      state.gap = true;
    } else if (isRule(text, line)) {
      state.gap = true;
    } else {
      const form = formOf(text, line);
      if (form && headOf(text, segmentsOf(text, line, form))) break;
      take(text, state, layout, i, cellsOf(text, lines, state, layout, i, form));
      state.gap = false;
    }
  }
  flush(state, state.next);
  return { parts: state.parts, next: state.next };
}

function take(text: string, state: State, layout: Layout, i: number, cells: Cells | undefined): void {
  const loose = !state.gap && state.held.at(-1) === i - 1;
  const verdict = cells ? judge(text, layout, { ...state, cells, loose }) : 'other';
  if (verdict === 'other' || !cells) {
    state.held.push(i);
    state.between++;
    return;
  }
  if (verdict === 'row') {
    flush(state, i);
    state.row = new Map();
    state.rowAt = i;
  }
  for (const [column, segments] of cells) state.row?.set(column, [...(state.row.get(column) ?? []), ...segments]);
  state.between = 0;
  state.next = i + 1;
}

/** What stood between two parts of a row follows the row; what stands after the last row is no part of the table. */
function flush(state: State, to: number): void {
  if (state.row) state.parts.push({ kind: 'row', at: state.rowAt, cells: state.row });
  for (const at of state.held) if (at < to) state.parts.push({ kind: 'line', at });
  state.held = [];
}

function cellsOf(
  text: string,
  lines: readonly Line[],
  state: State,
  layout: Layout,
  i: number,
  form: Form | undefined,
): Cells | undefined {
  const line = lines[i];
  if (!line) return undefined;
  if (layout.form !== 'spaces') {
    if (form !== layout.form) return undefined;
    const segments = segmentsOf(text, line, form);
    const fits = segments.length > 0 && segments.every(({ column = 0 }) => column < layout.count);
    return fits ? new Map(segments.map((segment) => [segment.column ?? 0, [segment]])) : undefined;
  }
  if ((form ?? 'spaces') !== 'spaces' || !state.grid) return undefined;
  const segments = segmentsOf(text, line, 'spaces');
  const cells = fit(text, state.grid, segments);
  if (cells || segments.length !== layout.count || layout.count < 3) return cells;
  // A page further on the columns may stand elsewhere.
  const moved = gridFrom(text, lines, i, layout.count);
  const found = moved && fit(text, moved, segments);
  if (!moved || !found || (moved.anchors < 2 && !isRowNumber(wordsOf(text, found, 0)))) return undefined;
  state.grid = moved;
  return found;
}
