import type { Worded } from '../words.ts';

type Say = (format: string) => string;
type Titles = Readonly<Record<'waiting' | 'running' | 'done' | 'failed' | 'cancelled', Say>>;

const titles = {
  da: {
    waiting: (format) => `${format} venter på tur`,
    running: (format) => `${format} bliver skrevet`,
    done: (format) => `${format} er klar`,
    failed: (format) => `${format} blev ikke skrevet`,
    cancelled: (format) => `${format} er standset`,
  },
  en: {
    waiting: (format) => `${format} waits its turn`,
    running: (format) => `${format} is being written`,
    done: (format) => `${format} is ready`,
    failed: (format) => `${format} was not written`,
    cancelled: (format) => `${format} is stopped`,
  },
} as const satisfies Readonly<Record<'da' | 'en', Titles>>;

const da = {
  titles: titles.da as Titles,
  formats: { docx: 'Word-filen', pdf: 'PDF-filen', html: 'HTML-filen' },
  progress: 'Så langt er den',
  waits: 'En anden opfølgning bliver skrevet først.',
  begins: 'Tallene bliver talt.',
  counting: (done: number, of: number) => `Tallene bliver talt: ${done} af ${of} strategier.`,
  writing: (format: string, percent: number) => `${format} bliver skrevet: ${percent} %.`,
  setting: 'Siderne bliver sat op. Det er det, der tager længst.',
  packing: 'Filen bliver pakket.',
  leave: 'Du kan lade siden stå eller komme tilbage til den. Den spørger selv igen.',
  stop: 'Stop',
  countedTo: (seq: number) => `Tallene er talt til og med post ${seq}.`,
  sealed: 'Opfølgningen er forseglet, så filen er den samme hver gang.',
  fetch: { docx: 'Hent Word-filen', pdf: 'Hent PDF-filen', html: 'Hent HTML-filen' },
  kept: 'Filen ligger her i en time. Derefter kan den skrives igen.',
  wasStopped: 'Skrivningen er standset. Intet er gemt af den.',
  failed:
    'Noget gik galt, mens filen blev skrevet. Prøv igen; går det galt igen, så sig det til den, der driver Løfte.',
  tooMuch: 'Opfølgningen er for lang til en fil. Del strategierne på flere opfølgninger.',
  again: { docx: 'Skriv Word-filen igen', pdf: 'Skriv PDF-filen igen', html: 'Skriv HTML-filen igen' },
  lost: 'Filen er her ikke mere',
  lostWhy:
    'En skrevet fil ligger her i en time, og den går tabt, når serveren begynder forfra. Opfølgningen selv står, som den stod.',
};

export type ReportWords = typeof da;

const en: ReportWords = {
  titles: titles.en,
  formats: { docx: 'The Word file', pdf: 'The PDF', html: 'The HTML file' },
  progress: 'How far it is',
  waits: 'Another review is written first.',
  begins: 'The numbers are being counted.',
  counting: (done, of) => `The numbers are being counted: ${done} of ${of} strategies.`,
  writing: (format, percent) => `${format} is being written: ${percent}%.`,
  setting: 'The pages are being set, which takes longest.',
  packing: 'The file is being packed.',
  leave: 'You can leave this page open or come back to it. It asks again by itself.',
  stop: 'Stop',
  countedTo: (seq) => `The numbers are counted up to entry ${seq}.`,
  sealed: 'The review is sealed, so the file is the same each time.',
  fetch: { docx: 'Download the Word file', pdf: 'Download the PDF', html: 'Download the HTML file' },
  kept: 'The file stays here for an hour. After that it can be written again.',
  wasStopped: 'The writing was stopped. Nothing of it is kept.',
  failed:
    'Something went wrong while the file was written. Try again; if it goes wrong again, tell whoever runs Løfte.',
  tooMuch: 'The review is too long for a file. Divide its strategies among several reviews.',
  again: { docx: 'Write the Word file again', pdf: 'Write the PDF again', html: 'Write the HTML file again' },
  lost: 'The file is no longer here',
  lostWhy:
    'A file stays here for an hour, and is lost when the server starts anew. The review itself stands as it stood.',
};

export const reportWords: Worded<ReportWords> = { da, en };
