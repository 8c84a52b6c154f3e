import type { Language } from './language.ts';

/** Words in every language of the interface; the Danish ones say which there must be. */
export type Worded<W> = Readonly<Record<Language, W>>;

const da = {
  name: 'Løfte',
  skip: 'Gå til indhold',
  chooseLanguage: 'Sprog',
  library: 'Bibliotek',
  page: (page: number) => `s. ${page}`,
  toPlace: (page: number) => `Vis stedet i papiret, side ${page}`,
  toPlaceUnpaged: 'Vis stedet i papiret',
  source: 'kilde',
};

const en: typeof da = {
  name: 'Løfte',
  skip: 'Skip to content',
  chooseLanguage: 'Language',
  library: 'Library',
  page: (page) => `p. ${page}`,
  toPlace: (page) => `Show the place in the paper, page ${page}`,
  toPlaceUnpaged: 'Show the place in the paper',
  source: 'source',
};

/** Words that every page shares. */
export const words: Worded<typeof da> = { da, en };

/** The languages by their own names, for the switch. */
export const languageNames: Worded<string> = { da: 'Dansk', en: 'English' };
