import type { Meaning, MeaningReason } from '../meaning.ts';
import type { Decided, Fund, Party, PlanElement } from '../plan-element.ts';

/** What a line is about: an element as it stands now, or as it stood where it is gone; none: the strategy as a whole. */
export interface About {
  readonly element?: PlanElement;
}

/** One way in which a plan differs from what it was. */
export type DriftLine = About &
  (
    | { readonly change: 'added' | 'removed' }
    /** Gone into another that stands. */
    | { readonly change: 'merged'; readonly into: PlanElement }
    /** Became several; the first is what keeps its id. */
    | { readonly change: 'split'; readonly parts: readonly PlanElement[] }
    | Reworded
    /** Under another parent (an id; none: the top). Another place among the same siblings is no drift. */
    | { readonly change: 'moved'; readonly before?: string; readonly after?: string }
    | Redated
    | Reowned
    | Retargeted
    | Refunded
    | { readonly change: 'countries'; readonly dropped: readonly string[]; readonly added: readonly string[] }
    /** Its number or kind. */
    | {
        readonly change: 'relabelled';
        readonly field: 'number' | 'kind';
        readonly before?: string;
        readonly after?: string;
      }
    /** Put lower, stopped, completed or taken up again by a decision. */
    | { readonly change: 'decided'; readonly before?: Decided; readonly after?: Decided }
  );
export type DriftChange = DriftLine['change'];

export type WordedField = 'title' | 'text' | 'vision' | 'purpose' | 'organisation' | 'milestone' | 'indicator';

export interface Reworded {
  readonly change: 'reworded';
  /** Of all its words together: a title may give what its text takes. */
  readonly kind: Exclude<Meaning['kind'], 'same'>;
  readonly share: number;
  readonly reasons: readonly MeaningReason[];
  readonly fields: readonly { readonly field: WordedField; readonly meaning: Meaning }[];
}

export interface Redated {
  readonly change: 're-dated';
  readonly what: 'start' | 'end' | 'milestone';
  /** Of the milestone. */
  readonly title?: string;
  /** ISO 8601 date, month or year; or, where there is no such date, the paper's own words for it. */
  readonly before?: string;
  readonly after?: string;
  /** Days from one to the other, a month or year by its last day; above 0 is later. None where one of the two is no date. */
  readonly days?: number;
}

export interface Reowned {
  readonly change: 're-owned';
  readonly before?: Party;
  readonly after?: Party;
  /** The owner is who it was; these came and went beside them. */
  readonly joined?: readonly Party[];
  readonly left?: readonly Party[];
}

export interface Retargeted {
  readonly change: 're-targeted';
  readonly indicator: string;
  readonly unit: string;
  /** None where the indicator itself came or went. */
  readonly period?: string;
  readonly before?: number;
  readonly after?: number;
  /** Less is asked for than before; false: more; none where that cannot be said. */
  readonly eased?: boolean;
}

export interface Refunded {
  readonly change: 'funds';
  readonly currency: string;
  readonly period?: string;
  readonly kind: Fund['kind'];
  readonly before?: number;
  readonly after?: number;
}
