import type { Decision } from '@lofte/domain/steering/decision';
import { type Group, type Member, seatsOf } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Person } from '@lofte/domain/things';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type Guest, guestsOf } from './queue-invitations.ts';

/** A meeting with all that its pages name. */
export interface MeetingSeen {
  readonly meeting: Meeting;
  /** Number of the entry that made it as it stands. */
  readonly since: number;
  readonly group: Group;
  /** Everybody in the register, by id. */
  readonly people: ReadonlyMap<string, Person>;
  readonly guests: readonly Guest[];
  /** The proposals that its items name, by id. */
  readonly proposals: ReadonlyMap<string, Proposal>;
  /** Taken in it, in order. */
  readonly decisions: readonly Decision[];
  /** Other meetings that it names: whose minutes it approves, or that approved its own; by id. */
  readonly meetings: ReadonlyMap<string, Meeting>;
  /** Titles of strategies, by id. */
  readonly strategies: ReadonlyMap<string, string>;
}

export async function meetingOf({ store }: Pick<Service, 'store'>, id: string): Promise<MeetingSeen | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'meeting', { strategy: '', id });
    const group = found && (await findThing(db, 'group', { strategy: '', id: found.data.group }))?.data;
    if (!found || !group) return undefined;
    const { data: meeting, since } = found;
    const people = new Map((await readThings(db, 'person', { strategy: '' })).map((row) => [row.id, row.data]));
    const named = new Set(meeting.items.map(({ proposal }) => proposal));
    const proposals = (await readThings(db, 'proposal', { strategy: '' })).filter((row) => named.has(row.id));
    const others = new Set([meeting.approved?.meeting, ...meeting.items.map((item) => item.meeting)]);
    const meetings = (await readThings(db, 'meeting', { strategy: '' })).filter((row) => others.has(row.id));
    const decisions = (await readThings(db, 'decision', { strategy: '' })).map(({ data }) => data);
    const strategies = (await readThings(db, 'strategy')).map((row) => [row.id, row.data.title] as const);
    return {
      ...{ meeting, since, group, people, guests: guestsOf(group, people), strategies: new Map(strategies) },
      proposals: new Map(proposals.map((row) => [row.id, row.data])),
      meetings: new Map(meetings.map((row) => [row.id, row.data])),
      decisions: decisions.filter((one) => one.meeting === id).toSorted((a, b) => nth(a) - nth(b)),
    };
  });
}

/** Of a year: all of one meeting stand in the same, but for one that lasts over midnight at New Year. */
function nth({ number }: Decision): number {
  return Number(number.replace('-', '')) + Number(number.split('-')[1]) / 1e9;
}

/** Who may decide an item, and how many are needed. */
export interface Quorum {
  readonly here: number;
  readonly needed: number;
}

/** How many seats are filled for an item; for the meeting as a whole where none is named. */
export function quorumOf(group: Group, { present = [], recused = [] }: Meeting, item?: string): Quorum {
  const out = recused.filter((one) => one.item === item).map(({ person }) => person);
  const sits = ({ person, deputy }: Member) => (present.includes(person) ? person : (deputy ?? person));
  const here = seatsOf(group, present).filter((seat) => !out.includes(sits(seat))).length;
  return { here, needed: group.quorum };
}
