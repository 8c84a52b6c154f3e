import type { Issue } from '@lofte/domain/issue';
import type { ImportColumn } from '@lofte/domain/register/import-line';
import { columnWords } from '@lofte/domain/register/import-words';
import type { Language } from '../language.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  'empty-name': () => 'Der skal stå et navn med mindst ét bogstav eller tal.',
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'unknown-kind': (value) =>
    `”${value('kind')}” er ikke en type, der kendes. Skriv f.eks. ministerium, styrelse eller andet.`,
  'unknown-country': (value) => `”${value('country')}” er ikke et land. Skriv navnet eller landets to bogstaver.`,
  'unknown-language': (value) => `”${value('language')}” er hverken dansk eller engelsk.`,
  'unit-twice': (value) => `Der er to enheder, der hedder ”${value('name')}”. Giv den ene et andet navn.`,
  'bad-year': () => 'Et årstal skrives med fire cifre, f.eks. 2027.',
  'year-twice': (value) => `${value('given')} står der to gange. Slet den ene.`,
  'bad-person-years': () => 'Årsværk er et tal fra 0 til 100.000, f.eks. 12,5.',
  'bad-mail': (value) => `”${value('mail')}” ligner ikke en mailadresse.`,
  'bad-day': (value) => `”${value('day')}” er ikke en dag, der findes. Skriv år, måned og dag: 2027-03-01.`,
  'unknown-organisation': () => 'Organisationen står ikke i registret mere. Vælg en anden.',
  'unknown-unit': () => 'Enheden hører ikke til organisationen. Vælg en af dens egne.',
  'unknown-person': () => 'Personen står ikke i registret mere.',
  'known-organisation': (value) => `”${value('name')}” står i registret allerede. Ret den, der står der.`,
  'known-person': (value) => `${value('name')} har mailen ${value('mail')} allerede.`,
  'organisation-in-use': (value) =>
    `”${value('name')}” kan ikke fjernes: ${value('people')} personer hører til, og ${value('elements')} punkter nævner den. Læg den sammen med en anden, eller flyt dem først.`,
  'unit-in-use': (value) =>
    `Enheden ”${value('name')}” kan ikke fjernes: ${value('people')} personer hører til, og ${value('elements')} punkter nævner den. Flyt dem først.`,
  'person-in-use': (value) =>
    `${value('name')} kan ikke fjernes: personen svarer for ${value('elements')} punkter, har ${value('grants')} roller og er spurgt i ${value('requests')} statusrunder. Skriv i stedet, hvornår personen holdt op.`,
  'changed-in-register': (value) =>
    `En anden har rettet ”${value('name')}” imens. Intet er overskrevet. Se, hvad der står nu, og ret igen.`,
  'merge-with-itself': () => 'Det er den samme. Vælg en anden at lægge sammen med.',
  'merge-other-way': (value) => `Det er ${value('name')}, der logger ind. Behold den, og læg den anden ind i den.`,
  'unknown-proposal': () => 'Det står i registret nu, eller intet papir nævner det mere.',
  'last-administrator': () => 'Det er den sidste administrator. Gør først en anden til administrator.',
  'not-allowed': (value) =>
    value('action') === 'rights.grant'
      ? 'Den ene har roller. Kun en administrator kan flytte dem.'
      : 'Det har du ikke ret til.',
  'form-too-large': () => 'Formularen er for stor. Del det op.',
  'cell-error': (value) => `Cellen viser en fejl fra regnearket: ${value('text')}.`,
  'unit-without-organisation': () => 'Linjen har en enhed, men ingen organisation, den hører til.',
  'unit-without-name': () => 'Linjen har en enheds forkortelse, men ingen enhed.',
  'person-without-name': () => 'Linjen fortæller om en person, men har intet navn.',
  'organisation-missing': () => 'Linjen fortæller om en organisation, men nævner den ikke.',
  'line-without-name': () => 'Linjen nævner hverken en organisation eller en person.',
  'line-twice': (value) => `Den samme linje står på linje ${value('line')}.`,
  'line-contradicts': (value) => `Linje ${value('line')} siger noget andet om det samme (${value('field')}).`,
  'unknown-id': (value) => `Registret har intet med id ”${value('id')}”. Lad id stå tomt for at lave noget nyt.`,
  'ambiguous-organisation': (value) => `Registret har flere, der hedder ”${value('name')}”. Skriv landet eller id.`,
  'ambiguous-person': (value) => `Registret har flere, der kan være ”${value('name')}”. Skriv mail eller id.`,
  'no-file': () => 'Der blev ikke valgt nogen fil. Vælg en, og tryk igen.',
  'empty-file': () => 'Filen er tom. Vælg den rigtige fil, og prøv igen.',
  'no-lines': () => 'Filen har ingen linjer under overskrifterne.',
  'unknown-columns': (value) =>
    `Første række skal være overskrifter, og en af dem skal være Organisation eller Navn. Her står: ${value('found')}.`,
  'column-twice': (value) => `Kolonnen ${value('da')} står der to gange. Slet den ene.`,
  'too-many-lines': (value) =>
    `Filen har ${value('lines')} linjer; højst ${value('limit')} kan importeres på én gang. Del den op.`,
  'bad-quotes': (value) => `Anførselstegnene omkring linje ${value('line')} passer ikke: et er åbnet og ikke lukket.`,
  'unknown-encoding': () =>
    'Filen er skrevet i et tegnsæt, der ikke kan genkendes. Gem den som CSV UTF-8, og prøv igen.',
  'not-a-spreadsheet': () => 'Filen er hverken et regneark (.xlsx) eller linjer af tekst (.csv).',
  'old-spreadsheet': () => 'Filen er i Excels format fra før 2007. Gem den som .xlsx, og prøv igen.',
  'encrypted-spreadsheet': () => 'Regnearket er låst med en adgangskode. Gem det uden, og prøv igen.',
  'damaged-spreadsheet': () =>
    'Regnearket er i stykker eller ikke hentet helt. Åbn det, gem det igen som .xlsx, og prøv så.',
  'unpacked-too-large': (value) =>
    `Regnearket fylder ${value('size')} MB, når det pakkes ud; højst ${value('limit')} MB kan læses.`,
  'too-large': (value) => `Filen er for stor; højst ${value('limit')} MB kan læses.`,
  'took-too-long': () => 'Filen tog for lang tid at læse og blev standset. Gem den som CSV, og prøv igen.',
  'too-much-memory': () => 'Filen brugte for megen hukommelse og blev standset. Gem den som CSV, og prøv igen.',
  'reader-failed': () => 'Filen kunne ikke læses på grund af en fejl hos os. Gem den som CSV, og prøv igen.',
  'bad-lines': () => 'Forhåndsvisningen kom ikke helt med. Vælg filen igen.',
  'register-changed': () => 'Registret er ændret imens. Se, hvad importen gør nu.',
  'nothing-to-import': () => 'Ingen linje i filen ændrer noget.',
};

