import type { Standing } from './standing.ts';
import { type State, states } from './state.ts';

/** How many stand how. Never an average: three on track and one off track is not "mostly on track". */
export interface Tally {
  readonly total: number;
  readonly states: Readonly<Record<State, number>>;
  /** Nobody ever said anything of them. */
  readonly unsaid: number;
  /** Of those on track or done: without evidence. */
  readonly hollow: number;
  /** Asked and not answered in time, whatever was said before. */
  readonly silent: number;
}

export function tally(standings: readonly Standing[]): Tally {
  const counts = Object.fromEntries(states.map((state) => [state, 0])) as Record<State, number>;
  const others = { unsaid: 0, hollow: 0, silent: 0 };
  for (const { state, hollow, silentSince } of standings) {
    if (state === undefined) others.unsaid += 1;
    else counts[state] += 1;
    if (hollow) others.hollow += 1;
    if (silentSince !== undefined) others.silent += 1;
  }
  return { total: standings.length, states: counts, ...others };
}
