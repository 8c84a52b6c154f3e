import type { DriftLine } from '../drift/drift-line.ts';
import type { Followed } from '../follow-up/followed.ts';
import type { PlanElement } from '../plan-element.ts';
import type { Assessment } from './assessment.ts';
import type { Consequences } from './consequences.ts';
import type { Decision } from './decision.ts';
import type { LoadShift } from './fit.ts';
import type { Group } from './group.ts';
import type { Item, Meeting } from './meeting.ts';
import type { Proposal } from './proposal.ts';
import type { Judged } from './spread.ts';

/** A part of a plan that a paper is about. */
export interface NotedPart {
  readonly strategy: string;
  readonly element: PlanElement;
  /** Whether the paper it stands in has pages to name. */
  readonly paged: boolean;
  /** How it stands, as far as the reader may read it; none where it is not followed. */
  readonly status?: Followed | undefined;
}

/** What a proposal would make of one strategy. */
export interface NotedPlan {
  readonly strategy: string;
  readonly lines: readonly DriftLine[];
  readonly consequences: Consequences;
  /** What the work of organisations then comes to, year by year. */
  readonly loads: readonly LoadShift[];
  /** Titles of the parts before and after, by id. */
  readonly titles: ReadonlyMap<string, string>;
}

/** All that somebody deciding a proposal needs, as far as the reader may read it (Danish *følgenotat*). */
export interface CoverNote {
  readonly proposal: Proposal;
  readonly group: Group;
  /** Who made it, where their name may be said. */
  readonly by?: string | undefined;
  /** The group it came up from. */
  readonly from?: string | undefined;
  readonly parts: readonly NotedPart[];
  /** None where it is settled. */
  readonly plans: readonly NotedPlan[];
  /** It cannot be done any more as the plans stand now. */
  readonly impossible: boolean;
  /** Parts that somebody changed since it was made, in a way that goes against it. */
  readonly changedSince: readonly { readonly strategy: string; readonly element: string; readonly title: string }[];
  /** Others that wait for a decision on the same parts. */
  readonly others: readonly Proposal[];
  /** How many members said what they think. */
  readonly said: number;
  /** All of them once they are talked of together; before that the reader's own. */
  readonly assessments: readonly Assessment[];
  readonly judged?: Judged | undefined;
  readonly decisions: readonly Decision[];
  /** What people and organisations are called, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly strategies: ReadonlyMap<string, string>;
}

/** What the paper of one item of an agenda is written from. */
export interface ItemNote {
  readonly item: Item;
  /** From 1. */
  readonly nth: number;
  readonly meeting: Meeting;
  readonly group: Group;
  readonly proposal?: CoverNote | undefined;
  readonly part?: NotedPart | undefined;
  /** The decision not carried out, or the one that comes back. */
  readonly decision?: Decision | undefined;
  /** The meeting whose minutes are to be approved. */
  readonly minutes?: Meeting | undefined;
  readonly names: ReadonlyMap<string, string>;
}
