import type { Issue } from '@lofte/domain/issue';
import type { Language } from './language.ts';
import type { Worded } from './words.ts';

type Say = (file: string, value: (name: string) => string | number | undefined) => string;

const da: Record<string, Say> = {
  'empty-file': (file) => `${file} er tom. Vælg den rigtige fil, og prøv igen.`,
  'not-a-paper': (file) =>
    `${file} er ikke et papir, der kan læses. Brug PDF, Word (.docx), HTML, Markdown eller ren tekst.`,
  'no-text': (file, value) =>
    `${file} er billeder af sider uden tekst${value('pages') ? ` (side ${value('pages')})` : ''}. Lav tekstgenkendelse (OCR) på den først, eller find udgaven med tekst.`,
  encrypted: (file) => `${file} er låst med en adgangskode. Gem den uden adgangskode, og prøv igen.`,
  damaged: (file, value) =>
    `${file} er i stykker${value('called') ? `, eller også er den slet ikke ${value('called') === 'PDF' ? 'en PDF' : 'et Word-dokument'}` : ' eller ikke hentet helt'}. Hent den igen, og prøv så.`,
  'too-many-pages': (file, value) =>
    `${file} har ${value('pages') ?? 'for mange'} sider${value('limit') ? `; højst ${value('limit')} kan læses` : ''}. Del den op.`,
  'too-large': (file, value) =>
    `${file} er for stor${megabytes(value) ? `; højst ${megabytes(value)} MB kan læses` : ''}. Gem den mindre, f.eks. uden billeder.`,
  'unknown-encoding': (file) =>
    `${file} er skrevet i et tegnsæt, der ikke kan genkendes. Gem den som UTF-8, og prøv igen.`,
  'took-too-long': (file, value) =>
    `${file} tog for lang tid at læse${value('seconds') ? ` (over ${value('seconds')} sekunder)` : ''} og blev standset. Prøv igen, eller del den op.`,
  'too-much-memory': (file) => `${file} brugte for megen hukommelse og blev standset. Del den op.`,
  'reader-failed': (file) =>
    `${file} kunne ikke læses på grund af en fejl hos os. Prøv igen; årsagen står i serverens udskrift.`,
  'changed-meanwhile': (file) => `${file} er rettet et andet sted i mellemtiden. Åbn siden igen, og gør det derfra.`,
  'unknown-paper': () => 'Papiret findes ikke længere.',
  'not-reading': (file) => `${file} læses ikke lige nu, så der er intet at annullere.`,
  'read-already': (file) => `${file} er allerede læst.`,
  'adopted-already': (file) =>
    `${file} er vedtaget som strategi og kan ikke fjernes: strategien viser sine steder i papiret.`,
  'no-file': () => 'Der blev ikke valgt nogen fil. Vælg et eller flere papirer, og tryk på Læs.',
};

const en: Record<string, Say> = {
  'empty-file': (file) => `${file} is empty. Choose the right file and try again.`,
  'not-a-paper': (file) =>
    `${file} is not a paper that can be read. Use PDF, Word (.docx), HTML, Markdown or plain text.`,
  'no-text': (file, value) =>
    `${file} is pictures of pages without text${value('pages') ? ` (page ${value('pages')})` : ''}. Run text recognition (OCR) on it first, or find the version with text.`,
  encrypted: (file) => `${file} is locked with a password. Save it without the password and try again.`,
  damaged: (file, value) =>
    `${file} is broken${value('called') ? `, or is no ${value('called')} at all` : ' or not fully downloaded'}. Download it again, then try.`,
  'too-many-pages': (file, value) =>
    `${file} has ${value('pages') ?? 'too many'} pages${value('limit') ? `; at most ${value('limit')} can be read` : ''}. Split it.`,
  'too-large': (file, value) =>
    `${file} is too large${megabytes(value) ? `; at most ${megabytes(value)} MB can be read` : ''}. Save it smaller, for instance without pictures.`,
  'unknown-encoding': (file) =>
    `${file} is written in an encoding that cannot be recognised. Save it as UTF-8 and try again.`,
  'took-too-long': (file, value) =>
    `${file} took too long to read${value('seconds') ? ` (over ${value('seconds')} seconds)` : ''} and was stopped. Try again, or split it.`,
  'too-much-memory': (file) => `${file} used too much memory and was stopped. Split it.`,
  'reader-failed': (file) =>
    `${file} could not be read because of an error on our side. Try again; the server’s output says why.`,
  'changed-meanwhile': (file) =>
    `${file} was changed elsewhere in the meantime. Open the page again and do it from there.`,
  'unknown-paper': () => 'The paper is no longer there.',
  'not-reading': (file) => `${file} is not being read now, so there is nothing to cancel.`,
  'read-already': (file) => `${file} is read already.`,
  'adopted-already': (file) =>
    `${file} was adopted as a strategy and cannot be removed: the strategy shows its places in the paper.`,
  'no-file': () => 'No file was chosen. Choose one or more papers and press Read.',
};

/** By the issue's code; the code's English message stands in where there is no sentence. */
export const issueWords: Worded<Record<string, Say>> = { da, en };

/** The limit of `too-large`, as the reader or the service names it. */
function megabytes(value: Parameters<Say>[1]): string | number | undefined {
  return value('limit') ?? value('megabytes');
}

/** What is wrong with a file and what to do, with the file's name. */
export function sayIssue(language: Language, issue: Issue, name: string): string {
  const say = issueWords[language][issue.code];
  const number = new Intl.NumberFormat(language);
  const value = (key: string) => {
    const given = issue.values?.[key];
    return typeof given === 'number' ? number.format(given) : given;
  };
  return say ? say(quoted(language, name), value) : issue.message;
}

/** A name in the quotation marks of the language: in Danish the same mark on both sides (Retskrivningsordbogen § 58). */
function quoted(language: Language, name: string): string {
  return language === 'da' ? `”${name}”` : `“${name}”`;
}
