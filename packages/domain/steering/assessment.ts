import { z } from 'zod';

export const longestScoreReason = 2_000;
export const votes = ['for', 'against', 'meeting'] as const;

/** What one member thinks of one proposal. */
export const Assessment = z.object({
  /** Of the proposal and the member: each has one of each. */
  id: z.string(),
  proposal: z.string(),
  /** Id of the member whose seat it is; `by` is who said it, perhaps the deputy. */
  person: z.string(),
  by: z.string(),
  at: z.iso.datetime(),
  scores: z.array(
    z.object({
      criterion: z.string(),
      score: z.int().min(1).max(10),
      reason: z.string().max(longestScoreReason).optional(),
    }),
  ),
  /** Where it was put to the members in writing; `meeting`: let us talk of it first. */
  vote: z.enum(votes).optional(),
  words: z.string().max(longestScoreReason).optional(),
});
export type Assessment = Readonly<z.infer<typeof Assessment>>;

export function assessmentId(proposal: string, person: string): string {
  return `${proposal}-${person}`;
}
