import type { Change } from '../entry.ts';
import { foldedName } from '../folded-name.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import { added, changed, removed } from '../thing-change.ts';
import type { Organisation } from '../things.ts';
import { namesOrganisation, type Ties } from './ties.ts';

/** A new organisation. Issue `known-organisation`: one of that name is there, in the same country. */
export function addOrganisation(made: Organisation, register: readonly Organisation[]): Result<Change> {
  const known = register.find((one) => isNamedAs(one, made));
  return known ? bad(knownOrganisation(known)) : good(organisationAdded(made));
}

export function organisationAdded(made: Organisation): Change {
  return about('organisation.added', made.id, [added({ table: 'organisation', id: made.id }, made)]);
}

/**
 * What an organisation becomes; nothing where it is that already. Issues: `known-organisation`, `unit-in-use` where a unit would
 * go that has people or is named by elements.
 */
export function changeOrganisation(
  before: Organisation,
  after: Organisation,
  register: readonly Organisation[],
  ties: Ties,
): Result<readonly Change[]> {
  const known = register.find((one) => one.id !== after.id && isNamedAs(one, after));
  if (known && !isNamedAs(before, after)) return bad(knownOrganisation(known));
  const gone = before.units.filter(({ id }) => !after.units.some((unit) => unit.id === id));
  const held = gone.flatMap((unit) => inUse('unit', unit.name, unitTies(before.id, unit.id, ties)));
  return held.length > 0 ? bad(...held) : good(organisationChanged(before, after));
}

export function organisationChanged(before: Organisation, after: Organisation): readonly Change[] {
  const change = changed({ table: 'organisation', id: after.id }, before, after);
  return change ? [about('organisation.changed', after.id, [change])] : [];
}

/** Issue `organisation-in-use`: it has people, or elements name it. */
export function removeOrganisation(organisation: Organisation, ties: Ties): Result<Change> {
  const { id, name } = organisation;
  const held = inUse('organisation', name, ties);
  if (held.length > 0) return bad(...held);
  return good(about('organisation.removed', id, [removed({ table: 'organisation', id }, organisation)]));
}

function unitTies(organisation: string, unit: string, { people, elements }: Ties): Ties {
  return {
    people: people.filter((person) => person.organisation === organisation && person.unit === unit),
    elements: elements.filter((element) => namesOrganisation(element, organisation, unit)),
    grants: [],
  };
}

function inUse(what: 'organisation' | 'unit', name: string, { people, elements }: Ties): readonly Issue[] {
  if (people.length === 0 && elements.length === 0) return [];
  const values = { name, people: people.length, elements: elements.length };
  const message = `"${name}" cannot go: ${people.length} people belong to it and ${elements.length} elements name it.`;
  return [{ code: `${what}-in-use`, message, where: 'units', values }];
}

/** Ministries of two countries may have one name. */
function isNamedAs(one: Organisation, other: Organisation): boolean {
  return foldedName(one.name) === foldedName(other.name) && one.country === other.country;
}

function knownOrganisation({ id, name }: Organisation): Issue {
  return {
    code: 'known-organisation',
    message: `"${name}" is in the register already.`,
    where: 'name',
    values: { id, name },
  };
}

function about(
  kind: 'organisation.added' | 'organisation.changed' | 'organisation.removed',
  subject: string,
  changes: Extract<Change, { changes: unknown }>['changes'],
): Change {
  return { kind, version: 1, subject, changes };
}
