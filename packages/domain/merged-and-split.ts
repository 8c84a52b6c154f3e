import { z } from 'zod';

/** What became one and what became several, by ids of the plan. */
export const MergedAndSplit = z.object({
  merged: z.array(z.object({ gone: z.string(), into: z.string() })).readonly(),
  split: z.array(z.object({ from: z.string(), made: z.string() })).readonly(),
});
export type MergedAndSplit = Readonly<z.infer<typeof MergedAndSplit>>;
