import { z } from 'zod';
import { EventOrigin } from './event-origin.ts';
import { longestNote } from './partnership.ts';
import { Times } from './times.ts';

export const sessionStates = ['planned', 'held', 'cancelled'] as const;
export const mostAgendaItems = 200;
export const mostOfItem = 50;

/** What a session deals with under one heading. What we say there is an instruction, which is for few. */
export const AgendaItem = z.object({
  id: z.string(),
  title: z.string().min(1).max(500),
  /** Which parts of which plans it is about. */
  about: z.array(z.object({ strategy: z.string(), element: z.string() })).max(mostOfItem),
  /** Ids of files under negotiation. */
  dossiers: z.array(z.string()).max(mostOfItem),
  /** What came of it. */
  outcome: z.string().max(longestNote).optional(),
});
export type AgendaItem = Readonly<z.infer<typeof AgendaItem>>;

/** A forum meets. The table is called `sitting`: a `session` is somebody who is signed in. */
export const ForumSession = z.object({
  id: z.string(),
  /** Id of the forum. */
  forum: z.string(),
  title: z.string().min(1).max(300),
  state: z.enum(sessionStates),
  /** The first and the last day, where it is. */
  from: z.iso.date(),
  to: z.iso.date(),
  times: Times.optional(),
  country: z.string().length(2).optional(),
  place: z.string().max(300).optional(),
  link: z.url().max(2_000).optional(),
  items: z.array(AgendaItem).max(mostAgendaItems),
  note: z.string().max(longestNote).optional(),
  /** The event of a calendar that it came from. */
  origin: EventOrigin.optional(),
});
export type ForumSession = Readonly<z.infer<typeof ForumSession>>;

/** Our line under one item: what whoever sits there is to say and to agree to. */
export const Instruction = z.object({
  id: z.string(),
  session: z.string(),
  item: z.string(),
  text: z.string().min(1).max(longestNote),
  /** Id of who wrote it. */
  by: z.string(),
  at: z.iso.datetime(),
});
export type Instruction = Readonly<z.infer<typeof Instruction>>;
