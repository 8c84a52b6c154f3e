import type { Line, Paper } from '../paper.ts';
import { reordered } from './reordered.ts';
import { type Cells, fit } from './table-grid.ts';
import { headOf } from './table-head.ts';
import { layoutOf } from './table-layout.ts';
import { formOf, isEmpty, isRule, type Segment, segmentsOf } from './table-line.ts';
import { bodyFrom, type Part } from './table-rows.ts';
import type { Layout } from './table-verdict.ts';

/** Lines `from` to `next`, exclusive, and what they hold. The first part is the head. */
interface Table {
  readonly from: number;
  readonly next: number;
  readonly parts: readonly Part[];
}

/**
 * Plain text in which the cells of a table stand side by side, parted by spaces, tabs or pipes:
 *
 *     No.  Action         Owner             1
 *     1    Build a fence  Harbour      →    Build a fence
 *          of willow      Authority         of willow
 *                                           Harbour
 *                                           Authority
 *
 * Gives a paper whose text has the cells one after the other, row by row, each marked as what it is, so that all later places
 * refer to that; the same paper where no line names the columns of a table of actions.
 */
export function untable(paper: Paper): Paper {
  if (paper.mediaType !== 'text/plain') return paper;
  const { text, lines } = paper;
  const written: Line[] = [];
  let tables = 0;
  let blocks = 0;
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    const table = line && tableAt(text, lines, i);
    if (!table) {
      if (line) written.push(line);
      i++;
      continue;
    }
    written.length -= i - table.from;
    for (const each of linesOf(text, lines, table, tables++, blocks)) {
      written.push(each);
      blocks = each.block ?? blocks;
    }
    i = table.next;
  }
  return tables === 0 ? paper : reordered(paper, written);
}

function tableAt(text: string, lines: readonly Line[], at: number): Table | undefined {
  const line = lines[at];
  const form = line && formOf(text, line);
  const head = form && headOf(text, segmentsOf(text, line, form));
  if (!head || goesOnAbove(text, lines[at - 1], head.segments.length)) return undefined;
  const found = layoutOf(text, lines, at + 1, head, form);
  if (!found) return undefined;
  const { layout, heads } = found;
  const names = headLines(text, lines, at, layout);
  const cells = new Map(heads);
  for (const each of names.above)
    for (const [column, more] of each) cells.set(column, [...more, ...(cells.get(column) ?? [])]);
  for (const each of names.below)
    for (const [column, more] of each) cells.set(column, [...(cells.get(column) ?? []), ...more]);
  const body = bodyFrom(text, lines, at + 1 + names.below.length, layout);
  if (!body.parts.some((part) => part.kind === 'row')) return undefined;
  const from = at - names.above.length;
  const isDrawn = (i: number) => lines[i] !== undefined && isRule(text, lines[i]);
  return {
    from: isDrawn(from - 1) ? from - 1 : from,
    next: isDrawn(body.next) ? body.next + 1 : body.next,
    parts: [{ kind: 'row', at: from, cells }, ...body.parts],
  };
}

/** Columns of prose may have such words, too; but then they stand in the middle of it. */
function goesOnAbove(text: string, above: Line | undefined, count: number): boolean {
  if (!above || isEmpty(text, above) || isRule(text, above)) return false;
  const form = formOf(text, above);
  return form !== undefined && segmentsOf(text, above, form).length >= count;
}

/** Names of columns may run over several lines. */
function headLines(
  text: string,
  lines: readonly Line[],
  at: number,
  layout: Layout,
): { readonly above: readonly Cells[]; readonly below: readonly Cells[] } {
  const { grid, count } = layout;
  const cellsAt = (i: number): Cells | undefined => {
    const line = lines[i];
    if (!grid || !line || isEmpty(text, line) || isRule(text, line)) return undefined;
    const segments = segmentsOf(text, line, 'spaces');
    const cells = segments.length < count ? fit(text, grid, segments) : undefined;
    const short = segments.every(({ start, end }) => text.slice(start, end).split(' ').length <= 3);
    return cells && short && !cells.has(0) ? cells : undefined;
  };
  const upper = cellsAt(at - 1);
  const isApart = (i: number) => {
    const line = lines[i];
    return !line || isEmpty(text, line) || isRule(text, line);
  };
  const below: Cells[] = [];
  for (let cells = cellsAt(at + 1); cells && below.length < 3; cells = cellsAt(at + 1 + below.length))
    below.push(cells);
  const next = lines[at + 1 + below.length];
  const closed = isApart(at + 1 + below.length) || (next && segmentsOf(text, next, 'spaces').length === count);
  return { above: upper && isApart(at - 2) ? [upper] : [], below: closed ? below : [] };
}

function linesOf(
  text: string,
  lines: readonly Line[],
  { parts }: Table,
  table: number,
  blocks: number,
): readonly Line[] {
  let block = blocks;
  let row = -1;
  return parts.flatMap((part): readonly Line[] => {
    const line = lines[part.at];
    if (!line) return [];
    if (part.kind === 'line') return [bare(text, line)];
    row++;
    const columns = [...part.cells].sort(([a], [b]) => a - b);
    return columns.flatMap(([column, segments]) => {
      block++;
      const markup = { kind: 'cell', table, row, column, head: row === 0 } as const;
      return stretches(text, segments).map(({ start, end }): Line => ({ start, end, page: line.page, block, markup }));
    });
  });
}

/** A line between rows; where pipes hold it, its words. */
function bare(text: string, line: Line): Line {
  const segments = formOf(text, line) === 'pipes' ? segmentsOf(text, line, 'pipes') : [];
  const [only] = segments;
  return only && segments.length === 1 ? { ...line, start: only.start, end: only.end } : line;
}

/** The lines of a cell: words of one line stay on one, whatever blanks are between them. */
function stretches(text: string, segments: readonly Segment[]): readonly { start: number; end: number }[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of segments) {
    const last = out.at(-1);
    if (last && /^ +$/.test(text.slice(last.end, start))) last.end = end;
    else out.push({ start, end });
  }
  return out;
}
