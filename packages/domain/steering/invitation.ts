import { z } from 'zod';

/** What somebody's calendar is told of a meeting (RFC 5546). */
export const Invitation = z.object({
  method: z.enum(['REQUEST', 'CANCEL']),
  /** The same for one meeting for ever: by it a calendar knows which one to change or to take out. */
  uid: z.string(),
  sequence: z.int().nonnegative(),
  /** When this was said. */
  stamp: z.iso.datetime(),
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  title: z.string(),
  place: z.string().optional(),
  text: z.string(),
  link: z.string(),
  guests: z.array(
    z.object({ name: z.string(), mail: z.string(), as: z.enum(['chair', 'member', 'deputy', 'secretary']) }),
  ),
});
export type Invitation = Readonly<z.infer<typeof Invitation>>;

export function meetingUid(meeting: string): string {
  return `meeting-${meeting}@lofte`;
}
