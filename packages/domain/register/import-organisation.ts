import { foldedName } from '../folded-name.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import type { Organisation } from '../things.ts';
import type { Draft, Said } from './import-draft.ts';
import { type Effect, fieldsThatDiffer } from './import-effect.ts';
import type { ImportLine } from './import-line.ts';
import { ambiguousOrganisation, unknownId } from './import-trouble.ts';
import { countryOf, kindOf } from './import-words.ts';
import { type OrganisationFields, organisationFrom, unknownCountry, unknownKind } from './organisation-from.ts';

type Cells = ImportLine['cells'];
type Unit = Organisation['units'][number];

/** What a line says of an organisation and a unit of it. */
export interface OrganisationStep {
  readonly organisation?: Organisation;
  readonly unit?: Unit;
  readonly effects: readonly Effect[];
  readonly said: readonly Said[];
}

/** Issues: those of the fields, `unknown-id`, `ambiguous-organisation`, `line-contradicts` */
export function organisationStep(draft: Draft, { cells }: ImportLine): Result<OrganisationStep> {
  if (!cells.organisation) return good({ effects: [], said: [] });
  const found = findOrganisation(draft, cells);
  if (!found.ok) return found;
  const before = found.value;
  const unit = cells.unit ? unitOf(before, cells, draft.newId) : undefined;
  const fields = fieldsOf(cells, before, unit);
  const after = fields.ok ? organisationFrom(fields.value, before?.id ?? draft.newId(), draft.newId) : fields;
  if (!after.ok) return bad(...after.issues.map(asColumn));
  const organisation = after.value;
  const said = saidOf(cells, organisation, unit);
  const contradictions = draft.contradictions(said);
  if (contradictions.length > 0) return bad(...contradictions);
  const effects = [...organisationEffects(draft, before, organisation), ...unitEffects(before, unit)];
  return good({ organisation, ...(unit ? { unit } : {}), effects, said });
}

/** The one that has the line's id, its person's or its unit's; else the one of that name, and of that country where it says one. */
function findOrganisation(draft: Draft, cells: Cells): Result<Organisation | undefined> {
  const { id, organisation: name = '', unit, name: person } = cells;
  const isOrganisation = !unit && !person;
  const byId = id && isOrganisation ? draft.organisations.get(id) : undefined;
  if (id && isOrganisation && !byId) return bad(unknownId(id));
  if (byId) return good(byId);
  const country = cells.country ? countryOf(cells.country) : undefined;
  const named = draft
    .organisationsNamed(foldedName(name))
    .filter((one) => country === undefined || one.country === undefined || one.country === country);
  const own = named.filter((one) => foldedName(one.name) === foldedName(name));
  const those = own.length > 0 ? own : named;
  const holding = those.filter((one) => id && (isUnitOf(id, one) || draft.people.get(id)?.organisation === one.id));
  const [first, ...more] = holding.length > 0 ? holding : those;
  return more.length > 0 ? bad(ambiguousOrganisation(name)) : good(first);
}

function isUnitOf(id: string, { units }: Organisation): boolean {
  return units.some((unit) => unit.id === id);
}

function unitOf(organisation: Organisation | undefined, cells: Cells, newId: () => string): Unit & { id: string } {
  const { id, unit: name = '', unitAcronym, name: person } = cells;
  const units = organisation?.units ?? [];
  const byId = person ? undefined : units.find((unit) => unit.id === id);
  const folded = foldedName(name);
  const before =
    byId ??
    units.find((unit) => foldedName(unit.name) === folded) ??
    units.find(({ acronym }) => acronym !== undefined && foldedName(acronym) === folded);
  const acronym = unitAcronym ?? before?.acronym;
  return {
    id: before?.id ?? newId(),
    name: before && !byId ? before.name : name,
    ...(acronym ? { acronym } : {}),
  };
}

/** What the organisation says with this line; what the line leaves empty stays. */
function fieldsOf(cells: Cells, before: Organisation | undefined, unit: Unit | undefined): Result<OrganisationFields> {
  const kind = cells.kind ? kindOf(cells.kind) : (before?.kind ?? 'other');
  const country = cells.country ? countryOf(cells.country) : before?.country;
  const wrong = [
    ...(kind ? [] : [unknownKind(cells.kind ?? '')]),
    ...(cells.country && !country ? [unknownCountry(cells.country)] : []),
    ...(unit && cells.id && !cells.name && unit.id !== cells.id ? [unknownId(cells.id)] : []),
  ];
  if (!kind || wrong.length > 0) return bad(...wrong);
  const name = cells.organisation ?? '';
  const isRenamed = before !== undefined && cells.id === before.id && foldedName(name) !== foldedName(before.name);
  const acronym = cells.acronym ?? before?.acronym;
  const units = before?.units ?? [];
  return good({
    name: before && cells.id !== before.id ? before.name : name,
    // A name that papers and earlier lines know goes on finding its organisation.
    otherNames: [...(before?.otherNames ?? []), cells.otherNames ?? '', ...(isRenamed ? [before.name] : [])],
    ...(acronym ? { acronym } : {}),
    kind,
    ...(country ? { country } : {}),
    // A spreadsheet of the register does not hold it.
    capacity: before?.capacity,
    units: unit ? [...units.map((one) => (one.id === unit.id ? unit : one)), ...newUnit(units, unit)] : units,
  });
}

function newUnit(units: readonly Unit[], unit: Unit): readonly Unit[] {
  return units.some(({ id }) => id === unit.id) ? [] : [unit];
}

function saidOf(cells: Cells, organisation: Organisation, unit: Unit | undefined): readonly Said[] {
  const { id, acronym = '', kind, country = '' } = organisation;
  return [
    ...(cells.acronym ? [[id, 'acronym', foldedName(acronym)] as const] : []),
    ...(cells.kind ? [[id, 'kind', kind] as const] : []),
    ...(cells.country ? [[id, 'country', country] as const] : []),
    ...(unit && cells.unitAcronym ? [[unit.id, 'unitAcronym', foldedName(cells.unitAcronym)] as const] : []),
  ];
}

function organisationEffects(draft: Draft, before: Organisation | undefined, after: Organisation): readonly Effect[] {
  const said = (one: Organisation | undefined) => ({
    name: one?.name,
    acronym: one?.acronym,
    kind: one?.kind,
    country: one?.country,
    otherNames: one?.otherNames?.join(' | '),
  });
  const fields = fieldsThatDiffer(said(before), said(after));
  if (before && fields.length === 0) return [];
  const like = before ? undefined : draft.likeness.likeTo(after)[0]?.one.name;
  const { name } = before ?? after;
  return [{ thing: 'organisation', how: before ? 'changed' : 'new', name, fields, ...(like ? { like } : {}) }];
}

function unitEffects(organisation: Organisation | undefined, after: Unit | undefined): readonly Effect[] {
  if (!after) return [];
  const before = organisation?.units.find(({ id }) => id === after.id);
  const said = (one: Unit | undefined) => ({ name: one?.name, acronym: one?.acronym });
  const fields = fieldsThatDiffer(said(before), said(after));
  if (before && fields.length === 0) return [];
  return [{ thing: 'unit', how: before ? 'changed' : 'new', name: before?.name ?? after.name, fields }];
}

/** A field of the register by the column that says it. */
function asColumn(issue: Issue): Issue {
  const where = issue.where === 'name' ? 'organisation' : issue.where === 'units' ? 'unit' : issue.where;
  return where === undefined ? issue : { ...issue, where };
}
