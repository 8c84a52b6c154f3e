import { z } from 'zod';
import { ElementKind } from '../draft.ts';
import { Days } from './update.ts';

/** What is asked for beside state and text. */
export const questions = ['milestones', 'indicators', 'evidence', 'help'] as const;
export const Question = z.enum(questions);
export type Question = z.infer<typeof Question>;

export const longestRoundName = 100;
export const longestMessage = 2000;
/** Reminders of one round. */
export const mostReminders = 10;
/** Elements of one round. */
export const mostAsked = 20_000;

/** Of one strategy, everything or some of its parts. */
export const RoundPart = z.object({
  strategy: z.string(),
  /** Ids of elements: they and all under them. Everything where none is named. */
  under: z.array(z.string()).min(1).optional(),
});
export type RoundPart = Readonly<z.infer<typeof RoundPart>>;

/** One collection of status. */
export const Round = z.object({
  id: z.string(),
  name: z.string().min(1).max(longestRoundName),
  state: z.enum(['draft', 'open', 'closed']),
  parts: z.array(RoundPart).min(1),
  /** Which kinds of elements are asked about. */
  kinds: z.array(ElementKind).min(1),
  /** The time that answers are about. */
  covers: Days,
  /** The last day to answer. */
  due: z.iso.date(),
  questions: z.array(Question),
  /** Days from the due date on which those who have not answered are reminded: before it (-7), on it (0) or after it (3). */
  reminders: z.array(z.int().min(-90).max(90)).max(mostReminders),
  repeat: z.enum(['quarter', 'year']).optional(),
  /** The secretariat's own words in the mail. */
  message: z.string().max(longestMessage).optional(),
  /** Who answers for an owner that is an organisation or a unit: id of a person, by `ownerKey`. */
  receivers: z.record(z.string(), z.string()).optional(),
  /** The round that this one repeats. */
  after: z.string().optional(),
  sent: z.iso.datetime().optional(),
  closed: z.iso.datetime().optional(),
});
export type Round = Readonly<z.infer<typeof Round>>;

/** An element of a strategy. */
export const Asked = z.object({ strategy: z.string(), element: z.string() });
export type Asked = Readonly<z.infer<typeof Asked>>;

/** One ask to one person. */
export const Request = z.object({
  id: z.string(),
  round: z.string(),
  /** Id of a person. */
  person: z.string(),
  elements: z.array(Asked),
  at: z.iso.datetime(),
  /** Rises when its link is made invalid. */
  link: z.int().nonnegative(),
  withdrawn: z.iso.datetime().optional(),
  /** The request it was handed on from. */
  from: z.string().optional(),
});
export type Request = Readonly<z.infer<typeof Request>>;
