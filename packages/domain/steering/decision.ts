import { z } from 'zod';

export const outcomes = ['approved', 'rejected', 'postponed', 'conditional', 'sent up'] as const;
export const Outcome = z.enum(outcomes);
export type Outcome = z.infer<typeof Outcome>;

export const longestDecisionReason = 2_000;
export const longestDissent = 2_000;
export const mostTasks = 100;

/** Who does what by when, so that a decision is carried out. */
export const Task = z.object({
  id: z.string(),
  what: z.string().min(1).max(1_000),
  /** Id of a person, or of an organisation. */
  person: z.string().optional(),
  organisation: z.string().optional(),
  due: z.iso.date(),
  done: z.iso.date().optional(),
  /** What whoever did it said of it. */
  said: z.string().max(2_000).optional(),
});
export type Task = Readonly<z.infer<typeof Task>>;

export const Decision = z.object({
  id: z.string(),
  /** As people call it, by year: 2027-4. */
  number: z.string().regex(/^\d{4}-[1-9]\d*$/),
  group: z.string(),
  title: z.string().min(1),
  outcome: Outcome,
  reason: z.string().min(1).max(longestDecisionReason),
  /** What a conditional one hangs on. */
  condition: z.string().max(longestDecisionReason).optional(),
  /** The day on which a postponed or conditional one comes back. */
  back: z.iso.date().optional(),
  day: z.iso.date(),
  /** Id of the person who wrote it down. */
  by: z.string(),
  proposal: z.string().optional(),
  /** Where it was taken; none: in writing. */
  meeting: z.string().optional(),
  item: z.string().optional(),
  /** Ids of the members who were there or answered, by their seats. */
  present: z.array(z.string()),
  /** Those of them who took no part in this. */
  recused: z.array(z.string()).optional(),
  dissent: z.array(z.object({ person: z.string(), words: z.string().min(1).max(longestDissent) })).optional(),
  tasks: z.array(Task).max(mostTasks).optional(),
  /** Id of the decision that this one takes back. */
  undoes: z.string().optional(),
});
export type Decision = Readonly<z.infer<typeof Decision>>;

/** Work of decisions that is not done, the longest overdue first. */
export function openTasks(
  decisions: readonly Decision[],
): readonly { readonly decision: Decision; readonly task: Task }[] {
  return decisions
    .flatMap((decision) => (decision.tasks ?? []).map((task) => ({ decision, task })))
    .filter(({ task }) => task.done === undefined)
    .toSorted((a, b) => (a.task.due < b.task.due ? -1 : a.task.due > b.task.due ? 1 : 0));
}
