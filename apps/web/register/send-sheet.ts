import { writeCsv } from '@lofte/formats/register-csv';
import { writeXlsx } from '@lofte/formats/register-xlsx';
import type { Language } from '../language.ts';

export type SheetFormat = 'csv' | 'xlsx';

const types: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Rows as a file to keep. */
export async function sendSheet(
  rows: readonly (readonly string[])[],
  { name, format, language }: { readonly name: string; readonly format: SheetFormat; readonly language: Language },
): Promise<Response> {
  const body = format === 'csv' ? writeCsv(rows, language) : await writeXlsx(rows, name);
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'content-type': types[format], 'content-disposition': `attachment; filename="${name}.${format}"` },
  });
}
