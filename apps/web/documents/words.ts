import type { Worded } from '../words.ts';

const da = {
  agenda: 'Mødets papirer (dagsorden med notat til hvert punkt):',
  minutes: 'Referatet som fil:',
  note: 'Indstillingen som fil:',
  item: 'Notat:',
  status: 'Siden som fil:',
  brief: 'Notat om det som fil:',
  worldBrief: 'Notat på to sider:',
  worldBriefOther: 'På engelsk:',
  formats: { docx: 'Word (.docx)', pdf: 'PDF', html: 'HTML' },
  of: (format: string, about: string) => `${format}: ${about}`,
};

const en: typeof da = {
  agenda: 'The papers of the meeting (agenda with a note for each item):',
  minutes: 'The minutes as a file:',
  note: 'The cover note as a file:',
  item: 'Note:',
  status: 'This page as a file:',
  brief: 'A brief on it as a file:',
  worldBrief: 'A brief of two pages:',
  worldBriefOther: 'In Danish:',
  formats: { docx: 'Word (.docx)', pdf: 'PDF', html: 'HTML' },
  of: (format, about) => `${format}: ${about}`,
};

export const documentPageWords: Worded<typeof da> = { da, en };
