import { z } from 'zod';
import { PartialDate, Party } from '../plan-element.ts';
import { EventOrigin } from './event-origin.ts';
import { longestNote, longestTheme, mostThemes } from './partnership.ts';
import { Times } from './times.ts';

export const engagementKinds = [
  'meeting',
  'visit',
  'conference',
  'fair',
  'mission',
  'training',
  'statement',
  'vote',
] as const;
export type EngagementKind = (typeof engagementKinds)[number];
export const engagementStates = ['planned', 'held', 'cancelled'] as const;
/**
 * Its own organisation, and the secretariat where it is one of ours; everybody in the workspace; the partnership forum, which is the people of
 * its members and the secretariat; or all of these. `seesEngagement` says who that is.
 */
export const visibilities = ['own', 'inside', 'forum', 'all'] as const;
export type Visibility = (typeof visibilities)[number];

export const longestEngagementTitle = 300;
export const longestSender = 700;
export const mostParties = 100;
export const mostSteps = 100;

/** What somebody promised there. */
export const NextStep = z.object({
  id: z.string(),
  what: z.string().min(1).max(1_000),
  due: PartialDate.optional(),
  who: z.string().max(300).optional(),
  /** The day it was done. */
  done: z.iso.date().optional(),
});
export type NextStep = Readonly<z.infer<typeof NextStep>>;

/** A meeting, a visit, a conference, a vote: something that we do with others, once. */
export const Engagement = z.object({
  id: z.string(),
  kind: z.enum(engagementKinds),
  /** What it was about, in a line. */
  title: z.string().min(1).max(longestEngagementTitle),
  state: z.enum(engagementStates),
  /** The first and the last day. */
  from: z.iso.date(),
  to: z.iso.date(),
  /** Absent where it takes whole days, and from before it was kept. */
  times: Times.optional(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().length(2).optional(),
  /** A town, a hall. */
  place: z.string().max(300).optional(),
  /** Id of a forum, where it was there. */
  forum: z.string().optional(),
  /** Whom we met. */
  met: z.array(z.string().min(1).max(300)).max(mostParties),
  /** Which of ours were there: of the register where they stand in it. */
  ours: z.array(Party).max(mostParties),
  /** With which others, public and private. */
  partners: z.array(Party).max(mostParties),
  themes: z.array(z.string().min(1).max(longestTheme)).max(mostThemes),
  /** Which parts of which plans it serves. */
  about: z.array(z.object({ strategy: z.string(), element: z.string() })).max(mostParties),
  result: z.string().max(longestNote).optional(),
  next: z.array(NextStep).max(mostSteps),
  visible: z.enum(visibilities),
  /** Id of the organisation in the partnership forum whose own people wrote it down; none where it is ours. */
  partner: z.string().optional(),
  /** Id of who wrote it down. */
  by: z.string(),
  /** The event of a calendar that it came from. */
  origin: EventOrigin.optional(),
  /** The mail that it came from, where that invited to nothing. Who sent it is what it says itself. */
  mail: z.object({ from: z.string().max(longestSender).optional() }).optional(),
});
export type Engagement = Readonly<z.infer<typeof Engagement>>;
