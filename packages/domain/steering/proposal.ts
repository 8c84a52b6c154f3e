import { z } from 'zod';
import { PlanEdit } from '../edit-plan/plan-edit.ts';

/** What a proposal asks for. */
export const proposalKinds = [
  'start',
  'adjust',
  'deprioritise',
  'stop',
  'complete',
  'merge',
  'move owner',
  're-date',
  'resume',
] as const;
export const ProposalKind = z.enum(proposalKinds);
export type ProposalKind = z.infer<typeof ProposalKind>;

export const longestProposalTitle = 300;
export const longestProposalText = 20_000;
/** Edits of one proposal. */
export const mostEdits = 2_000;

/** What a start comes from. */
export const Opportunity = z.object({
  /** Who came with it, and how. */
  from: z.string().max(1_000).optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  forum: z.string().max(300).optional(),
  partner: z.string().max(300).optional(),
  /** The day by which whoever asked wants to know. */
  answerBy: z.iso.date().optional(),
});
export type Opportunity = Readonly<z.infer<typeof Opportunity>>;

/** One edit of a plan that a decision would make. */
export const ProposedEdit = z.object({ strategy: z.string(), edit: PlanEdit });
export type ProposedEdit = Readonly<z.infer<typeof ProposedEdit>>;

/** Something put to a steering group (Danish *indstilling*). */
export const Proposal = z.object({
  id: z.string(),
  /** Id of the group that is to decide. */
  group: z.string(),
  kind: ProposalKind,
  title: z.string().min(1).max(longestProposalTitle),
  /** Why, and what is asked for. */
  text: z.string().max(longestProposalText).optional(),
  state: z.enum(['draft', 'ready', 'decided', 'withdrawn']),
  opportunity: Opportunity.optional(),
  edits: z.array(ProposedEdit).max(mostEdits),
  /** Number of the entry after which the plans stood as its author saw them. */
  seen: z.int().nonnegative(),
  by: z.string(),
  at: z.iso.datetime(),
  /** Members see each other's assessments, also those who gave none. */
  together: z.boolean().optional(),
  /** Put to the members in writing: since when, and the last day to say. */
  writing: z.object({ since: z.iso.date(), due: z.iso.date() }).optional(),
  /** The day on which a postponed or conditional decision brings it back. */
  back: z.iso.date().optional(),
  /** Id of the group it came up from. */
  from: z.string().optional(),
});
export type Proposal = Readonly<z.infer<typeof Proposal>>;

/** The elements that a proposal touches, by strategy and id, each once. */
export function touchedBy({
  edits,
}: Pick<Proposal, 'edits'>): readonly { readonly strategy: string; readonly element: string }[] {
  const all = edits.flatMap(({ strategy, edit }) => elementsOf(edit).map((element) => ({ strategy, element })));
  return [...new Map(all.map((one) => [`${one.strategy} ${one.element}`, one])).values()];
}

function elementsOf(edit: PlanEdit): readonly string[] {
  switch (edit.do) {
    case 'facts':
      return [];
    case 'add':
      return edit.parent === null ? [] : [edit.parent];
    case 'merge':
      return [edit.element, edit.into];
    default:
      return [edit.element];
  }
}
