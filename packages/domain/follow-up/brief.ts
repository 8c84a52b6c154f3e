import type { PlanElement } from '../plan-element.ts';
import type { Span } from '../span.ts';
import type { Decision, Task } from '../steering/decision.ts';
import type { Proposal } from '../steering/proposal.ts';
import type { SeenSaid, SeenUpdate } from './seen-by.ts';
import type { Standing } from './standing.ts';

/** Everything about one part of a plan on a page or two, as far as its reader may read it. */
export interface Brief {
  readonly strategy: { readonly id: string; readonly title: string; readonly organisation?: string | undefined };
  readonly element: PlanElement;
  /** What it stands under, the topmost first. */
  readonly above: readonly PlanElement[];
  /** What stands under it. */
  readonly under: readonly PlanElement[];
  /** What a paper says of it, in its own words; none where no paper does. */
  readonly promise?:
    | {
        readonly document: string;
        readonly span: Span;
        readonly paged: boolean;
        readonly title: string;
        readonly text?: string | undefined;
      }
    | undefined;
  /** Who answers for it in person, where names may be read. */
  readonly person?: string | undefined;
  /** International bodies that its words name. */
  readonly forums: readonly string[];
  readonly today: string;
  readonly standing: Standing;
  /** Somebody is asked, and the last day to answer. */
  readonly due?: string | undefined;
  readonly said: SeenSaid;
  /** What was said before, the newest first. */
  readonly before: readonly SeenUpdate[];
  /** The dates that its milestones had first, by id. */
  readonly firstDues: ReadonlyMap<string, string>;
  /** Decisions that changed it, the newest first. */
  readonly decisions: readonly Decision[];
  /** What is still to be done because of them; none of it for whoever does not see steering. */
  readonly tasks: readonly { readonly decision: Decision; readonly task: Task; readonly who: string }[];
  /** Proposals that wait and touch it; likewise. */
  readonly proposals: readonly Proposal[];
  /** Who said something, in words, by id. */
  readonly who: ReadonlyMap<string, string>;
}
