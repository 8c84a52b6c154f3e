import { z } from 'zod';
import { PartialDate } from '../plan-element.ts';
import { longestNote, PaperPlace } from './partnership.ts';

export const mostSeats = 200;
export const mostPresidencies = 50;

/** Who sits there for us, from when to when. */
export const Seat = z.object({
  id: z.string(),
  /** Id of a person or an organisation of the register; at least one. */
  person: z.string().optional(),
  organisation: z.string().optional(),
  /** As what: `member of the executive board`. */
  as: z.string().max(300).optional(),
  from: PartialDate.optional(),
  to: PartialDate.optional(),
});
export type Seat = Readonly<z.infer<typeof Seat>>;

/** When we hold the chair. */
export const Presidency = z.object({ id: z.string(), from: PartialDate, to: PartialDate });
export type Presidency = Readonly<z.infer<typeof Presidency>>;

/** An international body that meets, or a part of one. */
export const Forum = z.object({
  id: z.string(),
  name: z.string().min(1).max(300),
  acronym: z.string().max(40).optional(),
  /** Id of the body that it is a part of. */
  parent: z.string().optional(),
  /** What we do there. */
  role: z.string().max(longestNote).optional(),
  /** Where papers say that, as long as the role is in their words. */
  sayings: z.array(PaperPlace).max(20).optional(),
  seats: z.array(Seat).max(mostSeats),
  presidencies: z.array(Presidency).max(mostPresidencies),
  note: z.string().max(longestNote).optional(),
  /** Where papers name it. */
  places: z.array(PaperPlace).max(500),
});
export type Forum = Readonly<z.infer<typeof Forum>>;
