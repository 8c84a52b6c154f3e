import type { Language } from './language.ts';

/** Words in every language of the interface; the Danish ones say which there must be. */
export type Worded<W> = Readonly<Record<Language, W>>;

const da = {
  name: 'Løfte',
  skip: 'Gå til indhold',
  chooseLanguage: 'Sprog',
  overview: 'Overblik',
  library: 'Bibliotek',
  places: 'Steder',
  page: (page: number) => `s. ${page}`,
  showPlace: 'vis stedet i papiret',
  source: 'kilde',
  kinds: {
    priority: { one: 'prioritetsområde', other: 'prioritetsområder' },
    goal: { one: 'mål', other: 'mål' },
    initiative: { one: 'initiativ', other: 'initiativer' },
    commitment: { one: 'løfte', other: 'løfter' },
    case: { one: 'case', other: 'cases' },
    footnote: { one: 'fodnote', other: 'fodnoter' },
    section: { one: 'afsnit', other: 'afsnit' },
  },
};

const en: typeof da = {
  name: 'Løfte',
  skip: 'Skip to content',
  chooseLanguage: 'Language',
  overview: 'Overview',
  library: 'Library',
  places: 'Places',
  page: (page) => `p. ${page}`,
  showPlace: 'show the place in the paper',
  source: 'source',
  kinds: {
    priority: { one: 'priority', other: 'priorities' },
    goal: { one: 'goal', other: 'goals' },
    initiative: { one: 'initiative', other: 'initiatives' },
    commitment: { one: 'commitment', other: 'commitments' },
    case: { one: 'case', other: 'cases' },
    footnote: { one: 'footnote', other: 'footnotes' },
    section: { one: 'section', other: 'sections' },
  },
};

/** Words that every page shares. */
export const words: Worded<typeof da> = { da, en };

/** The languages by their own names, for the switch. */
export const languageNames: Worded<string> = { da: 'Dansk', en: 'English' };
