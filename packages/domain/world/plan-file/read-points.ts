import { foldedName } from '../../folded-name.ts';
import type { Issue } from '../../issue.ts';
import { longText } from '../../long-text.ts';
import { longestTheme, type PlanPoint } from '../partnership.ts';
import type { FoundColumns } from './find-columns.ts';
import { type PlanColumn, type PlanTable, planColumns } from './plan-table.ts';
import { readDue, saysAlways } from './read-due.ts';
import { readPointState } from './read-point-state.ts';

/** A point as a line says it: only what it says. */
export interface ReadPoint {
  readonly line: number;
  readonly says: { readonly title: string } & {
    readonly [F in Exclude<keyof PlanPoint, 'id' | 'title'>]?: PlanPoint[F];
  };
  /** What of it stands as it was written, since it is no date or no state. */
  readonly remarks: readonly Issue[];
}

/** A line that is no point, and why. */
export interface UnreadLine {
  readonly line: number;
  /** What stands there, on one line. */
  readonly words: string;
  readonly issues: readonly Issue[];
}

type Cells = { readonly [C in PlanColumn]: string };

/** Errors of a spreadsheet (ECMA-376 part 1, 18.17.3), and a formula that has no value yet. */
const cellError = /^(?:#(?:REF|N\/A|NAME|VALUE|DIV\/0|NUM|NULL|SPILL|CALC)[!?]?|=.*)$/i;

/**
 * The points of a table. A row that says one thing in several columns, or words where the number would be, names the theme of those
 * below that have none. The headings again, as at the top of a page, are passed over.
 */
export function readPoints(
  { rows }: PlanTable,
  { heading, columns }: FoundColumns,
): { readonly points: readonly ReadPoint[]; readonly unread: readonly UnreadLine[] } {
  const points: ReadPoint[] = [];
  const unread: UnreadLine[] = [];
  const head = rows[heading]?.cells.map(foldedName).join('\n');
  let section: string | undefined;
  for (const { line, cells } of rows.slice(heading + 1)) {
    if (cells.map(foldedName).join('\n') === head) continue;
    const named = sectionIn(cells, columns);
    if (named !== undefined) {
      section = named;
      continue;
    }
    const said = Object.fromEntries(
      planColumns.map((column) => [column, cells[columns[column] ?? -1] ?? '']),
    ) as unknown as Cells;
    const read = readPoint(said, section);
    if ('issues' in read) unread.push({ line, words: cells.filter(Boolean).join(' · ').slice(0, 300), ...read });
    else points.push({ line, ...read });
  }
  return { points, unread };
}

function sectionIn(cells: readonly string[], columns: FoundColumns['columns']): string | undefined {
  const filled = cells.flatMap((cell, at) => (cell === '' ? [] : [{ cell, at }]));
  const [first] = filled;
  if (!first || first.cell.length > longestTheme || !filled.every(({ cell }) => cell === first.cell)) return undefined;
  const alone = filled.length === 1;
  if (!alone) return /\p{L}/u.test(first.cell) ? first.cell : undefined;
  return first.at !== columns.title && first.at === (columns.number ?? 0) && /\p{L}{3}/u.test(first.cell)
    ? first.cell
    : undefined;
}

function readPoint(
  cells: Cells,
  section: string | undefined,
): Omit<ReadPoint, 'line'> | { readonly issues: readonly Issue[] } {
  const broken = planColumns.find((column) => cellError.test(cells[column]));
  if (broken) {
    const text = cells[broken].slice(0, 60);
    return { issues: [{ code: 'cell-error', message: 'A cell shows an error.', where: broken, values: { text } }] };
  }
  const [due, state] = [readDue(cells.due), stateSaid(cells.state)];
  const issues: readonly Issue[] = [
    ...(cells.title === ''
      ? [{ code: 'line-without-point', message: 'The line names no point.', where: 'title' }]
      : []),
    ...longText('title', cells.title, 2_000),
    ...longText('number', cells.number, 20),
    ...longText('theme', cells.theme, longestTheme),
    ...longText('owner', cells.owner, 300),
    ...longText('due', due.dueSaid, 100),
    ...longText('state', state.stateSaid, 100),
  ];
  if (issues.length > 0) return { issues };
  const theme = cells.theme || section;
  const says = {
    title: cells.title,
    ...(cells.number === '' ? {} : { number: cells.number }),
    ...(theme ? { theme } : {}),
    ...(cells.owner === '' ? {} : { owner: cells.owner }),
    ...due,
    ...state,
  };
  const remarks = [
    ...(due.dueSaid === undefined || saysAlways(due.dueSaid) ? [] : [notRead('due-as-said', 'due', due.dueSaid)]),
    ...(state.stateSaid === undefined ? [] : [notRead('state-as-said', 'state', state.stateSaid)]),
  ];
  return { says, remarks };
}

function stateSaid(written: string): Pick<PlanPoint, 'state' | 'stateSaid'> {
  const said = written.trim();
  if (/^[-–—?]*$/.test(said)) return {};
  const state = readPointState(said);
  return state ? { state } : { stateSaid: said };
}

function notRead(code: string, where: string, given: string): Issue {
  return { code, message: `"${given}" stays as it is written.`, where, values: { given: given.slice(0, 100) } };
}
