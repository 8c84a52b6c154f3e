import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Workbook } from 'exceljs';
import { damaged, sparseWorkbook } from '../sparse-workbook.ts';
import { isZip, spreadsheetTrouble } from '../spreadsheet-trouble.ts';
import type { FilledBook } from './filled-book.ts';
import { type FoundSheet, findSheet } from './find-sheet.ts';
import { gatherRows } from './gather-rows.ts';
import { macroTrouble } from './macro-trouble.ts';
import { readSheet } from './read-sheet.ts';

/** Rows of one sheet: more than one round may ask of a receiver who answers for everything, with milestones. */
const mostRows = 40_000;

/**
 * What was filled into a workbook of `writeStatusBook`: in whatever order, with more sheets and columns, in either language. Every
 * filled cell comes back as what it says, or is named.
 *
 * Issues: `empty-file`, `old-spreadsheet`, `encrypted-spreadsheet`, `not-a-workbook`, `macro-workbook`, `damaged-spreadsheet`,
 * `unpacked-too-large`, `too-many-lines`, `not-our-workbook`, `no-headings`, `column-twice`
 */
export async function readStatusBook(bytes: Uint8Array): Promise<Result<FilledBook>> {
  const trouble = spreadsheetTrouble(bytes) ?? (isZip(bytes) ? macroTrouble(bytes) : notAWorkbook);
  if (trouble) return bad(trouble);
  const sparse = sparseWorkbook(bytes, { rows: mostRows, links: true });
  if (!sparse.ok) return bad(...sparse.issues.map((one) => (one.code === 'not-a-spreadsheet' ? notAWorkbook : one)));
  const workbook = await loaded(sparse.value);
  if (!workbook) return bad(damaged);
  const sheets: FoundSheet[] = [];
  for (const worksheet of workbook.worksheets) {
    const found = findSheet(worksheet);
    if (!found.ok) return found;
    if (found.value) sheets.push(found.value);
  }
  if (!sheets.some(({ rows }) => rows.some(({ id }) => id !== 'damaged'))) return bad(notOurs);
  const read = sheets.map(readSheet);
  const language = read.flatMap(({ parts }) => parts).at(0)?.id.language ?? 'da';
  return good({
    language,
    elements: gatherRows(read.flatMap(({ parts }) => parts)),
    stray: read.flatMap(({ stray }) => stray),
    unused: [...new Set(sheets.flatMap(({ unused }) => unused))],
    absent: [...new Set(sheets.flatMap(({ absent }) => absent))],
  });
}

async function loaded(bytes: Uint8Array): Promise<Workbook | undefined> {
  const { Workbook } = (await import('exceljs')).default;
  const workbook = new Workbook();
  return workbook.xlsx.load(bytes.buffer as ArrayBuffer).catch(() => undefined);
}

const notAWorkbook: Issue = {
  code: 'not-a-workbook',
  message: 'This is no workbook: it must be an .xlsx file, saved by a spreadsheet and not only named so.',
};
const notOurs: Issue = {
  code: 'not-our-workbook',
  message: 'This workbook was not downloaded here, or its column of ids was taken out. Download it again.',
};
