import type { Written } from '../plan-element.ts';
import type { Organisation, Person } from '../things.ts';

/** What is known while a plan is edited, beside the plan. */
export interface Editing {
  /** Who writes, and when. */
  readonly written: Written;
  readonly newId: () => string;
  readonly register: Register;
}

/** The organisations and people that an edit names, by id; who is not in it does not exist. */
export interface Register {
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly people: ReadonlyMap<string, Person>;
}
