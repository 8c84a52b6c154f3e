import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import { type ImportColumn, type ImportLine, importColumns, importLimit } from '@lofte/domain/register/import-line';
import { headings } from '@lofte/domain/register/import-words';
import { CsvError, type Options, parse } from 'csv-parse/sync';
import { type DecodedText, decodeText } from './decode-text.ts';
import { plainCell } from './plain-cell.ts';
import { columnsIn, type FileRow, type RegisterFile, registerRows, tooManyLines } from './register-rows.ts';

/**
 * The lines of a CSV file, whatever its encoding, separator (`;`, `,`, tab), quotes and line ends.
 *
 * Issues: `not-a-spreadsheet`, `unknown-encoding`, `bad-quotes`, and those of `registerRows`
 */
export function readRegisterCsv(
  bytes: Uint8Array,
): Result<RegisterFile & { readonly encoding: DecodedText['encoding'] }> {
  const decoded = decodeText(bytes);
  if (!decoded.ok) return decoded;
  const { text, encoding } = decoded.value;
  const rows = rowsOf(text);
  if (!rows.ok) return rows;
  const file = registerRows(rows.value);
  if (!file.ok)
    return file.issues.some(({ code }) => code === 'too-many-lines') ? bad(tooManyLines(lineCount(text))) : file;
  return good({ ...file.value, encoding });
}

/** Enough rows to know that there are too many. */
const most = importLimit + 100;

const shape: Options = {
  bom: true,
  info: true,
  record_delimiter: ['\r\n', '\n', '\r'],
  relax_column_count: true,
  // A quote inside a cell that is not quoted is a quote.
  relax_quotes: true,
  skip_empty_lines: true,
};

function rowsOf(text: string): Result<readonly FileRow[]> {
  // Excel's own line that says the separator.
  const said = /^\ufeff?sep=([;,|\t])\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text;
  const first = said ? 1 : 0;
  try {
    return good(parsed(body, said?.[1] ?? separatorOf(body), most, first));
  } catch (error) {
    if (error instanceof CsvError) return bad(badQuotes(Number(error.lines ?? 1) + first));
    throw error;
  }
}

function parsed(text: string, delimiter: string, to: number, first: number): readonly FileRow[] {
  const records = parse(text, { ...shape, delimiter, to }) as unknown as readonly Parsed[];
  return records.map(({ record, info }) => ({ line: info.lines + first, cells: record }));
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The one with which some row near the top names the most columns. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000);
  const named = [';', ',', '\t'].map((separator) => {
    try {
      const rows = parsed(head, separator, 10, 0);
      return { separator, columns: Math.max(0, ...rows.map(columnsIn)) };
    } catch {
      return { separator, columns: 0 };
    }
  });
  return named.toSorted((a, b) => b.columns - a.columns)[0]?.separator ?? ';';
}

function lineCount(text: string): number {
  return text.split(/\r\n|\n|\r/).filter((line) => line !== '').length - 1;
}

function badQuotes(line: number): Issue {
  const message = `The quotation marks around line ${line} do not match: one is opened and not closed.`;
  return { code: 'bad-quotes', message, values: { line } };
}

/** A CSV file as a spreadsheet in that language opens it: with `;` where the comma is for decimals, and a byte order mark (RFC 4180 for the rest). */
export function writeCsv(rows: readonly (readonly string[])[], language: 'da' | 'en'): string {
  const separator = language === 'da' ? ';' : ',';
  const cell = (text: string) => {
    const plain = plainCell(text);
    return /[";,\t\r\n]|^\s|\s$/.test(plain) ? `"${plain.replaceAll('"', '""')}"` : plain;
  };
  return `\ufeff${rows.map((row) => `${row.map(cell).join(separator)}\r\n`).join('')}`;
}

/** Lines as rows under their headings. */
export function registerTable(
  lines: readonly ImportLine[],
  language: 'da' | 'en',
  columns: readonly ImportColumn[] = importColumns,
): readonly (readonly string[])[] {
  return [headings(language, columns), ...lines.map(({ cells }) => columns.map((column) => cells[column] ?? ''))];
}
