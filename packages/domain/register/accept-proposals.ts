import type { Change } from '../entry.ts';
import { foldedName } from '../folded-name.ts';
import type { Party, PlanElement } from '../plan-element.ts';
import type { Organisation } from '../things.ts';
import { nameAndAcronym } from './acronym-of.ts';
import { organisationAdded } from './change-organisation.ts';
import { elementsChanged } from './elements-changed.ts';
import { plainWords } from './plain-words.ts';
import type { Proposal } from './proposals.ts';

/** A proposal, and what its organisation is to be called a kind of. */
export interface Accepted {
  readonly proposal: Proposal;
  readonly kind?: Organisation['kind'] | undefined;
}

/**
 * Takes organisations into the register, and says of every element that named one of them which it is. What the paper calls
 * them stays.
 *
 * @returns an entry for each new organisation, and one for each strategy of which elements change
 */
export function acceptProposals(accepted: readonly Accepted[], newId: () => string): readonly Change[] {
  const ids = new Map<string, string>();
  const made = accepted.flatMap(({ proposal, kind }): readonly Organisation[] => {
    const { name, names, acronym, organisation } = proposal;
    const id = organisation ?? newId();
    for (const one of names) ids.set(one, id);
    if (organisation !== undefined) return [];
    return [
      { id, name: plainWords(name) ?? name, ...(acronym ? { acronym } : {}), kind: kind ?? proposal.kind, units: [] },
    ];
  });
  const elements = new Map(
    accepted.flatMap(({ proposal }) => proposal.elements.map((one) => [`${one.strategy} ${one.element.id}`, one])),
  );
  return [
    ...made.map(organisationAdded),
    ...elementsChanged([...elements.values()], (element) => linked(element, ids)),
  ];
}

function linked(element: PlanElement, ids: ReadonlyMap<string, string>): PlanElement {
  const link = <P extends Party>(party: P): P => {
    const organisation = ids.get(foldedName(nameAndAcronym(party.name).name));
    return party.organisation !== undefined || organisation === undefined ? party : { ...party, organisation };
  };
  return {
    ...element,
    ...(element.owner ? { owner: link(element.owner) } : {}),
    ...(element.contributors ? { contributors: element.contributors.map(link) } : {}),
  };
}
