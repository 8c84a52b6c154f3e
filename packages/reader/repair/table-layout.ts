import type { Line } from '../paper.ts';
import { type Cells, fit, type Grid, gridBelow, gridFrom } from './table-grid.ts';
import { type Head, headOf, type Role } from './table-head.ts';
import { type Form, formOf, isEmpty, isRule, type Segment, segmentsOf } from './table-line.ts';
import { isRowNumber, type Layout } from './table-verdict.ts';

/** What a head and the lines under it (from `at`) tell of a table; undefined where too few of them look like its rows. */
export function layoutOf(
  text: string,
  lines: readonly Line[],
  at: number,
  head: Head,
  form: Form,
): { readonly layout: Layout; readonly heads: Cells } | undefined {
  const grid = form === 'spaces' ? gridUnder(text, lines, at, head) : undefined;
  if (form === 'spaces' && !grid) return undefined;
  const heads = grid ? fit(text, grid, head.segments) : byColumn(head.segments);
  if (!heads || heads.size !== head.segments.length) return undefined;
  const columns = [...heads.keys()];
  const count = grid?.starts.length ?? Math.max(...columns) + 1;
  const habit = habitOf(text, lines, at, form, count);
  // One known word may head anything; then rows must show that there is a table.
  if ((grid?.anchors ?? habit.full) < (head.known > 1 ? 1 : 3)) return undefined;
  const column = (role: Role) => columns[head.roles.indexOf(role)];
  const numbered = column('action') !== 0 && (column('number') === 0 || habit.numbers * 5 > habit.full * 4);
  const action = column('action') ?? columns.find((each, i) => !head.roles[i] && (each > 0 || !numbered)) ?? 0;
  const { ruled, airy } = habit;
  const deadline = column('deadline') ?? count - 1;
  return { heads, layout: { form, count, action, deadline, numbered, ruled, airy, ...(grid ? { grid } : {}) } };
}

const byColumn = (segments: readonly Segment[]): Cells =>
  new Map(segments.map((segment) => [segment.column ?? 0, [segment]]));

function gridUnder(text: string, lines: readonly Line[], at: number, head: Head): Grid | undefined {
  const { segments } = head;
  const count = segments.length;
  const same = gridFrom(text, lines, at, count, segments) ?? gridFrom(text, lines, at, count);
  if (same) return same;
  // The column of numbers often has no name.
  const more = gridFrom(text, lines, at, count + 1);
  const named = more && fit(text, more, segments);
  return named && !named.has(0) ? more : gridBelow(text, lines, at, segments);
}

interface Habit {
  /** Lines that have all cells, and how many of them start with a number. */
  readonly full: number;
  readonly numbers: number;
  readonly ruled: boolean;
  readonly airy: boolean;
}

/** How the rows of a table are parted, and whether they are numbered. */
function habitOf(text: string, lines: readonly Line[], at: number, form: Form, count: number): Habit {
  let [full, numbers, rules, apart, quiet] = [0, 0, 0, 0, 0];
  let gap = true;
  for (let i = at; i < lines.length && quiet < FARTHEST; i++) {
    const line = lines[i];
    if (!line) break;
    const empty = isEmpty(text, line);
    if (empty || isRule(text, line)) {
      gap = true;
      if (!empty) rules++;
      continue;
    }
    const segments = formOf(text, line) === form ? segmentsOf(text, line, form) : [];
    if (segments.length > 1 && headOf(text, segments)) break;
    quiet++;
    const first = segments[0];
    // Tabs and pipes tell the cells even where some are empty.
    if (first && (segments.length === count || (form !== 'spaces' && segments.length > 1))) {
      quiet = 0;
      full++;
      if (gap) apart++;
      if (isRowNumber(text.slice(first.start, first.end))) numbers++;
    }
    gap = false;
  }
  // The head has a line under it, the table one at its end.
  return { full, numbers, ruled: rules > 2 && apart >= rules - 2, airy: full > 1 && apart * 5 > full * 4 };
}

/** A table ends where so many lines in a row have not all cells. */
const FARTHEST = 40;
