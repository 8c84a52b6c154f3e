import type { Issue } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Language } from '../language.ts';
import type { ProposalFields } from './proposal-fields.ts';

/** What every part of the form of a proposal is drawn from. */
export interface ProposalFormProps {
  readonly fields: ProposalFields;
  /** Of the strategy, in plan order. */
  readonly elements: readonly PlanElement[];
  readonly groups: ReadonlyMap<string, string>;
  /** What it would change is more than the form can show, and stays. */
  readonly kept?: boolean;
  /** Whether whoever proposes may see who is in the register. */
  readonly seesPeople: boolean;
  readonly issues: readonly Issue[];
  readonly language: Language;
}