const en: typeof da = {
  'empty-name': () => 'There must be a name with at least one letter or digit.',
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'unknown-kind': (value) => `“${value('kind')}” is no known kind. Write for instance ministry, agency or other.`,
  'unknown-country': (value) => `“${value('country')}” is no country. Write its name or its two letters.`,
  'unknown-language': (value) => `“${value('language')}” is neither Danish nor English.`,
  'unit-twice': (value) => `Two units are called “${value('name')}”. Give one another name.`,
  'bad-year': () => 'A year is written with four digits, as 2027.',
  'year-twice': (value) => `${value('given')} is there twice. Delete one.`,
  'bad-person-years': () => 'Person-years are a number from 0 to 100,000, as 12.5.',
  'bad-mail': (value) => `“${value('mail')}” does not look like a mail address.`,
  'bad-day': (value) => `“${value('day')}” is no day that exists. Write year, month and day: 2027-03-01.`,
  'unknown-organisation': () => 'The organisation is no longer in the register. Choose another.',
  'unknown-unit': () => 'The unit does not belong to the organisation. Choose one of its own.',
  'unknown-person': () => 'The person is no longer in the register.',
  'known-organisation': (value) => `“${value('name')}” is in the register already. Change the one that is there.`,
  'known-person': (value) => `${value('name')} has the mail ${value('mail')} already.`,
  'organisation-in-use': (value) =>
    `“${value('name')}” cannot go: ${value('people')} people belong to it and ${value('elements')} items name it. Merge it with another, or move them first.`,
  'unit-in-use': (value) =>
    `The unit “${value('name')}” cannot go: ${value('people')} people belong to it and ${value('elements')} items name it. Move them first.`,
  'person-in-use': (value) =>
    `${value('name')} cannot go: they answer for ${value('elements')} items, have ${value('grants')} roles and are asked in ${value('requests')} status rounds. Say when they left instead.`,
  'changed-in-register': (value) =>
    `Somebody else changed “${value('name')}” meanwhile. Nothing was overwritten. See what it says now, and change it again.`,
  'merge-with-itself': () => 'That is the same one. Choose another to merge with.',
  'merge-other-way': (value) => `It is ${value('name')} who signs in. Keep that one, and merge the other into it.`,
  'unknown-proposal': () => 'It is in the register now, or no paper names it any more.',
  'last-administrator': () => 'This is the last administrator. Make somebody else one first.',
  'not-allowed': (value) =>
    value('action') === 'rights.grant'
      ? 'One of them has roles. Only an administrator can move them.'
      : 'You have no right to do that.',
  'form-too-large': () => 'The form is too large. Split it.',
  'cell-error': (value) => `The cell shows an error of the spreadsheet: ${value('text')}.`,
  'unit-without-organisation': () => 'The line has a unit and no organisation that it belongs to.',
  'unit-without-name': () => 'The line has a unit’s acronym and no unit.',
  'person-without-name': () => 'The line says something of a person and has no name.',
  'organisation-missing': () => 'The line says something of an organisation and does not name it.',
  'line-without-name': () => 'The line names neither an organisation nor a person.',
  'line-twice': (value) => `The same stands on line ${value('line')}.`,
  'line-contradicts': (value) => `Line ${value('line')} says something else of the same (${value('field')}).`,
  'unknown-id': (value) =>
    `The register has nothing with the id “${value('id')}”. Leave the id empty to make something new.`,
  'ambiguous-organisation': (value) =>
    `The register has several called “${value('name')}”. Give the country or the id.`,
  'ambiguous-person': (value) => `The register has several who may be “${value('name')}”. Give the mail or the id.`,
  'no-file': () => 'No file was chosen. Choose one and press again.',
  'empty-file': () => 'The file is empty. Choose the right file and try again.',
  'no-lines': () => 'The file has no lines under its headings.',
  'unknown-columns': (value) =>
    `The first row must be headings, and one of them must be Organisation or Name. It says: ${value('found')}.`,
  'column-twice': (value) => `The column ${value('en')} is there twice. Delete one.`,
  'too-many-lines': (value) =>
    `The file has ${value('lines')} lines; at most ${value('limit')} can be imported at once. Split it.`,
  'bad-quotes': (value) =>
    `The quotation marks around line ${value('line')} do not match: one is opened and not closed.`,
  'unknown-encoding': () =>
    'The file is written in an encoding that cannot be recognised. Save it as CSV UTF-8 and try again.',
  'not-a-spreadsheet': () => 'The file is neither a spreadsheet (.xlsx) nor lines of text (.csv).',
  'old-spreadsheet': () => 'The file is in Excel’s format from before 2007. Save it as .xlsx and try again.',
  'encrypted-spreadsheet': () => 'The spreadsheet is locked with a password. Save it without one and try again.',
  'damaged-spreadsheet': () =>
    'The spreadsheet is broken or not fully downloaded. Open it, save it again as .xlsx, then try.',
  'unpacked-too-large': (value) =>
    `The spreadsheet unpacks to ${value('size')} MB; at most ${value('limit')} MB can be read.`,
  'too-large': (value) => `The file is too large; at most ${value('limit')} MB can be read.`,
  'took-too-long': () => 'The file took too long to read and was stopped. Save it as CSV and try again.',
  'too-much-memory': () => 'The file used too much memory and was stopped. Save it as CSV and try again.',
  'reader-failed': () => 'The file could not be read because of an error on our side. Save it as CSV and try again.',
  'bad-lines': () => 'The preview did not come back whole. Choose the file again.',
  'register-changed': () => 'The register was changed meanwhile. See what the import would do now.',
  'nothing-to-import': () => 'No line of the file changes anything.',
};

export const registerIssueWords: Worded<typeof da> = { da, en };

/** What is wrong, in a sentence. */
export function sayRegisterIssue(language: Language, issue: Issue): string {
  const say = registerIssueWords[language][issue.code];
  const number = new Intl.NumberFormat(language);
  const value = (name: string) => {
    const given = issue.values?.[name] ?? '';
    if (name === 'field') return columnWords[given as ImportColumn]?.[language] ?? String(given);
    return typeof given === 'number' ? number.format(given) : given;
  };
  return say ? say(value) : issue.message;
}
