import type { Drift } from '../drift.ts';
import { type Course, courseOf } from '../follow-up/course.ts';
import type { Followed, PromisedDate } from '../follow-up/followed.ts';
import { groupFollowed } from '../follow-up/overview.ts';
import { type Tally, tally } from '../follow-up/tally.ts';
import type { Indicator, PlanElement } from '../plan-element.ts';
import type { Decision } from './decision.ts';
import type { Chapter, Review } from './review.ts';
import { sumsOf, type YearSums } from './sums.ts';

/** All that a review says, counted from the record as it stood after the entry `seq`. */
export interface ReviewContent {
  readonly review: Review;
  /** Number of the entry that made the review as it stands. */
  readonly since: number;
  readonly seq: number;
  /** The day that everything is counted on. */
  readonly day: string;
  /** What was there before the time it covers was counted at the end of this day. */
  readonly start: string;
  readonly strategies: readonly ReviewedStrategy[];
  /** Taken in the time it covers, in order. */
  readonly decisions: readonly Decision[];
  /** By id, also those taken before. */
  readonly taken: ReadonlyMap<string, Decision>;
  /** By field, with the entry that wrote each. */
  readonly chapters: ReadonlyMap<string, { readonly chapter: Chapter; readonly since: number }>;
  /** What organisations and people are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  readonly group?: string;
}

/** What one strategy's part of a review is counted from, as it stood at the review's place in the ledger. */
export interface ReviewedFrom {
  readonly strategy: string;
  readonly title: string;
  readonly organisation?: string | undefined;
  readonly period: { readonly from: number | null; readonly to: number | null };
  /** In plan order. */
  readonly elements: readonly PlanElement[];
  readonly followed: readonly Followed[];
  /** How the same stood at the end of the day before the time it covers; none where the strategy was not there yet. */
  readonly earlier?: readonly Followed[] | undefined;
  /** Since the paper as adopted. */
  readonly drift: Drift;
}

export interface ReviewedStrategy extends Omit<ReviewedFrom, 'elements' | 'earlier'> {
  readonly tally: Tally;
  readonly before?: Tally;
  /** Each goal (or priority without goals) with what is followed under it; those under none come last, without an element. */
  readonly goals: readonly ReviewedGoal[];
  readonly offTrack: readonly Followed[];
  readonly silent: readonly Followed[];
  readonly contradictory: readonly Followed[];
  /** The ids of the decisions that what is followed stands so by, by the ids of the elements: its own, or of what it stands under. */
  readonly decidedBy: ReadonlyMap<string, string>;
  readonly indicators: readonly {
    readonly element: PlanElement;
    readonly indicator: Indicator;
    readonly course: Course;
  }[];
  readonly sums: readonly YearSums[];
  /** The parts with money, as the sums add it up. */
  readonly funded: readonly { readonly element: PlanElement; readonly sums: readonly YearSums[] }[];
  /** What was promised for a time that has passed, and is not there. */
  readonly overdue: readonly Ahead[];
  /** What is promised for each year to come, to the end of the period. */
  readonly ahead: readonly { readonly year: number; readonly dates: readonly Ahead[] }[];
}

export interface ReviewedGoal {
  /** None: what stands under no goal. */
  readonly element?: PlanElement;
  readonly key: string;
  readonly all: readonly Followed[];
  readonly tally: Tally;
}

export interface Ahead extends PromisedDate {
  readonly of: Followed;
}

/** Everything that a review says of a strategy, counted. */
export function reviewed({ elements, earlier, ...from }: ReviewedFrom): ReviewedStrategy {
  const { followed } = from;
  const byId = new Map(elements.map((element) => [element.id, element]));
  return {
    ...from,
    tally: tally(followed.map(({ standing }) => standing)),
    ...(earlier ? { before: tally(earlier.map(({ standing }) => standing)) } : {}),
    goals: groupFollowed(followed, 'goal').map(({ key, all, tally: counted }) => {
      const element = byId.get(key);
      return { key, all, tally: counted, ...(element ? { element } : {}) };
    }),
    offTrack: followed.filter(({ standing }) => standing.state === 'off track'),
    silent: followed.filter(({ standing }) => standing.silentSince !== undefined),
    contradictory: followed.filter(({ contradictions }) => contradictions.length > 0),
    decidedBy: decisionsOf(followed, byId),
    indicators: elements.flatMap((element) =>
      (element.indicators ?? []).map((indicator) => ({ element, indicator, course: courseOf(indicator) })),
    ),
    sums: sumsOf(elements),
    funded: elements.map((element) => ({ element, sums: sumsOf([element]) })).filter(({ sums }) => sums.length > 0),
    overdue: datesIn(followed, true),
    ahead: aheadOf(followed),
  };
}

function decisionsOf(
  followed: readonly Followed[],
  byId: ReadonlyMap<string, PlanElement>,
): ReadonlyMap<string, string> {
  const found = followed.flatMap(({ element: { id }, standing: { decided } }) => {
    if (decided === undefined) return [];
    let one = byId.get(id);
    while (one && one.decided !== decided) one = byId.get(one.parent ?? '');
    const decision = one?.written?.decided?.decision;
    return decision === undefined ? [] : [[id, decision] as const];
  });
  return new Map(found);
}

function aheadOf(followed: readonly Followed[]): ReviewedStrategy['ahead'] {
  const years = Map.groupBy(datesIn(followed, false), ({ due }) => Number(due.slice(0, 4)));
  return [...years].toSorted(([a], [b]) => a - b).map(([year, dates]) => ({ year, dates }));
}

/** Dates that have passed, or that have not; the oldest first. */
function datesIn(followed: readonly Followed[], passed: boolean): readonly Ahead[] {
  return followed
    .flatMap((of) => of.dates.filter(({ when }) => (when === 'passed') === passed).map((date) => ({ ...date, of })))
    .toSorted((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
}
