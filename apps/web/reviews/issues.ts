import type { Issue } from '@lofte/domain/issue';
import type { Language } from '../language.ts';
import { sayTime } from '../time.ts';
import type { Worded } from '../words.ts';

type Say = (value: (name: string) => string) => string;

const da: Readonly<Record<string, Say>> = {
  'no-title': () => 'Giv opfølgningen en titel.',
  'too-long': (value) => `Det er ${value('length')} tegn; der er plads til ${value('limit')}.`,
  'no-strategies': () => 'Vælg mindst én strategi.',
  'too-many': (value) => `Det er ${value('count')}; der er plads til ${value('limit')}.`,
  'bad-date': (value) => `”${value('given')}” er ikke en dag, der findes. Skriv år, måned og dag: 2027-12-31.`,
  'ends-before-start': (value) => `Tiden ville slutte ${value('to')}, før den begynder ${value('from')}.`,
  'unknown-strategy': () => 'Strategien findes ikke mere. Vælg en anden.',
  'unknown-group': () => 'Gruppen findes ikke mere. Vælg en anden.',
  'unknown-review': () => 'Opfølgningen findes ikke mere.',
  'unknown-field': () => 'Opfølgningen har ikke den tekst, eller ikke mere. Den blev ikke taget med.',
  'review-sealed': () => 'Opfølgningen er forseglet og kan ikke ændres. Begynd en ny.',
  'changed-meanwhile': () => 'En anden har skrevet imens. Intet er overskrevet. Se begge dele, og gem igen.',
  'nothing-changed': () => 'Det står der allerede.',
  'nothing-said': () => 'Skriv, hvad du vil sige.',
  'no-file': () => 'Der blev ikke valgt nogen fil. Vælg dokumentet, og tryk igen.',
  'empty-file': () => 'Filen er tom. Gem dokumentet, og prøv igen.',
  'too-large': (value) => `Filen er for stor; højst ${value('limit')} MB kan læses. Tag billeder ud, og prøv igen.`,
  'document-too-large': (value) =>
    `Filen er for stor; højst ${value('limit')} MB kan læses. Tag billeder ud, og prøv igen.`,
  'old-document': () => 'Filen er i Words format fra før 2007. Gem den som .docx, og prøv igen.',
  'encrypted-document': () => 'Dokumentet er låst med en adgangskode. Gem det uden, og prøv igen.',
  'not-a-document': () =>
    'Filen er ikke et dokument. Den skal være gemt som .docx af et skriveprogram, ikke bare hedde sådan.',
  'macro-document': () =>
    'Dokumentet indeholder makroer, altså programmer, og bliver derfor ikke åbnet. Gem det som .docx uden makroer.',
  'damaged-document': () => 'Dokumentet er i stykker. Åbn det, gem det igen som .docx, og prøv så.',
  'unpacked-too-large': (value) => `Dokumentets tekst fylder mere end ${value('limit')} MB, når det pakkes ud.`,
  'not-our-document': () =>
    'Dokumentet er ikke hentet her, eller alle tekstfelter er taget ud af det. Hent det igen, og skriv i felterne.',
  'field-twice': () =>
    'Teksten står to gange i dokumentet og siger forskelligt. Den blev ikke taget med. Slet den ene.',
  'field-too-long': () => 'Feltet rummer meget mere, end der er plads til. Det blev ikke taget med.',
  'field-changes': () => 'Her er ændringer, som ingen har taget stilling til. De er læst, som om de er godkendt.',
  'field-picture': () => 'Her er et billede, som ikke kan gemmes. Ordene er taget med.',
  'field-table': () => 'Her er en tabel, som ikke kan gemmes. Ordene er taget med, en linje for hvert felt.',
  'bad-lines': () => 'Forhåndsvisningen kom ikke helt med. Vælg filen igen.',
  'too-many-own-reports': () =>
    'Du har allerede to opfølgninger, der bliver skrevet. Vent på en af dem, eller stop den.',
  'too-many-reports': () => 'Mange opfølgninger bliver skrevet lige nu. Prøv igen om nogle minutter.',
  'not-allowed': () => 'Det har du ikke ret til.',
};

