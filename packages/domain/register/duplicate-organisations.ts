import type { Organisation } from '../things.ts';
import { type Known, keysOf, knownBy, likeness, organisationReasons, type Reason } from './likeness.ts';

/** Two of the register that may be one, and why. */
export interface LikeOrganisations extends Reason {
  readonly one: Organisation;
  readonly other: Organisation;
}

/** Pairs that may be one organisation, each once, the surest first. */
export function duplicateOrganisations(organisations: readonly Organisation[]): readonly LikeOrganisations[] {
  const index = likenessIndex();
  return organisations
    .flatMap((other) => {
      const like = index.likeTo(other);
      index.add(other);
      return like;
    })
    .toSorted((a, b) => organisationReasons.indexOf(a.reason) - organisationReasons.indexOf(b.reason));
}

export interface LikenessIndex {
  add(organisation: Organisation): void;
  /** All that were added and may be this one, the surest first. */
  likeTo(organisation: Organisation): readonly LikeOrganisations[];
}

/** Finds what an organisation is like without comparing it with all. */
export function likenessIndex(): LikenessIndex {
  const byKey = new Map<string, Known[]>();
  return {
    add: (organisation) => {
      const known = knownBy(organisation);
      for (const key of keysOf(known)) {
        const those = byKey.get(key);
        if (those) those.push(known);
        else byKey.set(key, [known]);
      }
    },
    likeTo: (other) => {
      const known = knownBy(other);
      const near = new Set(keysOf(known).flatMap((key) => byKey.get(key) ?? []));
      return [...near]
        .flatMap((one) => {
          const found = one.organisation.id === other.id ? undefined : likeness(one, known);
          return found ? [{ one: one.organisation, other, ...found }] : [];
        })
        .toSorted((a, b) => organisationReasons.indexOf(a.reason) - organisationReasons.indexOf(b.reason));
    },
  };
}
