import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { cellLimit, type ImportColumn, type ImportLine, importLimit } from '@lofte/domain/register/import-line';
import { columnOf, columnWords } from '@lofte/domain/register/import-words';
import { cellSaid } from './plain-cell.ts';

/** A row of a file with its number there. */
export interface FileRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What a file says, and which of its columns are not used. */
export interface RegisterFile {
  readonly lines: readonly ImportLine[];
  readonly unused: readonly string[];
}

/** Rows of a sheet above its headings: a title, a date. */
const above = 10;

/**
 * The lines of a file by their headings, which stand in one of the first rows, in any order, in Danish or English. Empty rows are
 * passed over.
 *
 * Issues: `no-lines`, `unknown-columns`, `column-twice`, `too-many-lines`
 */
export function registerRows(rows: readonly FileRow[]): Result<RegisterFile> {
  const filled = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0) return bad(noLines);
  const at = headingAt(filled);
  const heading = at === undefined ? undefined : filled[at];
  if (at === undefined || !heading) return bad(unknownColumns(filled[0]?.cells ?? []));
  const columns = heading.cells.map(columnOf);
  const twice = columns.find((column, i) => column !== undefined && columns.indexOf(column) !== i);
  if (twice) return bad(columnTwice(twice));
  const others = otherHeadings(heading.cells, columns);
  const lines = filled.slice(at + 1);
  if (lines.length === 0) return bad(noLines);
  if (lines.length > importLimit) return bad(tooManyLines(lines.length));
  return good({
    lines: lines.map(({ line, cells }) => ({ line, cells: cellsBy(columns, cells), ...besides(others, cells) })),
    unused: others.filter((name) => name !== undefined),
  });
}

/** How many columns a row names. */
export function columnsIn({ cells }: FileRow): number {
  return cells.filter((cell) => columnOf(cell) !== undefined).length;
}

function headingAt(rows: readonly FileRow[]): number | undefined {
  const heads = rows.slice(0, above).map((row) => {
    const columns = row.cells.map(columnOf);
    return columns.includes('organisation') || columns.includes('name') ? columnsIn(row) : 0;
  });
  const most = Math.max(...heads);
  return most === 0 ? undefined : heads.indexOf(most);
}

function cellsBy(columns: readonly (ImportColumn | undefined)[], cells: readonly string[]): ImportLine['cells'] {
  return said(columns, cells);
}

/** What stands in the other columns of a line. */
function besides(others: readonly (string | undefined)[], cells: readonly string[]): Pick<ImportLine, 'unused'> {
  const unused = said(others, cells);
  return Object.keys(unused).length > 0 ? { unused } : {};
}

function said(columns: readonly (string | undefined)[], cells: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap((column, i) => {
      const text = tidy(cells[i] ?? '');
      return column === undefined || text === '' ? [] : [[column, text]];
    }),
  );
}

function tidy(cell: string): string {
  return cellSaid(cell.replace(/[\s\p{Cc}]+/gu, ' ').trim()).slice(0, cellLimit);
}

/** The headings that are none of ours, each told apart: `Note`, `Note (2)`. */
function otherHeadings(
  heading: readonly string[],
  columns: readonly (ImportColumn | undefined)[],
): readonly (string | undefined)[] {
  const names = heading.map((cell, i) => (columns[i] === undefined ? tidy(cell) : ''));
  return names.map((name, i) => {
    if (name === '') return undefined;
    const before = names.slice(0, i).filter((one) => one === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

export const noLines: Issue = { code: 'no-lines', message: 'The file has no lines beside its headings.' };

function unknownColumns(found: readonly string[]): Issue {
  const names = found
    .filter((name) => name.trim() !== '')
    .join(', ')
    .slice(0, 200);
  const message = `The first row must name the columns, Organisation or Name among them. It says: ${names}.`;
  return { code: 'unknown-columns', message, values: { found: names } };
}

function columnTwice(column: ImportColumn): Issue {
  const { da, en } = columnWords[column];
  return { code: 'column-twice', message: `The column ${en} is there twice.`, values: { da, en } };
}

export function tooManyLines(lines: number, limit = importLimit): Issue {
  const message = `The file has ${lines} lines; at most ${limit} can be brought in at once. Split it.`;
  return { code: 'too-many-lines', message, values: { lines, limit } };
}
