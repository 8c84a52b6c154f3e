/** What a document says by itself, around what it is made of. */
const da = {
  locale: 'da-DK',
  untitled: 'Uden titel',
  contents: 'Indhold',
  missing: 'Teksten mangler',
  writeHere: 'Skriv teksten her',
  total: 'I alt',
  row: 'Område',
  period: 'Periode',
  target: 'Mål',
  actual: 'Nået',
  none: '–',
  numbers: (title: string) => `Tallene bag: ${title}`,
  unitOf: (title: string, unit: string) => (unit === '' ? title : `${title} (${unit})`),
  barSentence: (label: string, counts: string) => `${label}: ${counts}.`,
  pointSentence: (period: string, target: string, actual: string) => `${period}: mål ${target}, nået ${actual}`,
  page: (number: string, all: string) => `Side ${number} af ${all}`,
};

const en: typeof da = {
  locale: 'en-GB',
  untitled: 'Untitled',
  contents: 'Contents',
  missing: 'The text is missing',
  writeHere: 'Write the text here',
  total: 'Total',
  row: 'Area',
  period: 'Period',
  target: 'Target',
  actual: 'Reached',
  none: '–',
  numbers: (title) => `The numbers behind: ${title}`,
  unitOf: (title, unit) => (unit === '' ? title : `${title} (${unit})`),
  barSentence: (label, counts) => `${label}: ${counts}.`,
  pointSentence: (period, target, actual) => `${period}: target ${target}, reached ${actual}`,
  page: (number, all) => `Page ${number} of ${all}`,
};

export type DocumentWords = typeof da;
export const documentWords: Readonly<Record<'da' | 'en', DocumentWords>> = { da, en };
