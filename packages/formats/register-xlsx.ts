import { bad, type Issue, type Result } from '@lofte/domain/issue';
import type { CellValue, Worksheet } from 'exceljs';
import { plainCell } from './plain-cell.ts';
import { type FileRow, noLines, type RegisterFile, registerRows } from './register-rows.ts';
import { damaged, sparseWorkbook } from './sparse-workbook.ts';

/** Columns of a sheet that are looked at. */
const columnLimit = 200;

/**
 * The lines of a workbook: of its first sheet that has headings of ours. A formula gives the value that it had; nothing is computed.
 *
 * Issues: `not-a-spreadsheet`, `damaged-spreadsheet`, `unpacked-too-large`, `too-many-lines`, and those of `registerRows`
 */
export async function readRegisterXlsx(bytes: Uint8Array): Promise<Result<RegisterFile>> {
  const sparse = sparseWorkbook(bytes);
  if (!sparse.ok) return sparse;
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(sparse.value.buffer as ArrayBuffer);
  } catch {
    return bad(damaged);
  }
  const sheets = workbook.worksheets.map((sheet) => registerRows(rowsOf(sheet)));
  const [first = bad(noLines)] = sheets;
  return sheets.find(({ ok }) => ok) ?? sheets.find((sheet) => !sheet.ok && !isOther(sheet.issues)) ?? first;
}

/** A sheet that is about something else. */
function isOther(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === 'unknown-columns' || code === 'no-lines');
}

function rowsOf(sheet: Worksheet): readonly FileRow[] {
  const rows: FileRow[] = [];
  sheet.eachRow((row, line) => {
    const cells: string[] = [];
    row.eachCell((cell, column) => {
      if (column <= columnLimit) cells[column - 1] = textOf(cell.value);
    });
    rows.push({ line, cells: Array.from(cells, (cell) => cell ?? '') });
  });
  return rows;
}

function textOf(value: CellValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value !== 'object') return String(value);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('error' in value) return value.error;
  if ('hyperlink' in value) return textOf(value.text as CellValue);
  return 'result' in value ? textOf(value.result as CellValue) : '';
}

/** A workbook of one sheet, its first row as headings. Every cell is text. */
export async function writeXlsx(rows: readonly (readonly string[])[], sheet: string): Promise<Uint8Array> {
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  const page = workbook.addWorksheet(sheet, { views: [{ state: 'frozen', ySplit: 1 }] });
  page.columns = (rows[0] ?? []).map((_, i) => ({
    width: Math.min(48, Math.max(10, ...rows.slice(0, 200).map((row) => (row[i] ?? '').length + 2))),
    style: { numFmt: '@' },
  }));
  for (const row of rows) page.addRow(row.map(plainCell));
  page.getRow(1).font = { bold: true };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
