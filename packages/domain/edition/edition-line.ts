import type { Meaning } from '../meaning.ts';
import type { PlanElement } from '../plan-element.ts';
import type { PlanStrategy } from '../things.ts';

/** The fields of an element that a paper can say something of. */
export const paperFields = [
  'kind',
  'number',
  'title',
  'text',
  'owner',
  'period',
] as const satisfies readonly (keyof PlanElement)[];
export type PaperField = (typeof paperFields)[number];

export const factFields = [
  'title',
  'organisation',
  'vision',
  'purpose',
  'period',
] as const satisfies readonly (keyof PlanStrategy)[];
export type FactField = (typeof factFields)[number];

interface Common {
  /** The same for the same difference, whenever it is asked for. */
  readonly id: string;
  /** Somebody wrote, moved or removed it since the last edition: taking the line overwrites that. */
  readonly personal: boolean;
}

/** One thing that a new edition says otherwise than the edition before it and than the plan as it is now. */
export type EditionLine = Common &
  (
    | {
        readonly change: 'added';
        /** As the edition has it; its id, parent and rank are the draft's. */
        readonly element: PlanElement;
        /** What it was a part of in the plan. */
        readonly partOf?: string;
      }
    /** Not in the plan any more, or never taken into it; this edition says it otherwise than the one before. */
    | {
        readonly change: 'restored';
        /** As the edition before had it. */
        readonly element: PlanElement;
        /** As this one has it, with the draft's ids. */
        readonly said: PlanElement;
      }
    | {
        readonly change: 'dropped';
        readonly element: PlanElement;
        /** Id of the element that says it now. */
        readonly into?: string;
        /** Where that is new: the draft's id. */
        readonly intoNew?: string;
      }
    | ({
        readonly change: 'says';
        readonly element: PlanElement;
        readonly field: PaperField;
        /** How sure it is that the edition speaks of this element at all, 0 to 1. */
        readonly confidence: number;
        /** Fields that say the same as this one, and go with it. */
        readonly also?: readonly PaperField[];
      } & Otherwise<PaperField>)
    /** Under another parent: ids of the plan; none: the top. */
    | {
        readonly change: 'moved';
        readonly element: PlanElement;
        readonly before?: string;
        readonly after?: string;
        /** Where the parent is new: the draft's id, which may be another element's in the plan. */
        readonly afterNew?: string;
      }
    | ({ readonly change: 'fact'; readonly field: FactField } & Otherwise<FactField>)
  );
export type EditionChange = EditionLine['change'];

interface Otherwise<F extends string> {
  readonly field: F;
  readonly before?: unknown;
  readonly after?: unknown;
  /** Of texts. */
  readonly meaning?: Meaning;
  /** Of the end of a period, in days. */
  readonly days?: number;
}
