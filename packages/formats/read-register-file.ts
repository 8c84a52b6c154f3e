import { bad, good, type Result } from '@lofte/domain/issue';
import type { DecodedText } from './decode-text.ts';
import { notASpreadsheet } from './decode-text.ts';
import { readRegisterCsv } from './register-csv.ts';
import type { RegisterFile } from './register-rows.ts';
import { readRegisterXlsx } from './register-xlsx.ts';
import { isZip, spreadsheetTrouble } from './spreadsheet-trouble.ts';

/** What a file says, and how its letters were read where that was a guess. */
export type ReadFile = RegisterFile & { readonly encoding?: DecodedText['encoding'] };

/**
 * The lines of a file that is to be brought into the register, told apart by its content.
 *
 * Issues: `empty-file`, `old-spreadsheet`, `encrypted-spreadsheet`, `not-a-spreadsheet`, and those of the two formats
 */
export async function readRegisterFile(bytes: Uint8Array): Promise<Result<ReadFile>> {
  const trouble = spreadsheetTrouble(bytes);
  if (trouble) return bad(trouble);
  if (isZip(bytes)) return readRegisterXlsx(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart();
  if (/^(%PDF-|<|\{|\[)/.test(head)) return bad(notASpreadsheet);
  const file = readRegisterCsv(bytes);
  return file.ok ? good(file.value) : file;
}
