import type { Mention } from '../draft.ts';
import type { EntryKind, ThingChange } from '../entry.ts';
import type { PlanElement } from '../plan-element.ts';
import type { PlanStrategy } from '../things.ts';

/** As much of a plan as an edit needs. */
export interface Editable {
  readonly strategy: PlanStrategy;
  /** For changing fields the element alone will do; for everything else all of them. */
  readonly elements: readonly PlanElement[];
  /** With their ids; needed for merging, since what is named in an element goes over with it. */
  readonly mentions?: readonly { readonly id: string; readonly data: Mention }[];
}

/** What an edit comes to: a kind of entry, what it is about, and thing by thing what changes. */
export interface Edited {
  readonly kind: Exclude<EntryKind, 'strategy.adopted'>;
  readonly subject: string;
  readonly changes: readonly ThingChange[];
}
