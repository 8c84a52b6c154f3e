import type { Change, ThingChange } from '../entry.ts';
import { changed, removed } from '../thing-change.ts';
import type { Grant, Person } from '../things.ts';
import { elementsChanged } from './elements-changed.ts';
import { receiversChanged } from './receivers-changed.ts';
import type { Ties } from './ties.ts';

/** What a person becomes when two turn out to be one: what is not known of them is taken from the other. */
export function mergedPerson(kept: Person, merged: Person): Person {
  const { organisation, unit, left, ...rest } = { ...merged, ...kept };
  const place = kept.organisation === undefined ? merged : kept;
  return {
    ...rest,
    id: kept.id,
    ...(place.organisation ? { organisation: place.organisation } : {}),
    ...(place.unit ? { unit: place.unit } : {}),
    ...(kept.left ? { left: kept.left } : {}),
  };
}

/**
 * Two people become one, who answers for what both did and were asked, and has the roles of both.
 *
 * @param ties of the one who goes; `grants` of both
 * @param comesAgain a role that somebody else gives to the kept one by themselves, as a group does
 * @returns an entry of the workspace, and one for each strategy of which elements change
 */
export function mergePeople(
  kept: Person,
  merged: Person,
  ties: Ties,
  comesAgain: (grant: Grant) => boolean = () => false,
): readonly Change[] {
  const changes = [
    changed({ table: 'person', id: kept.id }, kept, mergedPerson(kept, merged)),
    removed({ table: 'person', id: merged.id }, merged),
    ...ties.grants.flatMap((grant) =>
      grant.person === merged.id ? [moved(grant, kept.id, ties.grants, comesAgain(grant))] : [],
    ),
    ...(ties.requests ?? []).map((request) =>
      changed({ table: 'request', id: request.id }, request, { ...request, person: kept.id }),
    ),
    ...receiversChanged(ties.rounds ?? [], ([key, person]) => [key, person === merged.id ? kept.id : person]),
  ].filter((change): change is ThingChange => change !== undefined);
  return [
    { kind: 'person.changed', version: 1, subject: kept.id, changes },
    ...elementsChanged(ties.elements, (element) =>
      element.owner?.person === merged.id ? { ...element, owner: { ...element.owner, person: kept.id } } : element,
    ),
  ];
}

/** A role that the kept one has anyhow is not needed twice. */
function moved(grant: Grant, person: string, all: readonly Grant[], comesAgain: boolean): ThingChange | undefined {
  const key = { table: 'grant', id: grant.id } as const;
  const has = all.some((one) => one.person === person && one.role === grant.role && one.strategy === grant.strategy);
  return has || comesAgain ? removed(key, grant) : changed(key, grant, { ...grant, person });
}
