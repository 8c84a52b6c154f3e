import type { Worded } from '../words.ts';

const da = {
  agenda: 'Dagsorden med indstillinger:',
  minutes: 'Referatet som fil:',
  formats: { docx: 'Word (.docx)', pdf: 'PDF', html: 'HTML' },
};

const en: typeof da = {
  agenda: 'Agenda with cover notes:',
  minutes: 'The minutes as a file:',
  formats: { docx: 'Word (.docx)', pdf: 'PDF', html: 'HTML' },
};

export const documentPageWords: Worded<typeof da> = { da, en };
