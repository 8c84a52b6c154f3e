import type { ElementKind } from '@lofte/domain/draft';
import type { ListNames } from './named-things.ts';

/** What the page of a draft says by itself: in Danish around a Danish paper, in English around any other. */
export interface DraftWords extends ListNames {
  readonly structure: string;
  readonly source: string;
  readonly page: (page: number) => string;
  readonly alsoPage: (page: number) => string;
  readonly named: string;
  readonly leftovers: string;
  readonly kinds: Readonly<Record<ElementKind, readonly [one: string, several: string]>>;
}

const da: DraftWords = {
  locale: 'da',
  countries: 'Lande',
  organisations: 'Organisationer',
  sums: 'Beløb',
  figures: 'Nøgletal',
  dates: 'Datoer',
  structure: 'Struktur',
  source: 'Kilde',
  page: (page) => `s. ${page}`,
  alsoPage: (page) => `også s. ${page}`,
  named: 'Nævnt i papiret',
  leftovers: 'Ikke forstået',
  kinds: {
    priority: ['prioritetsområde', 'prioritetsområder'],
    goal: ['mål', 'mål'],
    initiative: ['initiativ', 'initiativer'],
    case: ['case', 'cases'],
    commitment: ['løfte', 'løfter'],
    footnote: ['fodnote', 'fodnoter'],
    section: ['afsnit', 'afsnit'],
  },
};

const en: DraftWords = {
  locale: 'en',
  countries: 'Countries',
  organisations: 'Organisations',
  sums: 'Sums',
  figures: 'Figures',
  dates: 'Dates',
  structure: 'Structure',
  source: 'Source',
  page: (page) => `p. ${page}`,
  alsoPage: (page) => `also p. ${page}`,
  named: 'Named in the paper',
  leftovers: 'Not understood',
  kinds: {
    priority: ['priority', 'priorities'],
    goal: ['goal', 'goals'],
    initiative: ['initiative', 'initiatives'],
    case: ['case', 'cases'],
    commitment: ['commitment', 'commitments'],
    footnote: ['footnote', 'footnotes'],
    section: ['section', 'sections'],
  },
};

/** By the paper's language (BCP 47). */
export function draftWords(language: string): DraftWords {
  return language === 'da' ? da : en;
}
