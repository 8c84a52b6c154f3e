import type { Request, Round } from '../follow-up/round.ts';
import type { PlanElement } from '../plan-element.ts';
import type { Grant, Person } from '../things.ts';

/** An element of a strategy that names somebody as owner or contributor, or as the one whose work it takes. */
export interface NamingElement {
  readonly strategy: string;
  readonly element: PlanElement;
}

/** What in the record names an organisation or a person. */
export interface Ties {
  readonly people: readonly Person[];
  readonly elements: readonly NamingElement[];
  readonly grants: readonly Grant[];
  /** All that a person was ever asked. */
  readonly requests?: readonly Request[];
  /** Rounds that are not closed. */
  readonly rounds?: readonly Round[];
}

/** Whether an organisation answers for an element, contributes to it or works for it; with `unit`: whether that unit does. */
export function namesOrganisation({ element }: NamingElement, organisation: string, unit?: string): boolean {
  if (unit === undefined && element.effort?.some((one) => one.organisation === organisation)) return true;
  return [element.owner, ...(element.contributors ?? [])].some(
    (party) => party?.organisation === organisation && (unit === undefined || party.unit === unit),
  );
}

export function owns({ element }: NamingElement, organisation: string): boolean {
  return element.owner?.organisation === organisation;
}
