import { countryCodes } from '../edit-plan/country-codes.ts';
import { foldedName } from '../folded-name.ts';
import type { Organisation } from '../things.ts';
import { type ImportColumn, importColumns } from './import-line.ts';

type Words = { readonly da: string; readonly en: string; readonly also: readonly string[] };

/** The heading of each column as we write it, and what else people put there. */
export const columnWords: Readonly<Record<ImportColumn, Words>> = {
  id: { da: 'Id', en: 'Id', also: [] },
  organisation: {
    da: 'Organisation',
    en: 'Organisation',
    also: ['organization', 'myndighed', 'arbejdsplads', 'firma'],
  },
  otherNames: { da: 'Andre navne', en: 'Other names', also: ['aliasser', 'alias', 'aliases', 'tidligere navne'] },
  acronym: { da: 'Forkortelse', en: 'Acronym', also: ['akronym', 'abbreviation', 'kort navn', 'short name', 'fork'] },
  kind: { da: 'Type', en: 'Kind', also: ['art', 'slags', 'organisationstype'] },
  country: { da: 'Land', en: 'Country', also: ['landekode', 'country code'] },
  unit: { da: 'Enhed', en: 'Unit', also: ['kontor', 'afdeling', 'department', 'office', 'team', 'division'] },
  unitAcronym: { da: 'Enhedens forkortelse', en: 'Unit acronym', also: ['enhedsforkortelse', 'enhedens akronym'] },
  name: { da: 'Navn', en: 'Name', also: ['person', 'fulde navn', 'full name', 'medarbejder', 'kontaktperson'] },
  mail: {
    da: 'Mail',
    en: 'E-mail',
    also: ['e post', 'mailadresse', 'emailadresse', 'e mail adresse', 'mail address', 'email address'],
  },
  language: { da: 'Sprog', en: 'Language', also: [] },
  title: { da: 'Titel', en: 'Title', also: ['stilling', 'job title', 'stillingsbetegnelse', 'position'] },
  left: { da: 'Fratrådt', en: 'Left', also: ['fratradt', 'sidste dag', 'left on'] },
};

export const kindWords: Readonly<Record<Organisation['kind'], Words>> = {
  ministry: { da: 'ministerium', en: 'ministry', also: ['ministerie', 'departement'] },
  agency: { da: 'styrelse', en: 'agency', also: ['myndighed', 'direktorat', 'authority', 'tilsyn'] },
  'international body': {
    da: 'international organisation',
    en: 'international body',
    also: ['international', 'internationalt organ', 'international organization'],
  },
  company: { da: 'virksomhed', en: 'company', also: ['firma', 'selskab', 'business'] },
  foundation: { da: 'fond', en: 'foundation', also: ['fund'] },
  'civil society': {
    da: 'civilsamfund',
    en: 'civil society',
    also: ['ngo', 'forening', 'association', 'interesseorganisation'],
  },
  embassy: { da: 'ambassade', en: 'embassy', also: ['repræsentation', 'mission', 'konsulat'] },
  other: { da: 'andet', en: 'other', also: ['anden', 'øvrige'] },
};

const languageWords: Readonly<Record<'da' | 'en', Words>> = {
  da: { da: 'dansk', en: 'Danish', also: ['da', 'dk', 'da dk'] },
  en: { da: 'engelsk', en: 'English', also: ['en', 'gb', 'uk', 'en gb', 'en us'] },
};

const columns = byWord(columnWords);
const kinds = byWord(kindWords);
const languages = byWord(languageWords);
const countries = new Map(
  ['da', 'en'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return countryCodes.flatMap((code) => [
      [foldedName(code), code] as const,
      [foldedName(names.of(code) ?? code), code] as const,
    ]);
  }),
);

/** The column that a heading names. */
export function columnOf(heading: string): ImportColumn | undefined {
  return columns.get(tight(heading));
}

/** Undefined where it is no kind of organisation. */
export function kindOf(word: string): Organisation['kind'] | undefined {
  return kinds.get(tight(word));
}

export function languageOf(word: string): 'da' | 'en' | undefined {
  return languages.get(tight(word));
}

/** The code of a country by its code, or its Danish or English name. */
export function countryOf(word: string): string | undefined {
  return countries.get(foldedName(word));
}

/** ISO 8601, or as Danes write a day: 31-12-2026, 31.12.2026, 31/12/2026. The word itself where it is no day at all. */
export function dayOf(word: string): string {
  const [, day = '', month = '', year] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(word.replaceAll(' ', '')) ?? [];
  return year === undefined ? word : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function byWord<K extends string>(words: Readonly<Record<K, Words>>): ReadonlyMap<string, K> {
  const keys = Object.keys(words) as K[];
  return new Map(
    keys.flatMap((key) => [key, words[key].da, words[key].en, ...words[key].also].map((word) => [tight(word), key])),
  );
}

/** `E-mail:` and `email` are one heading. */
function tight(word: string): string {
  return foldedName(word).replaceAll(' ', '');
}

/** The headings of a file, in the order in which we write them. */
export function headings(language: 'da' | 'en', of: readonly ImportColumn[] = importColumns): readonly string[] {
  return of.map((column) => columnWords[column][language]);
}
