import { bad, good, type Result } from '@lofte/domain/issue';
import { damaged, sparseWorkbook } from './sparse-workbook.ts';
import { macroTrouble } from './status-book/macro-trouble.ts';
import { plainCellValue, shownValue } from './status-book/plain-cell-value.ts';

/** Columns of a sheet that are looked at. */
const columnLimit = 60;

export interface SheetTable {
  readonly sheet: string;
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/**
 * The rows of each sheet as they are shown; a merged cell says the same in each place that it takes. A formula gives the value that it had,
 * and itself where it has none.
 *
 * @param rows that one sheet may have
 * Issues: `macro-workbook`, `not-a-spreadsheet`, `damaged-spreadsheet`, `unpacked-too-large`, `too-many-lines`
 */
export async function xlsxTables(bytes: Uint8Array, rows: number): Promise<Result<readonly SheetTable[]>> {
  const sparse = sparseWorkbook(bytes, { rows, links: true });
  if (!sparse.ok) return sparse;
  const macros = macroTrouble(bytes);
  if (macros) return bad(macros);
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  try {
    await workbook.xlsx.load(sparse.value.buffer as ArrayBuffer);
  } catch {
    return bad(damaged);
  }
  return good(
    workbook.worksheets.map((sheet) => {
      const all: { line: number; cells: string[] }[] = [];
      sheet.eachRow((row, line) => {
        const cells: string[] = [];
        row.eachCell((cell, column) => {
          if (column <= columnLimit) cells[column - 1] = shownValue(plainCellValue(cell.isMerged ? cell.master : cell));
        });
        all.push({ line, cells: Array.from(cells, (cell) => cell ?? '') });
      });
      return { sheet: sheet.name, rows: all };
    }),
  );
}
