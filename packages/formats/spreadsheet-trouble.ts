import type { Issue } from '@lofte/domain/issue';

/** Why bytes are no file that a spreadsheet's lines can be read from, as far as their beginning tells. `empty-file`, `old-spreadsheet`, `encrypted-spreadsheet` */
export function spreadsheetTrouble(bytes: Uint8Array): Issue | undefined {
  if (bytes.length === 0) return emptyFile;
  // A compound file: Excel before 2007, or a workbook with a password, which says so in UTF-16 (MS-OFFCRYPTO 2.3.4.4).
  if (!starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return undefined;
  return Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le')) ? encrypted : oldSpreadsheet;
}

/** Whether bytes begin as a zip archive does, which a workbook is. */
export function isZip(bytes: Uint8Array): boolean {
  return starts(bytes, 0x50, 0x4b);
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