const en: typeof da = {
  'no-title': () => 'Give the review a title.',
  'too-long': (value) => `These are ${value('length')} characters; there is room for ${value('limit')}.`,
  'no-strategies': () => 'Choose at least one strategy.',
  'too-many': (value) => `These are ${value('count')}; there is room for ${value('limit')}.`,
  'bad-date': (value) => `“${value('given')}” is no day that exists. Write year, month and day: 2027-12-31.`,
  'ends-before-start': (value) => `The time would end on ${value('to')}, before it begins on ${value('from')}.`,
  'unknown-strategy': () => 'The strategy no longer exists. Choose another.',
  'unknown-group': () => 'The group no longer exists. Choose another.',
  'unknown-review': () => 'The review is no longer there.',
  'unknown-field': () => 'The review has no such text, or no longer. It was left out.',
  'review-sealed': () => 'The review is sealed and cannot be changed. Begin a new one.',
  'changed-meanwhile': () => 'Somebody else wrote meanwhile. Nothing was overwritten. Look at both, and save again.',
  'nothing-changed': () => 'It says so already.',
  'nothing-said': () => 'Write what you want to say.',
  'no-file': () => 'No file was chosen. Choose the document and press again.',
  'empty-file': () => 'The file is empty. Save the document and try again.',
  'too-large': (value) => `The file is too large; at most ${value('limit')} MB can be read. Take pictures out of it.`,
  'document-too-large': (value) =>
    `The file is too large; at most ${value('limit')} MB can be read. Take pictures out of it.`,
  'old-document': () => 'The file is in Word’s format before 2007. Save it as .docx and try again.',
  'encrypted-document': () => 'The document is locked with a password. Save it without one and try again.',
  'not-a-document': () =>
    'The file is no document. It must be saved as .docx by a word processor and not only be named so.',
  'macro-document': () =>
    'The document contains macros, which are programs, and is not opened. Save it as .docx without macros.',
  'damaged-document': () => 'The document is broken. Open it, save it again as .docx, and try then.',
  'unpacked-too-large': (value) => `The document’s text unpacks to more than ${value('limit')} MB.`,
  'not-our-document': () =>
    'The document was not downloaded here, or all its text fields were taken out. Download it again and write in the fields.',
  'field-twice': () => 'The text stands twice in the document, with different words. It was left out. Delete one.',
  'field-too-long': () => 'The field holds far more than there is room for. It was left out.',
  'field-changes': () => 'Here are tracked changes that nobody decided on. They were read as if accepted.',
  'field-picture': () => 'Here is a picture, which cannot be kept. The words were taken.',
  'field-table': () => 'Here is a table, which cannot be kept. The words were taken, a line a cell.',
  'bad-lines': () => 'The preview did not come back whole. Choose the file again.',
  'too-many-own-reports': () => 'You already have two reviews being written. Wait for one of them, or stop it.',
  'too-many-reports': () => 'Many reviews are being written just now. Try again in a few minutes.',
  'not-allowed': () => 'You have no right to do that.',
};

export const reviewIssueWords: Worded<typeof da> = { da, en };

/** What is wrong, in a sentence. */
export function sayReviewIssue(language: Language, { code, message, values }: Issue): string {
  const say = reviewIssueWords[language][code];
  const value = (name: string) => String(values?.[name] ?? '');
  const said = (name: string) =>
    (/^\d{4}-\d{2}-\d{2}$/.test(value(name)) && sayTime(language, value(name))) || value(name);
  return say ? say(code === 'bad-date' ? value : said) : message;
}

/** What a refused form answers: no right, gone, changed by somebody else, or to be mended. */
export function statusOfReview(issues: readonly Issue[]): 403 | 404 | 409 | 413 | 422 {
  const codes = issues.map(({ code }) => code);
  if (codes.includes('not-allowed')) return 403;
  if (codes.includes('unknown-review')) return 404;
  if (codes.some((code) => code === 'too-large' || code === 'document-too-large')) return 413;
  return codes.some((code) => code === 'changed-meanwhile' || code === 'review-sealed') ? 409 : 422;
}
