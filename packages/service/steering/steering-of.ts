import type { Assessment } from '@lofte/domain/steering/assessment';
import type { Decision } from '@lofte/domain/steering/decision';
import type { Group } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Proposal } from '@lofte/domain/steering/proposal';
import { type Judged, judged } from '@lofte/domain/steering/spread';
import { assessmentsOf } from '@lofte/store/steering-table';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';

/** All groups with what stands before them. */
export interface Steering {
  readonly groups: readonly Group[];
  /** The newest first. */
  readonly proposals: readonly Proposal[];
  /** The next first, then the last. */
  readonly meetings: readonly Meeting[];
  /** The newest first. */
  readonly decisions: readonly Decision[];
}

/** Everything that is steered, for lists; of one group where it is named. */
export async function steeringOf({ store }: Pick<Service, 'store'>, group?: string): Promise<Steering> {
  return store.snapshot(async (db) => {
    const all = async <T extends 'group' | 'proposal' | 'meeting' | 'decision'>(table: T) =>
      (await readThings(db, table, { strategy: '' })).map(({ data }) => data);
    const of = <T extends { readonly group: string }>(rows: readonly T[]) =>
      rows.filter((one) => group === undefined || one.group === group);
    return {
      groups: await all('group'),
      proposals: of(await all('proposal')).toSorted((a, b) => newest(a.at, b.at)),
      meetings: of(await all('meeting')).toSorted((a, b) => newest(a.start, b.start)),
      decisions: newestDecisions(of(await all('decision'))),
    };
  });
}

/** By their numbers, the last given first. */
export function newestDecisions(all: readonly Decision[]): readonly Decision[] {
  return all.toSorted((a, b) => newest(number(a), number(b)));
}

function newest(a: string, b: string): number {
  return a < b ? 1 : a > b ? -1 : 0;
}

function number({ number: given }: Decision): string {
  const [year = '', nth = ''] = given.split('-');
  return `${year}-${nth.padStart(6, '0')}`;
}

/** A proposal with what members say of it, as somebody may see it. */
export interface ProposalSeen {
  readonly proposal: Proposal;
  /** Number of the entry that made it as it stands. */
  readonly since: number;
  readonly group: Group;
  /** All of them, once it is talked of together; before that only one's own. */
  readonly assessments: readonly Assessment[];
  /** How many members said something. */
  readonly said: number;
  /** What they come to; none while each is still on their own. */
  readonly judged?: Judged;
  readonly own?: Assessment;
  readonly decisions: readonly Decision[];
}

/** A proposal as `person` may see it; undefined where there is none. Members judge on their own first: who has not, does not see what others think. */
export async function proposalOf(
  { store }: Pick<Service, 'store'>,
  id: string,
  person: string,
): Promise<ProposalSeen | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'proposal', { strategy: '', id });
    const group = found && (await findThing(db, 'group', { strategy: '', id: found.data.group }))?.data;
    if (!found || !group) return undefined;
    const all = await assessmentsOf(db, id);
    const own = all.find((one) => one.by === person || one.person === person);
    const open = found.data.together === true || found.data.state === 'decided';
    const decisions = (await readThings(db, 'decision', { strategy: '' })).map(({ data }) => data);
    return {
      ...{ proposal: found.data, since: found.since, group, said: all.length },
      assessments: open ? all : all.filter((one) => one === own),
      ...(open ? { judged: judged(group.criteria, all) } : {}),
      ...(own ? { own } : {}),
      decisions: decisions.filter((one) => one.proposal === id),
    };
  });
}
