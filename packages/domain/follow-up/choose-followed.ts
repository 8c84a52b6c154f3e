import { type Actor, may, nobody, owns } from '../rights.ts';
import type { Followed } from './followed.ts';
import { remembered } from './remembered.ts';
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
  /** Several strategies, as a review is about. */
  readonly strategies?: readonly string[] | undefined;
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

/**
 * The same of several lists, each of one strategy. What a state, a flag or what waits chooses of a list by itself is remembered with the list: of what
 * did not change nothing is counted again.
 */
export function chooseAmong(
  lists: readonly (readonly Followed[])[],
  wanted: Wanted,
  actor: Actor,
): readonly Followed[] {
  const more = Object.values(wanted).filter((one) => one !== undefined).length > 1;
  return lists.flatMap((all) => {
    const found = nearest(all, wanted, actor);
    return found && !more ? found : chooseFollowed(found ?? all, wanted, actor);
  });
}

/** Those that one of the wishes chooses, where that is the same for everybody who may see it. */
function nearest(
  all: readonly Followed[],
  { state, flag, waiting }: Wanted,
  actor: Actor,
): readonly Followed[] | undefined {
  if (waiting !== undefined) return all[0] && concerns(actor, waiting, all[0]) ? waitingIn(all, waiting) : [];
  if (flag !== undefined && flag !== 'mine') return withFlag(all, flag);
  return state === undefined ? undefined : inState(all, state);
}

const waitingIn = remembered((all: readonly Followed[], waiting: WaitingFor) =>
  all.filter((one) => isWaiting(one, waiting)),
);
const withFlag = remembered((all: readonly Followed[], flag: Flag) => chooseFollowed(all, { flag }, nobody()));
const inState = remembered((all: readonly Followed[], state: Wanted['state']) =>
  chooseFollowed(all, { state }, nobody()),
);

function isMeant(one: Followed, wanted: Wanted, actor: Actor): boolean {
  const { strategy, strategies, state, flag, waiting, organisation, country, goal } = wanted;
  return (
    (strategy === undefined || one.strategy === strategy) &&
    (strategies === undefined || strategies.includes(one.strategy)) &&
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
  return concerns(actor, waiting, one) && isWaiting(one, waiting);
}

/** What waits for the secretariat waits for whoever may do something about it. */
function concerns(actor: Actor, waiting: WaitingFor, { strategy }: Followed): boolean {
  return waiting === 'answer' || may(actor, 'update.review', { strategy });
}

function isWaiting(one: Followed, waiting: WaitingFor): boolean {
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
