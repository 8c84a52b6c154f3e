import { decidingMembers } from '@lofte/domain/steering/group';
import type { Proposal } from '@lofte/domain/steering/proposal';
import { assessmentsOf, decisionsWithTasks } from '@lofte/store/steering-table';
import { findThing, readThings } from '@lofte/store/thing-table';
import { type OwedTask, tasksOf } from '../follow-up/request-tasks.ts';
import type { Service } from '../service.ts';

/** What steering asks of somebody. */
export interface OwedSteering {
  /** Work of decisions that is theirs or their organisation's, the longest overdue first. */
  readonly tasks: readonly OwedTask[];
  /** Proposals of their groups that are decided in writing and that they have not answered, the one due first at the top. */
  readonly writing: readonly Proposal[];
}

export async function owedSteering({ store }: Pick<Service, 'store'>, person: string): Promise<OwedSteering> {
  return store.snapshot(async (db) => {
    const found = (await findThing(db, 'person', { strategy: '', id: person }))?.data;
    if (!found) return { tasks: [], writing: [] };
    const groups = (await readThings(db, 'group', { strategy: '' })).map(({ data }) => data);
    const seats = new Set(
      groups.filter((group) => decidingMembers(group).some((one) => one.person === person)).map(({ id }) => id),
    );
    const proposals = seats.size === 0 ? [] : await readThings(db, 'proposal', { strategy: '' });
    const writing: Proposal[] = [];
    for (const { data } of proposals) {
      if (data.state !== 'ready' || !data.writing || !seats.has(data.group)) continue;
      const answered = (await assessmentsOf(db, data.id)).some((one) => one.person === person && one.vote);
      if (!answered) writing.push(data);
    }
    const due = (one: Proposal) => one.writing?.due ?? '';
    return {
      tasks: tasksOf(await decisionsWithTasks(db), found),
      writing: writing.toSorted((a, b) => due(a).localeCompare(due(b))),
    };
  });
}
