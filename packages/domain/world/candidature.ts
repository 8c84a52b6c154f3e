import { z } from 'zod';
import { PartialDate } from '../plan-element.ts';
import { longestNote } from './partnership.ts';

/** What it takes to be elected, of those who are there and vote. */
export const majorities = ['most votes', 'half', 'two thirds'] as const;
export type Majority = (typeof majorities)[number];

/** A seat that we run for. */
export const Candidature = z.object({
  id: z.string(),
  /** What we run for. */
  seat: z.string().min(1).max(500),
  /** Id of the forum that it is in. */
  forum: z.string().optional(),
  /** Who runs for us, where it is a person. */
  candidate: z.string().max(300).optional(),
  term: z.object({ from: PartialDate.optional(), to: PartialDate.optional() }).optional(),
  election: PartialDate.optional(),
  /** How many have a vote. */
  voters: z.int().min(1).max(1_000),
  majority: z.enum(majorities),
  /** Against whom: codes of countries. */
  rivals: z.array(z.string().length(2)).max(200),
  about: z.array(z.object({ strategy: z.string(), element: z.string() })).max(100),
  result: z
    .object({
      elected: z.boolean(),
      votes: z.int().min(0).max(1_000).optional(),
      day: z.iso.date(),
      note: z.string().max(longestNote).optional(),
    })
    .optional(),
  note: z.string().max(longestNote).optional(),
});
export type Candidature = Readonly<z.infer<typeof Candidature>>;

export const pledgeWords = ['firm', 'likely', 'open', 'no'] as const;
export type PledgeWord = (typeof pledgeWords)[number];

/** What one country says it will vote: who heard it, when, how sure, and what we give in return. */
export const Pledge = z.object({
  id: z.string(),
  candidature: z.string(),
  country: z.string().length(2),
  word: z.enum(pledgeWords),
  /** Who said it and who heard it. */
  source: z.string().max(1_000).optional(),
  day: z.iso.date(),
  /** How sure we are that they will, in percent. */
  sure: z.int().min(0).max(100).optional(),
  /** The support that was exchanged for it. */
  exchange: z.string().max(1_000).optional(),
});
export type Pledge = Readonly<z.infer<typeof Pledge>>;

export interface VoteCount {
  readonly firm: number;
  readonly likely: number;
  readonly open: number;
  readonly no: number;
  /** Of whom nothing is known. */
  readonly unheard: number;
  readonly needed: number;
  /** Votes that are missing if only the firm ones come, and if the likely ones come too; 0 where it is enough. */
  readonly missing: { readonly firm: number; readonly likely: number };
}

/** What is needed if all who may vote do: the smallest whole number of votes that is enough. */
export function needed(voters: number, majority: Majority): number {
  // Whoever has the most is elected; more than half is the most in any field.
  if (majority === 'two thirds') return Math.ceil((voters * 2) / 3);
  return Math.floor(voters / 2) + 1;
}

/** Pledges of one candidature, one a country, counted against what is needed. */
export function countVotes(
  { voters, majority }: Pick<Candidature, 'voters' | 'majority'>,
  pledges: readonly Pick<Pledge, 'word'>[],
): VoteCount {
  const of = (word: PledgeWord) => pledges.filter((one) => one.word === word).length;
  const [firm, likely, open, no] = [of('firm'), of('likely'), of('open'), of('no')];
  const enough = needed(voters, majority);
  return {
    ...{ firm, likely, open, no, unheard: Math.max(0, voters - pledges.length), needed: enough },
    missing: { firm: Math.max(0, enough - firm), likely: Math.max(0, enough - firm - likely) },
  };
}
