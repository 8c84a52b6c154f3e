import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { DecodedText } from './decode-text.ts';
import { notASpreadsheet } from './decode-text.ts';
import { readRegisterCsv } from './register-csv.ts';
import type { RegisterFile } from './register-rows.ts';
import { readRegisterXlsx } from './register-xlsx.ts';

/** What a file says, and how its letters were read where that was a guess. */
export type ReadFile = RegisterFile & { readonly encoding?: DecodedText['encoding'] };

/**
 * The lines of a file that is to be brought into the register, told apart by its content.
 *
 * Issues: `empty-file`, `old-spreadsheet`, `encrypted-spreadsheet`, `not-a-spreadsheet`, and those of the two formats
 */
export async function readRegisterFile(bytes: Uint8Array): Promise<Result<ReadFile>> {
  if (bytes.length === 0) return bad(emptyFile);
  if (starts(bytes, 0x50, 0x4b)) return readRegisterXlsx(bytes);
  // A compound file: Excel before 2007, or a workbook with a password, which says so in UTF-16 (MS-OFFCRYPTO 2.3.4.4).
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    return bad(Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? encrypted : oldSpreadsheet);
  }
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200)).trimStart();
  if (/^(%PDF-|<|\{|\[)/.test(head)) return bad(notASpreadsheet);
  const file = readRegisterCsv(bytes);
  return file.ok ? good(file.value) : file;
}

function starts(bytes: Uint8Array, ...with_: readonly number[]): boolean {
  return with_.every((byte, i) => bytes[i] === byte);
}

const emptyFile: Issue = { code: 'empty-file', message: 'The file is empty.' };
const oldSpreadsheet: Issue = {
  code: 'old-spreadsheet',
  message: 'This is a spreadsheet in the format before 2007. Save it as .xlsx and try again.',
};
const encrypted: Issue = {
  code: 'encrypted-spreadsheet',
  message: 'The spreadsheet is locked with a password. Save it without one and try again.',
};
