import type { PlanElement } from '../plan-element.ts';

/** What two elements are matched by: any reading or plan has it. */
export type Matchable = Pick<PlanElement, 'id' | 'kind' | 'title'> &
  Partial<Pick<PlanElement, 'number' | 'text' | 'parent'>>;
