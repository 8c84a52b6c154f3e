import { personYearTrouble, yearTrouble } from '../edit-plan/check-numbers.ts';
import { countryCodes } from '../edit-plan/country-codes.ts';
import { foldedName } from '../folded-name.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { type Organisation, organisationKinds } from '../things.ts';
import { emptyName, plainWords, tooLongFor, tooManyFor } from './plain-words.ts';

/** What somebody says of an organisation; what stands empty is not said. A unit without an id is new. */
export interface OrganisationFields {
  readonly name: string;
  /** A name with `|` or a line break in it is several. */
  readonly otherNames?: readonly string[] | undefined;
  readonly acronym?: string | undefined;
  readonly kind: string;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly units?: readonly {
    readonly id?: string | undefined;
    readonly name: string;
    readonly acronym?: string | undefined;
  }[];
  /** Person-years it has, by year; numbers as they were given. */
  readonly capacity?: readonly { readonly year: number; readonly personYears: number }[] | undefined;
}

/**
 * The organisation that somebody means, its words tidied. Units without a name are dropped.
 *
 * Issues, `where` names the field: `empty-name`, `too-long`, `too-many`, `unknown-kind`, `unknown-country`, `unit-twice`, `bad-year`,
 * `year-twice`, `bad-person-years`
 */
export function organisationFrom(fields: OrganisationFields, id: string, newId: () => string): Result<Organisation> {
  const name = plainWords(fields.name);
  const acronym = plainWords(fields.acronym);
  const country = plainWords(fields.country)?.toUpperCase();
  const kind = organisationKinds.find((one) => one === fields.kind);
  const otherNames = otherNamesOf(fields.otherNames ?? [], [name, acronym]);
  const units = unitsOf(fields.units ?? [], newId);
  const capacity = (fields.capacity ?? []).toSorted((a, b) => a.year - b.year);
  const issues = [
    ...(name === undefined || foldedName(name) === '' ? [emptyName('name')] : []),
    ...tooLongFor('name', name),
    ...tooLongFor('acronym', acronym),
    ...otherNames.flatMap((other) => tooLongFor('name', other, 'otherNames')),
    ...tooManyFor('otherNames', otherNames),
    ...(kind ? [] : [unknownKind(fields.kind)]),
    ...(country === undefined || countryCodes.includes(country) ? [] : [unknownCountry(country)]),
    ...wrongUnits(units),
    ...wrongCapacity(capacity),
  ];
  if (issues.length > 0 || name === undefined || !kind) return bad(...issues);
  return good({
    id,
    name,
    ...(otherNames.length > 0 ? { otherNames } : {}),
    ...(acronym ? { acronym } : {}),
    kind,
    ...(country ? { country } : {}),
    units,
    ...(capacity.length > 0 ? { capacity } : {}),
  });
}

/** Each name once, and none that the organisation has anyhow. */
export function otherNamesOf(names: readonly string[], own: readonly (string | undefined)[]): string[] {
  const known = new Set(own.map((name) => (name === undefined ? '' : foldedName(name))));
  return names
    .flatMap((name) => name.split(/[|\r\n]/))
    .flatMap((name) => plainWords(name) ?? [])
    .filter((name) => {
      const folded = foldedName(name);
      const fresh = folded !== '' && !known.has(folded);
      known.add(folded);
      return fresh;
    });
}

function unitsOf(units: NonNullable<OrganisationFields['units']>, newId: () => string): Organisation['units'] {
  return units.flatMap((unit) => {
    const [name, acronym] = [plainWords(unit.name), plainWords(unit.acronym)];
    if (name === undefined) return [];
    return [{ id: unit.id || newId(), name, ...(acronym ? { acronym } : {}) }];
  });
}

function wrongUnits(units: Organisation['units']): readonly Issue[] {
  const seen = new Set<string>();
  const wrong = units.flatMap(({ name, acronym }) => {
    const folded = foldedName(name);
    const twice = seen.has(folded);
    seen.add(folded);
    return [
      ...(folded === '' ? [emptyName('units')] : []),
      ...(twice ? [unitTwice(name)] : []),
      ...tooLongFor('name', name, 'units'),
      ...tooLongFor('acronym', acronym, 'units'),
    ];
  });
  return [...wrong, ...tooManyFor('units', units)];
}

function wrongCapacity(capacity: NonNullable<Organisation['capacity']>): readonly Issue[] {
  const twice = capacity.find(({ year }, i) => capacity[i - 1]?.year === year);
  return [
    ...capacity.flatMap(({ year, personYears }) => [
      ...yearTrouble(year, 'capacity'),
      ...personYearTrouble(personYears, 'capacity'),
    ]),
    ...(twice && Number.isInteger(twice.year) ? [yearTwice(twice.year)] : []),
    ...tooManyFor('capacity', capacity),
  ];
}

function yearTwice(year: number): Issue {
  return {
    code: 'year-twice',
    message: `${year} stands there twice.`,
    where: 'capacity',
    values: { given: String(year) },
  };
}

function unitTwice(name: string): Issue {
  return { code: 'unit-twice', message: `There are two units called "${name}".`, where: 'units', values: { name } };
}

export function unknownKind(kind: string): Issue {
  return { code: 'unknown-kind', message: `"${kind}" is no kind of organisation.`, where: 'kind', values: { kind } };
}

export function unknownCountry(country: string): Issue {
  return { code: 'unknown-country', message: `"${country}" is no country.`, where: 'country', values: { country } };
}
