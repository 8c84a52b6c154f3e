import { z } from 'zod';
import { EventOrigin } from './event-origin.ts';
import { Times } from './times.ts';

/** Most events that one file brings, each time of a series counted. */
export const mostEvents = 1_000;

/** One event of a file, once; one time of a series, where it is of one. */
export const CalendarEvent = z.object({
  title: z.string().max(1_000),
  from: z.iso.date(),
  to: z.iso.date(),
  times: Times.optional(),
  place: z.string().max(1_000).optional(),
  cancelled: z.boolean(),
  /** Who is invited, as far as they have names. */
  people: z.array(z.string().max(300)).max(100),
  origin: EventOrigin,
});
export type CalendarEvent = Readonly<z.infer<typeof CalendarEvent>>;

/** What of a file is not taken, and why. */
export const LeftOut = z.object({
  why: z.enum([
    ...(['broken', 'no-uid', 'no-start', 'no-title', 'too-long', 'unknown-zone', 'outside', 'too-often'] as const),
    ...(['bad-rule', 'later-ones', 'from-then-on', 'twice'] as const),
  ]),
  title: z.string().max(1_000).optional(),
  /** The line of the file where it begins, from 1. */
  line: z.int().positive().optional(),
  /** What is wrong, or the day after which a series goes on. */
  given: z.string().max(300).optional(),
});
export type LeftOut = Readonly<z.infer<typeof LeftOut>>;

export const CalendarFile = z.object({
  events: z.array(CalendarEvent).max(mostEvents),
  left: z.array(LeftOut).max(mostEvents),
  /** UIDs of series that stand whole in the file: what is no longer among their times was taken out of them. */
  series: z.array(z.string()).max(mostEvents),
});
export type CalendarFile = Readonly<z.infer<typeof CalendarFile>>;
