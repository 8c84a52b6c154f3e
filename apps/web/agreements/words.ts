import type { Worded } from '../words.ts';

const da = {
  send: 'Læg en aftale op',
  file: 'Dokument',
  fileHint: (limit: string) => `En PDF eller et Word-dokument (.docx), højst ${limit} MB.`,
  of: 'Hvilken aftale',
  ofNew: 'En ny aftale',
  title: 'Hvad den nye aftale hedder',
  titleHint: 'Tomt: som filen.',
  keep: 'Læg den op',
  removeFile: 'Fjern dokumentet',
  removeFileWhat: 'Det forsvinder herfra og bliver i historikken. Aftalen selv bliver stående.',
  fileRemoved: 'Dokumentet er fjernet.',
};

const en: typeof da = {
  send: 'Add an agreement',
  file: 'Document',
  fileHint: (limit) => `A PDF or a Word document (.docx), at most ${limit} MB.`,
  of: 'Which agreement',
  ofNew: 'A new agreement',
  title: 'What the new agreement is called',
  titleHint: 'Empty: as the file.',
  keep: 'Add it',
  removeFile: 'Remove the document',
  removeFileWhat: 'It goes from here and stays in the history. The agreement itself stays.',
  fileRemoved: 'The document is removed.',
};

export const agreementWords: Worded<typeof da> = { da, en };
