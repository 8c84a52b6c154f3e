import { z } from 'zod';
import { longestNote } from './partnership.ts';

/** The event of a calendar that something came from, so that a later file is known to be about the same. */
export const EventOrigin = z.object({
  /** UID of RFC 5545, 3.8.4.7. */
  uid: z.string().min(1).max(1_000),
  /** Which one of a series: the day, or the moment in UTC, that it had by the rule (RECURRENCE-ID, 3.8.4.4). */
  occurrence: z.string().max(30).optional(),
  /** SEQUENCE, 3.8.7.4: what has a lower one is older. */
  sequence: z.int().nonnegative(),
  /** Mail address of whoever the file says invites. Nobody has checked that. */
  organiser: z.string().max(320).optional(),
  /** What the invitation says, and where it leads to. */
  text: z.string().max(longestNote).optional(),
  link: z.string().max(2_000).optional(),
});
export type EventOrigin = Readonly<z.infer<typeof EventOrigin>>;
