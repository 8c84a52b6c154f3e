import type { State } from '@lofte/domain/follow-up/state';
import { stateWords } from '@lofte/domain/follow-up/state-words';
import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayNumber } from '../numbers.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  // The file
  'no-file': () => 'Der blev ikke valgt nogen fil. Vælg regnearket, og tryk igen.',
  'empty-file': () => 'Filen er tom. Gem regnearket, og prøv igen.',
  'not-a-workbook': () =>
    'Filen er ikke et regneark. Den skal være gemt som .xlsx af et regnearksprogram, ikke bare hedde sådan.',
  'macro-workbook': () =>
    'Regnearket indeholder makroer, altså programmer, og bliver derfor ikke åbnet. Gem det som .xlsx uden makroer, og prøv igen.',
  'old-spreadsheet': () => 'Filen er i Excels format fra før 2007. Gem den som .xlsx, og prøv igen.',
  'encrypted-spreadsheet': () => 'Regnearket er låst med en adgangskode. Gem det uden, og prøv igen.',
  'damaged-spreadsheet': () => 'Regnearket er i stykker. Åbn det, gem det igen som .xlsx, og prøv så.',
  'unpacked-too-large': (value) =>
    `Regnearket fylder ${value('size')} MB, når det pakkes ud; højst ${value('limit')} MB kan læses.`,
  'too-many-lines': (value) => `Regnearket har ${value('lines')} linjer; højst ${value('limit')} kan læses.`,
  'too-large': (value) => `Filen er for stor; højst ${value('limit')} MB kan læses.`,
  'took-too-long': () => 'Regnearket tog for lang tid at læse og blev standset. Slet det, I ikke bruger, og prøv igen.',
  'too-much-memory': () => 'Regnearket fylder for meget til at blive læst. Slet det, I ikke bruger, og prøv igen.',
  'reader-failed': () => 'Regnearket kunne ikke læses på grund af en fejl hos os. Gem det igen som .xlsx, og prøv så.',
  'not-our-workbook': () =>
    'Regnearket er ikke hentet her, eller også er kolonnen med id taget ud. Hent det igen, og sæt svarene ind i det.',
  'no-headings': (value) =>
    `Arket ”${value('sheet')}” har mistet sine overskrifter. Sæt dem ind igen, eller hent regnearket på ny.`,
  'column-twice': (value) => `Arket ”${value('sheet')}” har kolonnen ”${value('da')}” to gange. Slet den ene.`,
  'other-workspace': () => 'Regnearket er hentet fra et andet arbejdsrum. Hent det her, og prøv igen.',
  'other-round': () => 'Regnearket hører til en anden runde. Hent det til denne runde, og sæt svarene ind i det.',
  'other-receiver': () => 'Regnearket spørger en anden. Hent jeres eget, og sæt svarene ind i det.',
  'bad-lines': () => 'Forhåndsvisningen kom ikke helt med. Vælg filen igen.',
  // A cell
  'cell-error': () => 'Feltet viser en fejl eller en formel uden værdi. Skriv selve svaret.',
  'cell-no-yes': () => 'Skriv ja eller nej, eller lad feltet være tomt.',
  'cell-no-state': () => 'Vælg et af ordene i listen.',
  'cell-no-text': () => 'Her skal stå ord. Sæt feltets format til tekst, og skriv det igen.',
  'cell-no-day': () => 'Det er ikke en dag, der findes. Skriv den som 31-03-2027.',
  'cell-no-number': () => 'Det er ikke et tal. Skriv det som 1250 eller 38,5, uden enhed.',
  'cell-no-link': () => 'Det er ikke et link. Det skal begynde med https://',
  'cell-merged': () => 'Feltet er flettet med linjen over og siger derfor intet. Del det, og skriv i hver linje.',
  'link-without-date': () => 'Der er et link, men ingen dag. Skriv, hvilken dag dokumentationen er fra.',
  'date-without-link': () => 'Der er en dag, men intet link. Sæt linket ind, eller slet dagen.',
  'value-emptied': () => 'Tallet er slettet. Skriv det rigtige tal, eller lad det gamle stå.',
  'row-damaged-id': () => 'Linjens id er ændret, så vi ikke ved, hvad den handler om. Hent regnearket igen.',
  'row-without-id': () =>
    'Linjen har intet id, så vi ikke ved, hvad den handler om. Skriv i en af de linjer, der var der.',
  'row-twice': (value) =>
    `Linje ${value('row')} på ”${value('sheet')}” og linje ${value('otherRow')} på ”${value('otherSheet')}” handler om det samme og siger forskelligt. Slet den ene.`,
  // An answer
  'state-needed': () => 'Vælg, hvordan det går, eller skriv ja i ”Stadig som sidst?”.',
  'bad-state': () => 'Vælg, hvordan det går.',
  'as-before-and-other': () =>
    'Der står både, at alt er som sidst, og at det går anderledes. Lad det ene felt være tomt.',
  'nothing-before': () => 'Der er ikke svaret før, så det kan ikke være som sidst. Vælg, hvordan det går.',
  'text-needed': (value) =>
    `Skriv i en sætning, hvorfor det er ”${stateWords.da[value('state') as State] ?? value('state')}”, og hvad I gør.`,
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'bad-date': (value) => `”${value('given')}” er ikke en dag, der findes.`,
  'future-date': (value) => `${value('given')} er ikke kommet endnu.`,
  'no-number': () => 'Det er ikke et tal.',
  'unknown-milestone': () => 'Milepælen er ikke mere en del af planen.',
  'unknown-indicator': () => 'Indikatoren er ikke mere en del af planen.',
  'unknown-element': () => 'Det er ikke mere en del af planen.',
  'not-asked': () => 'Det bliver I ikke spurgt om mere: det er sendt videre, eller en anden er blevet spurgt.',
  'answered-meanwhile': () => 'En anden har svaret, siden du så det. Læg regnearket op igen for at se begge svar.',
  'nothing-changed': () => 'Det står der allerede.',
  'round-closed': () =>
    'Runden er lukket, så der kan ikke siges mere i den. Skriv til afsenderen, hvis noget skal rettes.',
  'round-not-open': () => 'Runden er ikke åben, så der er intet at svare på.',
  withdrawn: () => 'Afsenderen beder ikke mere om svar.',
  'unknown-round': () => 'Runden findes ikke mere.',
  'unknown-request': () => 'Anmodningen findes ikke mere, eller der er intet tilbage i den.',
  'not-allowed': () => 'Det har du ikke ret til.',
};

