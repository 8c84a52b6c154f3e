import type { Owned } from '../rights.ts';
import type { Person } from '../things.ts';

/** Why somebody is the one to answer. */
export type Chosen = 'person' | 'chosen' | 'only one';

export type Receiver =
  | { readonly person: Person; readonly why: Chosen }
  /** Nobody: the people that could be chosen, with a mail address and still here. */
  | { readonly person?: undefined; readonly candidates: readonly Person[] };

/** What the choice of a receiver is kept under: an organisation or a unit of one. */
export function ownerKey({
  organisation,
  unit,
}: {
  readonly organisation?: string | undefined;
  readonly unit?: string | undefined;
}): string {
  return `${organisation ?? ''}/${unit ?? ''}`;
}

/**
 * Who answers for an owner: the person it names; else the one chosen for its organisation or unit; else the only one there.
 * Nobody is asked who has no mail address or has left by `today`.
 */
export function receiverOf(
  owner: NonNullable<Owned['owner']>,
  chosen: Readonly<Record<string, string>>,
  people: ReadonlyMap<string, readonly Person[]>,
  today: string,
): Receiver {
  const there = (people.get(owner.organisation ?? '') ?? []).filter((one) => isReachable(one, today));
  const named = owner.person === undefined ? undefined : find(people, owner.person, today);
  if (named) return { person: named, why: 'person' };
  const wanted = chosen[ownerKey(owner)];
  const picked = wanted === undefined ? undefined : find(people, wanted, today);
  if (picked) return { person: picked, why: 'chosen' };
  if (owner.organisation === undefined) return { candidates: [] };
  // Of a unit its own people; of the organisation first those who stand in no unit.
  const own = there.filter(({ unit }) => unit === owner.unit);
  const candidates = own.length > 0 ? own : there;
  const [only, another] = candidates;
  return only && !another ? { person: only, why: 'only one' } : { candidates };
}

export function isReachable({ mail, left }: Person, today: string): boolean {
  return mail !== undefined && (left === undefined || left > today);
}

/** People by the organisation they are at ('' for none). */
export function byOrganisation(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  return Map.groupBy(people, ({ organisation }) => organisation ?? '');
}

function find(people: ReadonlyMap<string, readonly Person[]>, id: string, today: string): Person | undefined {
  for (const those of people.values()) {
    const found = those.find((one) => one.id === id);
    if (found) return isReachable(found, today) ? found : undefined;
  }
  return undefined;
}
