import type { Change, ThingChange } from '../entry.ts';
import { foldedName } from '../folded-name.ts';
import { ownerKey } from '../follow-up/receivers.ts';
import { bad, good, type Result } from '../issue.ts';
import type { Party, PlanElement, Written } from '../plan-element.ts';
import { changed, removed } from '../thing-change.ts';
import type { Organisation } from '../things.ts';
import { elementsChanged } from './elements-changed.ts';
import { otherNamesOf } from './organisation-from.ts';
import { partyChoices } from './party-name.ts';
import { tooManyFor } from './plain-words.ts';
import { receiversChanged } from './receivers-changed.ts';
import type { Ties } from './ties.ts';

/** What an organisation becomes when it takes another one in, and what its units are called from then on. */
export interface Merger {
  readonly kept: Organisation;
  readonly merged: Organisation;
  readonly after: Organisation;
  /** Where both had a unit of the same name, the other's is the kept one's: id to id. */
  readonly units: ReadonlyMap<string, string>;
}

/** Says what will happen, before anything does. */
export function mergerOf(kept: Organisation, merged: Organisation): Merger {
  const { acronym, country } = { ...merged, ...kept };
  const byName = new Map(kept.units.map((unit) => [foldedName(unit.name), unit.id]));
  const units = new Map(merged.units.flatMap(({ id, name }) => pair(id, byName.get(foldedName(name)))));
  const otherNames = otherNamesOf(
    [...(kept.otherNames ?? []), merged.name, ...(merged.otherNames ?? []), merged.acronym ?? ''],
    [kept.name, acronym],
  );
  const capacity = capacityOf(kept, merged);
  const after: Organisation = {
    id: kept.id,
    name: kept.name,
    ...(otherNames.length > 0 ? { otherNames } : {}),
    ...(acronym ? { acronym } : {}),
    kind: kept.kind === 'other' ? merged.kind : kept.kind,
    ...(country ? { country } : {}),
    units: [...kept.units, ...merged.units.filter(({ id }) => !units.has(id))],
    ...(capacity.length > 0 ? { capacity } : {}),
  };
  return { kept, merged, after, units };
}

/** Two cards of one organisation say its work twice rather than half each: the kept one's years stand. */
function capacityOf(kept: Organisation, merged: Organisation): NonNullable<Organisation['capacity']> {
  const own = kept.capacity ?? [];
  const more = (merged.capacity ?? []).filter(({ year }) => !own.some((one) => one.year === year));
  return [...own, ...more].toSorted((a, b) => a.year - b.year);
}

/**
 * Two organisations become one: whoever and whatever named the other names the kept one.
 *
 * @param ties what names the one that goes
 * @returns an entry of the workspace, and one for each strategy of which elements change. Issue: `too-many`
 */
export function mergeOrganisations(merger: Merger, ties: Ties, written: Written): Result<readonly Change[]> {
  const { kept, merged, after } = merger;
  const issues = [...tooManyFor('units', after.units), ...tooManyFor('otherNames', after.otherNames ?? [])];
  if (issues.length > 0) return bad(...issues);
  const moved = ties.people.map((person) => {
    const unit = unitOf(person.unit, merger);
    return changed({ table: 'person', id: person.id }, person, { ...person, organisation: kept.id, ...unit });
  });
  const changes = [
    changed({ table: 'organisation', id: kept.id }, kept, after),
    removed({ table: 'organisation', id: merged.id }, merged),
    ...moved,
    ...receiversChanged(ties.rounds ?? [], ([key, person]) => [keyIn(key, merger), person]),
  ].filter((change): change is ThingChange => change !== undefined);
  return good([
    { kind: 'organisation.merged', version: 1, subject: kept.id, changes },
    ...elementsChanged(ties.elements, (element) => inMerger(element, merger, written)),
  ]);
}

/** The element with the kept organisation wherever it named the other one. */
function inMerger(element: PlanElement, merger: Merger, written: Written): PlanElement {
  const owner = element.owner && { ...element.owner, ...renamed(element.owner, merger) };
  const contributors = element.contributors && distinct(element.contributors.map((one) => renamed(one, merger)));
  const effort = element.effort?.map((one) =>
    one.organisation === merger.merged.id ? { ...one, organisation: merger.kept.id } : one,
  );
  const reworded = [
    ...(owner && owner.name !== element.owner?.name ? ['owner'] : []),
    ...(contributors?.some(({ name }, i) => name !== element.contributors?.[i]?.name) ? ['contributors'] : []),
  ];
  const marks = Object.fromEntries(reworded.map((field) => [field, written]));
  return {
    ...element,
    ...(owner ? { owner } : {}),
    ...(contributors ? { contributors } : {}),
    ...(effort ? { effort } : {}),
    ...(reworded.length > 0 ? { written: { ...element.written, ...marks } } : {}),
  };
}

/** What the paper calls it stays; where it was called by its name in the register, it is called by the kept one's. */
function renamed(party: Party, merger: Merger): Party {
  const { kept, merged, after } = merger;
  if (party.organisation !== merged.id) return party;
  const was = partyChoices([merged]).find((choice) => choice.party.unit === party.unit);
  const place = { organisation: kept.id, ...unitOf(party.unit, merger) };
  const is = partyChoices([after]).find((choice) => choice.party.unit === place.unit);
  return { ...party, ...place, name: party.name === was?.party.name && is ? is.party.name : party.name };
}

function unitOf(unit: string | undefined, { units }: Merger): { readonly unit?: string } {
  return unit === undefined ? {} : { unit: units.get(unit) ?? unit };
}

/** What the choice of a receiver is kept under (`ownerKey`) once the other organisation is the kept one. */
function keyIn(key: string, merger: Merger): string {
  const [organisation, unit] = key.split('/');
  if (organisation !== merger.merged.id) return key;
  return ownerKey({ organisation: merger.kept.id, ...unitOf(unit || undefined, merger) });
}

function distinct(parties: readonly Party[]): Party[] {
  const seen = new Set<string>();
  return parties.filter(({ name, organisation, unit }) => {
    const key = JSON.stringify(organisation === undefined ? [name] : [organisation, unit]);
    const fresh = !seen.has(key);
    seen.add(key);
    return fresh;
  });
}

function pair(id: string, other: string | undefined): readonly (readonly [string, string])[] {
  return other === undefined ? [] : [[id, other]];
}
