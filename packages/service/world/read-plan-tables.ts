import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { mostPoints } from '@lofte/domain/world/partnership';
import { mostRows, mostTables, type PlanTable, plainTable } from '@lofte/domain/world/plan-file/plan-table';
import { openDocx } from '@lofte/formats/document/open-docx';
import { isZip, spreadsheetTrouble } from '@lofte/formats/spreadsheet-trouble';
import { xlsxTables } from '@lofte/formats/xlsx-tables';

/**
 * The tables of a spreadsheet, a document or a PDF, told apart by its content.
 *
 * Issues: `empty-file`, `old-spreadsheet`, `encrypted-spreadsheet`, `wrong-file`, `no-table`, `too-many-lines`, and those of the formats and
 * the reader
 */
export async function readPlanTables(name: string, bytes: Uint8Array): Promise<Result<readonly PlanTable[]>> {
  const read = await tablesOf(name, bytes);
  if (!read.ok) return read;
  const tables = read.value.map(plainTable).filter(({ rows }) => rows.length > 1 && rows.some(isWide));
  const long = tables.find(({ rows }) => rows.length > mostRows);
  if (long) return bad(tooManyLines(long.rows.length));
  return tables.length > 0 ? good(tables.slice(0, mostTables)) : bad(noTable);
}

async function tablesOf(name: string, bytes: Uint8Array): Promise<Result<readonly PlanTable[]>> {
  const trouble = spreadsheetTrouble(bytes);
  if (trouble) return bad(trouble);
  if (Buffer.from(bytes.subarray(0, 1_024)).includes('%PDF-')) {
    const { pdfTables } = await import('@lofte/reader/open/pdf-file-tables');
    return numbered(await pdfTables(name, bytes));
  }
  if (!isZip(bytes)) return bad(wrongFile);
  const workbook = await xlsxTables(bytes, mostPoints);
  if (workbook.ok) return good(workbook.value.map(({ sheet, rows }) => ({ sheet, rows: rows.map(copied) })));
  if (!workbook.issues.some(({ code }) => code === 'not-a-spreadsheet')) return workbook;
  const document = openDocx(bytes);
  if (!document.ok) return document.issues.some(({ code }) => code === 'not-a-document') ? bad(wrongFile) : document;
  const { docxTables } = await import('@lofte/reader/open/docx-tables');
  return numbered(await docxTables(name, bytes));
}

function isWide({ cells }: PlanTable['rows'][number]): boolean {
  return cells.filter((cell) => cell !== '').length > 1;
}

function copied({ line, cells }: { readonly line: number; readonly cells: readonly string[] }) {
  return { line, cells: [...cells] };
}

function numbered(tables: Result<readonly (readonly (readonly string[])[])[]>): Result<readonly PlanTable[]> {
  if (!tables.ok) return tables;
  return good(tables.value.map((rows) => ({ rows: rows.map((cells, i) => ({ line: i + 1, cells: [...cells] })) })));
}

function tooManyLines(lines: number): Issue {
  const message = `The table has ${lines} lines; a plan may have ${mostPoints} points.`;
  return { code: 'too-many-lines', message, values: { lines, limit: mostPoints } };
}

const wrongFile: Issue = {
  code: 'wrong-file',
  message: 'This is neither a spreadsheet (.xlsx), a Word document (.docx) nor a PDF.',
};
const noTable: Issue = { code: 'no-table', message: 'There is no table in this file.' };
