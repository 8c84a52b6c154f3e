import type { Drift } from '../drift.ts';
import type { Strategy } from '../strategy.ts';
import type { Followed, StatusElement } from './followed.ts';

/** How a strategy stands on a day, as far as its reader may read it: what a paper of one page is written from. */
export interface StatusPaper {
  readonly strategy: string;
  readonly title: string;
  readonly organisation?: string | undefined;
  readonly period: Strategy['period'];
  readonly day: string;
  /** Goals and priorities, for their titles. */
  readonly goals: readonly StatusElement[];
  readonly followed: readonly Followed[];
  /** None where the plan is as it was adopted. */
  readonly changed?: Pick<Drift, 'counts' | 'weaker'> | undefined;
  /** Decisions on how parts go on, by element. */
  readonly decisions: ReadonlyMap<string, { readonly id: string; readonly number: string }>;
}
