import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Cell, Worksheet } from 'exceljs';
import { type Column, columnOf, columnWords } from './columns.ts';
import { plainCellValue } from './plain-cell-value.ts';
import { type RowId, readRowId } from './row-id.ts';

/** A sheet of ours, wherever it stands and whatever it is called now: known by the ids in it. */
export interface FoundSheet {
  readonly name: string;
  readonly rows: readonly FoundRow[];
  /** Rows without an id, the headings left out. */
  readonly others: readonly FoundRow<undefined>[];
  readonly unused: readonly string[];
  readonly absent: readonly string[];
}

export interface FoundRow<Id = RowId | 'damaged'> {
  readonly line: number;
  readonly id: Id;
  /** Its open cells, as far as there are any. */
  readonly cells: Partial<Readonly<Record<Column, Cell>>>;
}

/** The columns that a person writes in, by what a row is about. */
export const openColumns = {
  answer: ['asBefore', 'state', 'text', 'help', 'link', 'linkDate'],
  milestone: ['done'],
  value: ['actual'],
} as const satisfies Readonly<Record<RowId['part']['kind'], readonly Column[]>>;

const everyOpen: readonly Column[] = Object.values(openColumns).flat();
/** Always there when a workbook is made. */
const always: readonly Column[] = ['asBefore', 'state', 'text', 'done', 'actual'];
/** Columns of a sheet that are looked at. */
const columnLimit = 200;

interface Line {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly id: RowId | 'damaged' | undefined;
}

/** Undefined where no id stands in it. Issues: `no-headings`, `column-twice` */
export function findSheet(sheet: Worksheet): Result<FoundSheet | undefined> {
  const lines = linesOf(sheet);
  if (!lines.some(({ id }) => id !== undefined)) return good(undefined);
  const heading = headingOf(lines);
  if (!heading) return bad(noHeadings(sheet.name));
  const named = heading.cells.map((cell) => ({ cell, column: columnOf(wordsOf(cell)), words: wordsOf(cell) }));
  const columns = named.flatMap(({ cell, column }) => (column && everyOpen.includes(column) ? [{ cell, column }] : []));
  const twice = columns.find(({ column }, i) => columns.findIndex((one) => one.column === column) !== i);
  if (twice) return bad(columnTwice(sheet.name, twice.column));
  const openOf = ({ line }: Line) =>
    Object.fromEntries(columns.map(({ cell, column }) => [column, sheet.getRow(line).getCell(Number(cell.col))]));
  const rows = lines.flatMap((one) =>
    one.id === undefined ? [] : [{ line: one.line, id: one.id, cells: openOf(one) }],
  );
  const others = lines.filter((one) => one.id === undefined && one !== heading);
  const kinds = new Set(rows.flatMap(({ id }) => (id === 'damaged' ? [] : [id.part.kind])));
  const needed = always.filter((column) => [...kinds].some((kind) => isOf(kind, column)));
  const language = rows.flatMap(({ id }) => (id === 'damaged' ? [] : [id.language]))[0] ?? 'da';
  return good({
    name: sheet.name,
    rows,
    others: others.map((one) => ({ line: one.line, id: undefined, cells: openOf(one) })),
    unused: named.filter(({ column, words }) => column === undefined && words !== '').map(({ words }) => words),
    absent: needed
      .filter((column) => !columns.some((one) => one.column === column))
      .map((column) => columnWords[column][language]),
  });
}

function isOf(kind: RowId['part']['kind'], column: Column): boolean {
  const open: readonly Column[] = openColumns[kind];
  return open.includes(column);
}

function linesOf(sheet: Worksheet): readonly Line[] {
  const lines: Line[] = [];
  sheet.eachRow((row, line) => {
    const cells: Cell[] = [];
    row.eachCell((cell, column) => {
      if (column <= columnLimit) cells.push(cell);
    });
    const id = cells.map((cell) => readRowId(wordsOf(cell))).find((found) => found !== undefined);
    lines.push({ line, cells, id });
  });
  return lines;
}

/** The row that names the most of our columns: sorting may have carried it down. */
function headingOf(lines: readonly Line[]): Line | undefined {
  const count = ({ cells }: Line) => cells.filter((cell) => columnOf(wordsOf(cell)) !== undefined).length;
  const best = lines
    .filter(({ id }) => id === undefined)
    .map((one) => ({ one, count: count(one) }))
    .toSorted((a, b) => b.count - a.count)[0];
  return best && best.count >= 2 ? best.one : undefined;
}

function wordsOf(cell: Cell): string {
  const value = plainCellValue(cell);
  return value.kind === 'text' ? value.text.trim() : '';
}

function noHeadings(sheet: string): Issue {
  const message = `The sheet "${sheet}" has lost its headings. Put them back, or download the workbook again.`;
  return { code: 'no-headings', message, values: { sheet } };
}

function columnTwice(sheet: string, column: Column): Issue {
  const { da, en } = columnWords[column];
  const message = `The sheet "${sheet}" has the column ${en} twice. Delete one of them.`;
  return { code: 'column-twice', message, values: { sheet, da, en } };
}
