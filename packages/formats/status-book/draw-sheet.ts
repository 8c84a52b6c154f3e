import type { Cell, CellValue, DataValidation, Fill, Workbook, Worksheet } from 'exceljs';
import { type Column, columnWords } from './columns.ts';
import { safeText } from './safe-text.ts';

/** One column of a sheet: how wide, and for an open one what may stand in it. */
export interface DrawnColumn {
  readonly column: Column;
  readonly width: number;
  /** A person writes in it. */
  readonly open?: true;
  /** Words stay words, whatever they begin with; days look like days. */
  readonly as?: 'text' | 'day' | 'number';
  readonly rule?: DataValidation | undefined;
  readonly hidden?: true;
}

/** A row: a value for each column; `locked` names open columns that are closed in this row. */
export interface DrawnRow {
  readonly cells: Partial<Readonly<Record<Column, string | number | Date | undefined>>>;
  readonly locked?: readonly Column[];
}

const paint = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });
const accent = paint('FF0B5A54');
const grey = paint('FFF3F3F0');
const line = { style: 'thin', color: { argb: 'FFC9C9C4' } } as const;
const border = { top: line, bottom: line, left: line, right: line };
const formats = { text: '@', day: 'dd-mm-yyyy', number: 'General' } as const;

/** A sheet with its headings frozen, its words wrapped, and everything locked without a password that is not to be written in. */
export function drawSheet(
  workbook: Workbook,
  name: string,
  language: 'da' | 'en',
  columns: readonly DrawnColumn[],
  rows: readonly DrawnRow[],
): Worksheet {
  const still = columns.findIndex(({ column }) => column === 'title') + 1;
  const sheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: still, ySplit: 1, zoomScale: 100 }],
    pageSetup: { paperSize: 9, orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  });
  sheet.columns = columns.map(({ width, hidden }) => ({ width, hidden: hidden ?? false }));
  const head = sheet.addRow(columns.map(({ column }) => columnWords[column][language]));
  head.height = 34;
  head.eachCell((cell) => {
    cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
    cell.fill = accent;
    cell.alignment = { vertical: 'middle', wrapText: true };
  });
  for (const row of rows) {
    const line = sheet.addRow(columns.map(({ column }) => cellValue(row.cells[column])));
    for (const [i, column] of columns.entries()) drawCell(line.getCell(i + 1), column, row);
  }
  for (const [i, { rule }] of columns.entries()) if (rule) addRule(sheet, i + 1, rows.length, rule);
  // Without a password: it keeps from accidents, and whoever wants to can lift it.
  void sheet.protect('', {
    ...{ selectLockedCells: true, selectUnlockedCells: true, formatColumns: true, formatRows: true, formatCells: true },
    ...{ insertColumns: true, deleteRows: true, sort: true, autoFilter: true },
  });
  return sheet;
}

function cellValue(value: string | number | Date | undefined): CellValue {
  return typeof value === 'string' ? safeText(value) || null : (value ?? null);
}

function drawCell(cell: Cell, { column, open, as = 'text' }: DrawnColumn, { locked = [] }: DrawnRow): void {
  const free = open === true && !locked.includes(column);
  cell.numFmt =
    typeof cell.value === 'number' ? formats.number : cell.value instanceof Date ? formats.day : formats[as];
  cell.alignment = { vertical: 'top', wrapText: true, ...(as === 'number' ? {} : { horizontal: 'left' }) };
  cell.border = border;
  cell.protection = { locked: !free };
  if (!free) cell.fill = grey;
  if (column === 'title') cell.font = { bold: true };
}

/** Of a whole column at once: exceljs writes a range as it is given. */
function addRule(sheet: Worksheet, column: number, rows: number, rule: DataValidation): void {
  if (rows === 0) return;
  const letter = sheet.getColumn(column).letter;
  const { dataValidations } = sheet as Worksheet & {
    readonly dataValidations: { add(range: string, rule: DataValidation): void };
  };
  dataValidations.add(`${letter}2:${letter}${rows + 1}`, rule);
}

/** A sheet of sentences. */
export function drawHelp(workbook: Workbook, name: string, lines: readonly string[]): void {
  const sheet = workbook.addWorksheet(name, { views: [{ showGridLines: false }] });
  sheet.columns = [{ width: 110 }];
  for (const [i, line] of lines.entries()) {
    const cell = sheet.addRow([safeText(line)]).getCell(1);
    cell.alignment = { vertical: 'top', wrapText: true };
    if (i === 0) cell.font = { bold: true, size: 13 };
  }
  void sheet.protect('', { selectLockedCells: true, formatColumns: true, formatRows: true });
}
