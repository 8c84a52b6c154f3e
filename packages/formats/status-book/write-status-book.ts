import type { Workbook } from 'exceljs';
import { addAnswers } from './add-answers.ts';
import { addMilestones, addValues } from './add-facts.ts';
import { drawHelp } from './draw-sheet.ts';
import { wholeSigns } from './safe-text.ts';
import { sayDay } from './say-day.ts';
import type { StatusBook } from './status-book.ts';
import { bookWords } from './words.ts';

/**
 * A round's questions as an XLSX that can be filled in and read back (`read-status-book.ts`): a sheet with a row for each element,
 * one of milestones, one of numbers, and one that says how.
 */
export async function writeStatusBook(book: StatusBook): Promise<Uint8Array> {
  const { Workbook } = (await import('exceljs')).default;
  const workbook: Workbook = new Workbook();
  workbook.creator = 'Løfte';
  workbook.title = book.round.name;
  workbook.created = workbook.modified = new Date(`${book.made}T12:00:00Z`);
  addAnswers(workbook, book);
  if (book.round.questions.includes('milestones')) addMilestones(workbook, book);
  if (book.round.questions.includes('indicators')) addValues(workbook, book);
  drawHelp(
    workbook,
    bookWords[book.language].help,
    bookWords[book.language].how(book.round.name, sayDay(book.language, book.round.due)),
  );
  return wholeSigns(new Uint8Array(await workbook.xlsx.writeBuffer()));
}
