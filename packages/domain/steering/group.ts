import { z } from 'zod';
import { Span } from '../span.ts';

export const memberRoles = ['chair', 'member', 'secretary'] as const;
export type MemberRole = (typeof memberRoles)[number];
export const mostMembers = 100;
export const mostCriteria = 20;
export const longestGroupName = 200;
export const longestMandate = 20_000;
export const longestCriterion = 300;

/** What a proposal is judged on: from 1 to `scale`, each point of it counting `weight` times. */
export const Criterion = z.object({
  id: z.string(),
  name: z.string().min(1).max(longestCriterion),
  scale: z.int().min(2).max(10),
  weight: z.number().positive().max(100),
});
export type Criterion = Readonly<z.infer<typeof Criterion>>;

export const Member = z.object({
  /** Id of a person. */
  person: z.string(),
  /** The secretary prepares and writes down; only the others count and decide. */
  role: z.enum(memberRoles),
  /** Id of the person who sits there when this one cannot. */
  deputy: z.string().optional(),
});
export type Member = Readonly<z.infer<typeof Member>>;

/** Who decides, and on what basis. */
export const Group = z.object({
  id: z.string(),
  name: z.string().min(1).max(longestGroupName),
  /** What it is there for and what it may decide. */
  mandate: z.string().max(longestMandate).optional(),
  /** Where a paper sets it up. */
  place: z.object({ strategy: z.string(), document: z.string().length(64), span: Span }).optional(),
  /** Which strategies it steers: all where none is named. */
  strategies: z.array(z.string()).optional(),
  members: z.array(Member).max(mostMembers),
  /** How many members must be there for a decision. */
  quorum: z.int().min(1).max(mostMembers),
  criteria: z.array(Criterion).max(mostCriteria),
  /** The group that what it cannot settle goes up to, and what that is. */
  above: z.string().optional(),
  goesUp: z.string().max(longestMandate).optional(),
});
export type Group = Readonly<z.infer<typeof Group>>;

/** Those who count towards the quorum and decide. */
export function decidingMembers({ members }: Pick<Group, 'members'>): readonly Member[] {
  return members.filter(({ role }) => role !== 'secretary');
}

/** The members a set of people stands for: themselves, or as somebody's deputy. */
export function seatsOf(group: Pick<Group, 'members'>, people: readonly string[]): readonly Member[] {
  return decidingMembers(group).filter(
    ({ person, deputy }) => people.includes(person) || (deputy !== undefined && people.includes(deputy)),
  );
}

/** Whether somebody has a seat in a group, as a member or a deputy. */
export function hasSeat(group: Pick<Group, 'members'>, person: string): boolean {
  return seatsOf(group, [person]).length > 0;
}
