import type { Decision } from './decision.ts';
import { decidingMembers, type Group } from './group.ts';
import type { Meeting } from './meeting.ts';
import type { Proposal } from './proposal.ts';

/** All that the papers of a meeting name. */
export interface MeetingPapers {
  readonly meeting: Meeting;
  readonly group: Group;
  /** What people and organisations are called, by their ids. */
  readonly names: ReadonlyMap<string, string>;
  /** Those that its items are about, by id. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** Taken in it, in order. */
  readonly decisions: readonly Decision[];
}

/** Who was there, each with whom they stood in for where they are a deputy. */
export function presentAt({
  meeting: { present = [] },
  group,
}: Pick<MeetingPapers, 'meeting' | 'group'>): readonly { readonly person: string; readonly standsInFor?: string }[] {
  return present.map((person) => {
    const seat = group.members.find((member) => member.person === person);
    const deputy = seat ? undefined : group.members.find((member) => member.deputy === person);
    return { person, ...(deputy ? { standsInFor: deputy.person } : {}) };
  });
}

/** Members whose seat nobody filled. */
export function absentFrom({
  meeting: { present = [] },
  group,
}: Pick<MeetingPapers, 'meeting' | 'group'>): readonly string[] {
  return decidingMembers(group)
    .filter(({ person, deputy }) => !present.includes(person) && !(deputy !== undefined && present.includes(deputy)))
    .map(({ person }) => person);
}
