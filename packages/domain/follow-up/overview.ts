import { countriesOf, none, ownerOf } from './choose-followed.ts';
import type { Followed, PromisedDate } from './followed.ts';
import { remembered } from './remembered.ts';
import { type Tally, tally } from './tally.ts';

/** Some of the followed that belong together. */
export interface Group {
  /** Of the goal (with its strategy), the owner or the country; `none` for those that have none. */
  readonly key: string;
  readonly strategy?: string;
  readonly all: readonly Followed[];
  readonly tally: Tally;
}

export const groupings = ['goal', 'organisation', 'country'] as const;
export type Grouping = (typeof groupings)[number];

/**
 * The followed by strategy and goal (as they stand), by organisation or by country (the largest first); those without come last.
 * What belongs to several countries is counted in each. Remembered with the list.
 */
export const groupFollowed: (all: readonly Followed[], by: Grouping | 'strategy') => readonly Group[] = remembered(
  (all, by) => {
    if (by === 'strategy') return groups(all, ({ strategy }) => [strategy], true);
    if (by === 'goal') return last(groups(all, (one) => [one.goal ?? none], true));
    const keys = by === 'organisation' ? (one: Followed) => [ownerOf(one)] : countriesOf;
    return last(groups(all, keys, false).toSorted((a, b) => b.all.length - a.all.length));
  },
);

function groups(
  all: readonly Followed[],
  keysOf: (one: Followed) => readonly string[],
  inStrategy: boolean,
): readonly Group[] {
  const found = new Map<string, { key: string; strategy: string; all: Followed[] }>();
  for (const one of all) {
    for (const key of keysOf(one)) {
      const place = inStrategy ? `${one.strategy} ${key}` : key;
      const group = found.get(place) ?? { key, strategy: one.strategy, all: [] };
      group.all.push(one);
      found.set(place, group);
    }
  }
  return [...found.values()].map(({ key, strategy, all }) => ({
    ...{ key, all, tally: tallyOf(all) },
    ...(inStrategy ? { strategy } : {}),
  }));
}

/** By strategy, or by strategy and goal, of lists that are each of one strategy. */
export function groupLists(lists: readonly (readonly Followed[])[], by: 'strategy' | 'goal'): readonly Group[] {
  return last(lists.flatMap((all) => groupFollowed(all, by)));
}

/** How many of a list stand how. */
export function tallyOf(all: readonly Pick<Followed, 'standing'>[]): Tally {
  return tally(all.map(({ standing }) => standing));
}

/** Keys of all groups: the one that holds most over all of them first, those without last. */
export function largestFirst(found: readonly Group[]): readonly string[] {
  const sizes = new Map<string, number>();
  for (const { key, all } of found) sizes.set(key, (sizes.get(key) ?? 0) + all.length);
  const keys = [...sizes].toSorted(([, a], [, b]) => b - a).map(([key]) => key);
  return [...keys.filter((key) => key !== none), ...keys.filter((key) => key === none)];
}

function last(found: readonly Group[]): readonly Group[] {
  return [...found.filter(({ key }) => key !== none), ...found.filter(({ key }) => key === none)];
}

/** How many columns of owners a heat map has; the others are in the lists by organisation. */
const widest = 12;

export interface HeatMap {
  /** Keys of owners, the largest first. */
  readonly owners: readonly string[];
  /** Owners that have no column. */
  readonly further: number;
  readonly rows: readonly { readonly group: Group; readonly cells: readonly (Group | undefined)[] }[];
}

/** Goals (or strategies) down, organisations across; an empty cell where the two have nothing in common. */
export function heatMap(rows: readonly Group[]): HeatMap {
  const found = rows.map((group) => ({ group, owned: groupFollowed(group.all, 'organisation') }));
  const owners = largestFirst(found.flatMap(({ owned }) => owned));
  const shown = owners.slice(0, widest);
  return {
    owners: shown,
    further: owners.length - shown.length,
    rows: found.map(({ group, owned }) => {
      const cells = new Map(owned.map((cell) => [cell.key, cell]));
      return { group, cells: shown.map((key) => cells.get(key)) };
    }),
  };
}

export interface NextDate extends PromisedDate {
  readonly of: Followed;
}

/** Of several lists: what was promised and has passed, then what comes soon; the oldest first. */
export function nextDates(lists: readonly (readonly Followed[])[]): readonly NextDate[] {
  return inOrder((['passed', 'soon'] as const).flatMap((when) => lists.flatMap((all) => datesIn(all, when))));
}

const datesIn = remembered((all: readonly Followed[], when: PromisedDate['when']) =>
  inOrder(all.flatMap((of) => of.dates.filter((date) => date.when === when).map((date) => ({ ...date, of })))),
);

function inOrder(dates: readonly NextDate[]): readonly NextDate[] {
  return dates.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
