import { z } from 'zod';

/** Texts of a document that are to be taken over, as a preview hands them on: seen as the others stood after the entry `since`. */
export const TakenTexts = z.object({
  since: z.int().nonnegative(),
  texts: z.array(z.object({ field: z.string().max(300), text: z.string().max(100_000) })).max(2_000),
});
export type TakenTexts = Readonly<z.infer<typeof TakenTexts>>;
