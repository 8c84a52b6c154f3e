import type { Issue } from '@lofte/domain/issue';
import { sayIssue } from '../issues.ts';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import type { Worded } from '../words.ts';
import { sayWorldIssue, worldIssueWords } from '../world/issues.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  'no-file': () => 'Der blev ikke valgt nogen fil. Vælg en, og tryk igen.',
  'empty-file': () => 'Filen er tom. Vælg den rigtige fil, og prøv igen.',
  'wrong-file': () =>
    'Filen er hverken et regneark (.xlsx), et Word-dokument (.docx) eller en PDF. Gem planen som et af dem.',
  'no-table': () => 'Der er ingen tabel i filen. Planen skal stå i en tabel med overskrifter og et punkt i hver række.',
  'too-many-lines': (value) =>
    `Tabellen har ${value('lines')} linjer; en plan kan have højst ${value('limit')} punkter. Del den op.`,
  'macro-workbook': () => 'Regnearket har makroer, som er programmer. Gem det som .xlsx uden makroer, og prøv igen.',
  'macro-document': () => 'Dokumentet har makroer, som er programmer. Gem det som .docx uden makroer, og prøv igen.',
  'old-spreadsheet': () => 'Filen er i et format fra før 2007. Gem den som .xlsx eller .docx, og prøv igen.',
  'encrypted-spreadsheet': () => 'Filen er låst med en adgangskode. Gem den uden adgangskode, og prøv igen.',
  'damaged-spreadsheet': () => 'Regnearket er i stykker eller ikke hentet helt. Åbn det, gem det igen, og prøv så.',
  'damaged-document': () => 'Dokumentet er i stykker eller ikke hentet helt. Åbn det, gem det igen, og prøv så.',
  'unpacked-too-large': () => 'Filen fylder mere, når den pakkes ud, end en plan kan. Gem kun arket med planen.',
  'document-too-large': (value) => `Dokumentet er over ${value('limit')} MB. Tag billederne ud, og prøv igen.`,
  'bad-tables': () => 'Der var mere, end der kan sendes videre, eller det kom ikke helt frem. Vælg filen igen.',
  'cell-error': (value) => `Cellen viser en fejl eller en formel uden værdi: ${value('text')}.`,
  'line-without-point': () => 'Linjen siger ikke, hvad punktet er.',
  'due-as-said': (value) => `”${value('given')}” er ikke en dato og står, som det er skrevet.`,
  'state-as-said': (value) => `”${value('given')}” er ikke en kendt stand og står, som det er skrevet.`,
  'point-twice': (value) => `Det samme punkt står på linje ${value('line')}.`,
};

const en: typeof da = {
  'no-file': () => 'No file was chosen. Choose one and press again.',
  'empty-file': () => 'The file is empty. Choose the right file and try again.',
  'wrong-file': () =>
    'The file is neither a spreadsheet (.xlsx), a Word document (.docx) nor a PDF. Save the plan as one of them.',
  'no-table': () =>
    'There is no table in the file. The plan must stand in a table with headings and a point in each row.',
  'too-many-lines': (value) =>
    `The table has ${value('lines')} lines; a plan may have at most ${value('limit')} points. Split it.`,
  'macro-workbook': () => 'The workbook has macros, which are programs. Save it as .xlsx without macros and try again.',
  'macro-document': () => 'The document has macros, which are programs. Save it as .docx without macros and try again.',
  'old-spreadsheet': () => 'The file is in a format from before 2007. Save it as .xlsx or .docx and try again.',
  'encrypted-spreadsheet': () => 'The file is locked with a password. Save it without one and try again.',
  'damaged-spreadsheet': () => 'The workbook is broken or not fully downloaded. Open it, save it again, and try then.',
  'damaged-document': () => 'The document is broken or not fully downloaded. Open it, save it again, and try then.',
  'unpacked-too-large': () => 'The file unpacks to more than a plan can be. Save only the sheet with the plan.',
  'document-too-large': (value) =>
    `The document is larger than ${value('limit')} MB. Take its pictures out and try again.`,
  'bad-tables': () => 'There was more than can be sent on, or it did not arrive whole. Choose the file again.',
  'cell-error': (value) => `The cell shows an error, or a formula without a value: ${value('text')}.`,
  'line-without-point': () => 'The line does not say what the point is.',
  'due-as-said': (value) => `“${value('given')}” is no date and stands as it is written.`,
  'state-as-said': (value) => `“${value('given')}” is no state that is known and stands as it is written.`,
  'point-twice': (value) => `The same point stands on line ${value('line')}.`,
};

const words: Worded<typeof da> = { da, en };

/** What is wrong with a file, a line of it, or the plan as it would become. */
export function sayPlanIssue(language: Language, issue: Issue, file = ''): string {
  const say = words[language][issue.code];
  const value = (name: string) => {
    const given = issue.values?.[name] ?? '';
    return typeof given === 'number' ? sayNumber(language, given) : given;
  };
  if (say) return say(value);
  return issue.code in worldIssueWords[language] ? sayWorldIssue(language, issue) : sayIssue(language, issue, file);
}
