import type { ImportLine } from './import-line.ts';
import { kindWords } from './import-words.ts';
import type { Register } from './register.ts';

type Cells = ImportLine['cells'];

/**
 * The register as lines of a file: every organisation, then its units, then the people. Brought back in, it changes nothing.
 * Line 1 is the heading.
 */
export function registerLines({ organisations, people }: Register, language: 'da' | 'en'): readonly ImportLine[] {
  const names = new Map(organisations.map((one) => [one.id, one]));
  const rows: Cells[] = [
    ...organisations.flatMap(({ id, name, otherNames, acronym, kind, country, units }): Cells[] => [
      said({
        id,
        organisation: name,
        otherNames: otherNames?.join(' | '),
        acronym,
        kind: kindWords[kind][language],
        country,
      }),
      ...units.map((unit) =>
        said({ id: unit.id, organisation: name, country, unit: unit.name, unitAcronym: unit.acronym }),
      ),
    ]),
    ...people.map(({ id, name, mail, language, organisation, unit, title, left }) => {
      const where = organisation === undefined ? undefined : names.get(organisation);
      return said({
        id,
        organisation: where?.name,
        country: where?.country,
        unit: where?.units.find((one) => one.id === unit)?.name,
        ...{ name, mail, language, title, left },
      });
    }),
  ];
  return rows.map((cells, i) => ({ line: i + 2, cells }));
}

function said(cells: { readonly [C in keyof Cells]: Cells[C] | undefined }): Cells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== undefined));
}
