import type { Issue } from '../issue.ts';
import type { ImportLine } from './import-line.ts';

type Cells = ImportLine['cells'];

/** What a spreadsheet shows where a formula of its own went wrong. */
const spreadsheetErrors = /^#(N\/A|REF!|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|SPILL!|CALC!)$/;

/** Issue `cell-error` for each cell in which the spreadsheet itself shows an error. */
export function badCells(cells: Cells): readonly Issue[] {
  return Object.entries(cells).flatMap(([where, text]) =>
    spreadsheetErrors.test(text)
      ? [
          {
            code: 'cell-error',
            message: `The cell holds an error of the spreadsheet: ${text}.`,
            where,
            values: { text },
          },
        ]
      : [],
  );
}

/** What a line must name for the rest of it to mean anything. */
export function nothingNamed(cells: Cells): readonly Issue[] {
  const { organisation, unit, name } = cells;
  if (unit && !organisation) return [unitWithoutOrganisation];
  if (!name && (cells.mail || cells.title || cells.language || cells.left)) return [personWithoutName];
  if (!organisation && (cells.acronym || cells.kind || cells.country || cells.otherNames)) return [organisationMissing];
  if (!unit && cells.unitAcronym) return [unitWithoutName];
  return organisation || name ? [] : [lineWithoutName];
}

const unitWithoutOrganisation: Issue = {
  code: 'unit-without-organisation',
  message: 'The line names a unit and no organisation that it belongs to.',
  where: 'organisation',
};
const unitWithoutName: Issue = {
  code: 'unit-without-name',
  message: 'The line has an acronym of a unit and no unit.',
  where: 'unit',
};
const personWithoutName: Issue = {
  code: 'person-without-name',
  message: 'The line says something of a person and has no name.',
  where: 'name',
};
const organisationMissing: Issue = {
  code: 'organisation-missing',
  message: 'The line says something of an organisation and does not name it.',
  where: 'organisation',
};
const lineWithoutName: Issue = {
  code: 'line-without-name',
  message: 'The line names neither an organisation nor a person.',
};

export function lineTwice(line: number): Issue {
  return { code: 'line-twice', message: `The same stands on line ${line} already.`, values: { line } };
}

export function lineContradicts(line: number, field: string): Issue {
  const message = `Line ${line} says something else of the same (${field}).`;
  return { code: 'line-contradicts', message, where: field, values: { line, field } };
}

export function unknownId(id: string): Issue {
  const message = `The register has nothing with the id "${id}". Leave the id empty to make something new.`;
  return { code: 'unknown-id', message, where: 'id', values: { id } };
}

export function ambiguousOrganisation(name: string): Issue {
  const message = `The register has several organisations called "${name}". Say which country, or give the id.`;
  return { code: 'ambiguous-organisation', message, where: 'organisation', values: { name } };
}

export function ambiguousPerson(name: string): Issue {
  const message = `The register has several people who may be "${name}". Give the mail or the id.`;
  return { code: 'ambiguous-person', message, where: 'name', values: { name } };
}
