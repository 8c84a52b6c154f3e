import { z } from 'zod';

/** An organisation that is in the partnership forum. */
export const ForumPartner = z.object({
  /** That of the organisation in the register. */
  id: z.string(),
});
export type ForumPartner = Readonly<z.infer<typeof ForumPartner>>;
