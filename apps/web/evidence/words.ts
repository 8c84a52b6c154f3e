import type { Worded } from '../words.ts';

const da = {
  evidence: 'Dokumentation',
  file: 'Fil',
  link: 'Link',
  copy: (day: string) => `kopi fra ${day}`,
};

const en: typeof da = {
  evidence: 'Evidence',
  file: 'File',
  link: 'Link',
  copy: (day) => `copy of ${day}`,
};

export const evidenceWords: Worded<typeof da> = { da, en };
