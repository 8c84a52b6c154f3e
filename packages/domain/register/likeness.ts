import { foldedName } from '../folded-name.ts';
import type { Organisation } from '../things.ts';
import { initialsOf, isShortName, nameAndAcronym } from './acronym-of.ts';
import { canSlip, isNearName } from './near-name.ts';

/** Why two organisations may be one, the surest reason first. */
export const organisationReasons = ['same-name', 'other-name', 'acronym-of', 'same-acronym', 'near-name'] as const;
export type OrganisationReason = (typeof organisationReasons)[number];

/** As much of an organisation as says whether it may be another one, its names folded. */
export interface Known {
  readonly organisation: Organisation;
  readonly name: string;
  readonly names: ReadonlySet<string>;
  readonly acronym: string | undefined;
  readonly initials: string | undefined;
}

export function knownBy(organisation: Organisation): Known {
  const { name, acronym } = nameAndAcronym(organisation.name);
  const short = organisation.acronym ?? acronym;
  return {
    organisation,
    name: foldedName(name),
    names: new Set([organisation.name, name, ...(organisation.otherNames ?? [])].map(foldedName)),
    acronym: short === undefined ? undefined : foldedName(short),
    initials: initialsOf(foldedName(name)),
  };
}

/** Two that have none of these in common are not alike. */
export function keysOf({ name, names, acronym, initials }: Known): readonly string[] {
  const words = name.split(' ');
  const rest =
    words.length > 1
      ? words.flatMap((word, i) => (canSlip(word) ? [`rest ${i} ${words.toSpliced(i, 1).join(' ')}`] : []))
      : [`first ${name.slice(0, 2)}`, `last ${name.slice(-2)}`];
  const exact = [...names, acronym, initials].flatMap((one) => (one ? [`name ${one}`] : []));
  return [...new Set([...exact, `together ${name.replaceAll(' ', '')}`, ...rest])];
}

export interface Reason {
  readonly reason: OrganisationReason;
  /** What they share: a name or a short name. */
  readonly what: string;
}

/** Why two may be one. Organisations of two countries are two. */
export function likeness(one: Known, other: Known): Reason | undefined {
  const [a, b] = [one.organisation, other.organisation];
  if (a.country !== undefined && b.country !== undefined && a.country !== b.country) return undefined;
  if (one.name === other.name) return { reason: 'same-name', what: a.name };
  if (other.names.has(one.name)) return { reason: 'other-name', what: a.name };
  if (one.names.has(other.name)) return { reason: 'other-name', what: b.name };
  if (isShortFor(one, other)) return { reason: 'acronym-of', what: a.name };
  if (isShortFor(other, one)) return { reason: 'acronym-of', what: b.name };
  if (one.acronym !== undefined && one.acronym === other.acronym) {
    return { reason: 'same-acronym', what: a.acronym ?? b.acronym ?? one.acronym };
  }
  return isNearName(one.name, other.name) ? { reason: 'near-name', what: a.name } : undefined;
}

/** Whether the one stands in the register by the other's short name. */
function isShortFor(one: Known, other: Known): boolean {
  return other.acronym === one.name || (isShortName(one.organisation.name) && other.initials === one.name);
}
