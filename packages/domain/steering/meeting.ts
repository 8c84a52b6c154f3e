import { z } from 'zod';

export const longestItemTitle = 300;
export const longestMinutes = 20_000;
export const mostItems = 200;
export const longestMeetingPlace = 300;

/** What an item of an agenda is about. */
export const itemKinds = ['proposal', 'element', 'question', 'task', 'minutes', 'free'] as const;

export const Item = z.object({
  id: z.string(),
  kind: z.enum(itemKinds),
  title: z.string().min(1).max(longestItemTitle),
  /** Id of the proposal. */
  proposal: z.string().optional(),
  /** The element that is off track or silent, or whose owner was asked something. */
  strategy: z.string().optional(),
  element: z.string().optional(),
  /** Id of a decision: the one not carried out, or the one taken before that comes back. */
  decision: z.string().optional(),
  /** Id of the meeting whose minutes are to be approved. */
  meeting: z.string().optional(),
  /** Minutes planned for it. */
  minutes: z.int().positive().max(600).optional(),
  /** Of what was said. */
  said: z.string().max(longestMinutes).optional(),
});
export type Item = Readonly<z.infer<typeof Item>>;

/** One meeting of a group. */
export const Meeting = z.object({
  id: z.string(),
  group: z.string(),
  title: z.string().min(1).max(longestItemTitle),
  state: z.enum(['planned', 'called', 'held', 'cancelled']),
  start: z.iso.datetime(),
  end: z.iso.datetime(),
  place: z.string().max(longestMeetingPlace).optional(),
  /** SEQUENCE of RFC 5545, 3.8.7.4: rises with every change that its guests' calendars must take over. */
  sequence: z.int().nonnegative(),
  items: z.array(Item).max(mostItems),
  /** Ids of the people who are there. */
  present: z.array(z.string()).optional(),
  /** Who takes no part in which item, since they have a stake in it. */
  recused: z.array(z.object({ item: z.string(), person: z.string() })).optional(),
  /** When it ended: from then on its minutes stand. */
  held: z.iso.datetime().optional(),
  /** The meeting that approved its minutes, and the day. */
  approved: z.object({ meeting: z.string(), day: z.iso.date() }).optional(),
});
export type Meeting = Readonly<z.infer<typeof Meeting>>;