const en: typeof da = {
  'no-file': () => 'No file was chosen. Choose the workbook and press again.',
  'empty-file': () => 'The file is empty. Save the workbook and try again.',
  'not-a-workbook': () =>
    'The file is no workbook. It must be saved as .xlsx by a spreadsheet program and not only be named so.',
  'macro-workbook': () =>
    'The workbook contains macros, which are programs, so it is not opened. Save it as .xlsx without macros and try again.',
  'old-spreadsheet': () => 'The file is in Excel’s format from before 2007. Save it as .xlsx and try again.',
  'encrypted-spreadsheet': () => 'The workbook is locked with a password. Save it without one and try again.',
  'damaged-spreadsheet': () => 'The workbook is broken. Open it, save it again as .xlsx, then try.',
  'unpacked-too-large': (value) =>
    `The workbook unpacks to ${value('size')} MB; at most ${value('limit')} MB can be read.`,
  'too-many-lines': (value) => `The workbook has ${value('lines')} rows; at most ${value('limit')} can be read.`,
  'too-large': (value) => `The file is too large; at most ${value('limit')} MB can be read.`,
  'took-too-long': () =>
    'The workbook took too long to read and was stopped. Delete what you do not use and try again.',
  'too-much-memory': () => 'The workbook is too large to be read. Delete what you do not use and try again.',
  'reader-failed': () =>
    'The workbook could not be read because of an error on our side. Save it again as .xlsx, then try.',
  'not-our-workbook': () =>
    'The workbook was not downloaded here, or its column of ids was taken out. Download it again and put your answers into that.',
  'no-headings': (value) =>
    `The sheet “${value('sheet')}” has lost its headings. Put them back, or download the workbook again.`,
  'column-twice': (value) => `The sheet “${value('sheet')}” has the column “${value('en')}” twice. Delete one.`,
  'other-workspace': () => 'The workbook was downloaded from another workspace. Download it here and try again.',
  'other-round': () =>
    'The workbook is of another round. Download the one of this round and put your answers into that.',
  'other-receiver': () => 'The workbook asks somebody else. Download your own and put your answers into that.',
  'bad-lines': () => 'The preview did not come back whole. Choose the file again.',
  'cell-error': () => 'The cell shows an error, or a formula without a value. Write the answer itself.',
  'cell-no-yes': () => 'Write yes or no, or leave the cell empty.',
  'cell-no-state': () => 'Choose one of the words in the list.',
  'cell-no-text': () => 'Words belong here. Set the cell’s format to text and write it again.',
  'cell-no-day': () => 'This is no day that exists. Write it as 31-03-2027.',
  'cell-no-number': () => 'This is no number. Write it as 1250 or 38.5, without its unit.',
  'cell-no-link': () => 'This is no link. It must begin with https://',
  'cell-merged': () => 'The cell is merged with the row above and so says nothing. Unmerge it and write in each row.',
  'link-without-date': () => 'There is a link and no day. Write which day the evidence is from.',
  'date-without-link': () => 'There is a day and no link. Put the link in, or delete the day.',
  'value-emptied': () => 'The number was deleted. Write the right number, or leave the old one.',
  'row-damaged-id': () =>
    'The id of the row was changed, so we cannot know what it is about. Download the workbook again.',
  'row-without-id': () =>
    'The row has no id, so we cannot know what it is about. Write in one of the rows that were there.',
  'row-twice': (value) =>
    `Row ${value('row')} on “${value('sheet')}” and row ${value('otherRow')} on “${value('otherSheet')}” are about the same and say different things. Delete one.`,
  'state-needed': () => 'Choose how it goes, or write yes in “Still as last time?”.',
  'bad-state': () => 'Choose how it goes.',
  'as-before-and-other': () => 'It says that all is as last time, and that it goes another way. Leave one cell empty.',
  'nothing-before': () => 'Nobody answered before, so it cannot be as last time. Choose how it goes.',
  'text-needed': (value) =>
    `Say in a sentence why it is “${stateWords.en[value('state') as State] ?? value('state')}”, and what you do about it.`,
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'bad-date': (value) => `“${value('given')}” is no day that exists.`,
  'future-date': (value) => `${value('given')} has not come yet.`,
  'no-number': () => 'This is no number.',
  'unknown-milestone': () => 'The milestone is no longer part of the plan.',
  'unknown-indicator': () => 'The indicator is no longer part of the plan.',
  'unknown-element': () => 'This is no longer part of the plan.',
  'not-asked': () => 'You are no longer asked about this: it was handed on, or somebody else is asked now.',
  'answered-meanwhile': () => 'Somebody else answered since you looked. Upload the workbook again to see both answers.',
  'nothing-changed': () => 'This stands there already.',
  'round-closed': () =>
    'The round is closed, so nothing more can be said in it. Write to the sender if something must be changed.',
  'round-not-open': () => 'The round is not open, so there is nothing to answer.',
  withdrawn: () => 'The sender no longer asks for this.',
  'unknown-round': () => 'The round is no longer there.',
  'unknown-request': () => 'The request is no longer there, or nothing is left in it.',
  'not-allowed': () => 'You have no right to do that.',
};

export const workbookIssueWords: Worded<typeof da> = { da, en };

/** What is wrong and what to do. */
export function sayWorkbookIssue(language: Language, { code, message, values = {} }: Issue): string {
  const say = workbookIssueWords[language][code];
  const value = (name: string) => {
    const given = values[name] ?? '';
    if (typeof given === 'number') return sayNumber(language, given);
    return code === 'future-date' ? (sayTime(language, given) ?? given) : given;
  };
  return say ? say(value) : message;
}

/** What a refused workbook answers: no right, gone, over, too large, or to be mended. */
export function statusOfWorkbook(issues: readonly Issue[]): 403 | 404 | 409 | 413 | 422 {
  const has = (...codes: readonly string[]) => issues.some(({ code }) => codes.includes(code));
  if (has('not-allowed')) return 403;
  if (has('unknown-round', 'unknown-request')) return 404;
  if (has('round-closed', 'round-not-open', 'withdrawn')) return 409;
  return has('too-large') ? 413 : 422;
}
