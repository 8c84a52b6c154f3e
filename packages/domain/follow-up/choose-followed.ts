import { type Actor, may, owns } from '../rights.ts';
import type { Followed } from './followed.ts';
import { awaitsVerdict, differs, isReturned } from './standing.ts';
import type { State } from './state.ts';

/** What waits for the secretariat or the owner. */
export const waitingFor = ['review', 'reply', 'answer'] as const;
export type WaitingFor = (typeof waitingFor)[number];

/** What cuts across the states. */
export const flags = ['silent', 'hollow', 'contradiction', 'differs', 'passed', 'soon', 'unowned', 'mine'] as const;
export type Flag = (typeof flags)[number];

/** Which of the followed elements are meant. Every number that is shown is counted with one of these, and opens the list of the same. */
export interface Wanted {
  readonly strategy?: string | undefined;
  /** `unsaid`: nobody ever said anything. */
  readonly state?: State | 'unsaid' | undefined;
  readonly flag?: Flag | undefined;
  readonly waiting?: WaitingFor | undefined;
  /** Key of an owner (`ownerOf`). */
  readonly organisation?: string | undefined;
  /** ISO 3166-1 alpha-2, or `none`. */
  readonly country?: string | undefined;
  /** Id of a goal or priority of the strategy, or `none`. */
  readonly goal?: string | undefined;
}

export const none = 'none';

/** Those of the followed that are meant, in the order given. */
export function chooseFollowed(all: readonly Followed[], wanted: Wanted, actor: Actor): readonly Followed[] {
  return all.filter((one) => isMeant(one, wanted, actor));
}

function isMeant(one: Followed, wanted: Wanted, actor: Actor): boolean {
  const { strategy, state, flag, waiting, organisation, country, goal } = wanted;
  return (
    (strategy === undefined || one.strategy === strategy) &&
    (state === undefined || (one.standing.state ?? 'unsaid') === state) &&
    (flag === undefined || hasFlag(one, flag, actor)) &&
    (waiting === undefined || waits(one, waiting, actor)) &&
    (organisation === undefined || ownerOf(one) === organisation) &&
    (country === undefined || countriesOf(one).includes(country)) &&
    (goal === undefined || (one.goal ?? none) === goal)
  );
}

function hasFlag(one: Followed, flag: Flag, actor: Actor): boolean {
  const { standing, element, contradictions, dates } = one;
  if (flag === 'silent') return standing.silentSince !== undefined;
  if (flag === 'hollow') return standing.hollow;
  if (flag === 'contradiction') return contradictions.length > 0;
  if (flag === 'differs') return differs(one);
  if (flag === 'unowned') return element.owner === undefined;
  if (flag === 'mine') return owns(actor, element);
  return dates.some(({ when }) => when === flag);
}

function waits(one: Followed, waiting: WaitingFor, actor: Actor): boolean {
  // What waits for the secretariat waits for whoever may do something about it.
  if (waiting !== 'answer' && !may(actor, 'update.review', { strategy: one.strategy })) return false;
  if (waiting === 'review') return awaitsVerdict(one);
  return isReturned(one) && (waiting === 'reply') === isReplied(one);
}

/** The owner has answered the secretariat's question in words. */
function isReplied({ verdict }: Followed): boolean {
  return verdict?.thread?.at(-1)?.from === 'owner';
}

/** Whose an element is: id of the organisation; the name, with `name:` before it, of an owner who is not in the register; or `none`. */
export function ownerOf({ element: { owner } }: Pick<Followed, 'element'>): string {
  if (!owner) return none;
  return owner.organisation ?? `name:${owner.name}`;
}

export function countriesOf({ element: { countries = [] } }: Pick<Followed, 'element'>): readonly string[] {
  return countries.length > 0 ? countries : [none];
}
