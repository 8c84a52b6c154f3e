import { countriesOf, none, ownerOf } from './choose-followed.ts';
import type { Followed, PromisedDate } from './followed.ts';
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
 * What belongs to several countries is counted in each.
 */
export function groupFollowed(all: readonly Followed[], by: Grouping | 'strategy'): readonly Group[] {
  if (by === 'strategy') return groups(all, ({ strategy }) => [strategy], true);
  if (by === 'goal') return last(groups(all, (one) => [one.goal ?? none], true));
  const keys = by === 'organisation' ? (one: Followed) => [ownerOf(one)] : countriesOf;
  return last(groups(all, keys, false).toSorted((a, b) => b.all.length - a.all.length));
}

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
    ...{ key, all, tally: tally(all.map(({ standing }) => standing)) },
    ...(inStrategy ? { strategy } : {}),
  }));
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
export function heatMap(all: readonly Followed[], rows: readonly Group[]): HeatMap {
  const owners = groupFollowed(all, 'organisation').map(({ key }) => key);
  const shown = owners.slice(0, widest);
  return {
    owners: shown,
    further: owners.length - shown.length,
    rows: rows.map((group) => {
      const cells = new Map(groupFollowed(group.all, 'organisation').map((cell) => [cell.key, cell]));
      return { group, cells: shown.map((key) => cells.get(key)) };
    }),
  };
}

export interface NextDate extends PromisedDate {
  readonly of: Followed;
}

/** What was promised and has passed, then what comes soon; the oldest first. */
export function nextDates(all: readonly Followed[]): readonly NextDate[] {
  const dates = all.flatMap((of) => of.dates.filter(({ when }) => when !== 'later').map((date) => ({ ...date, of })));
  return dates.toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
