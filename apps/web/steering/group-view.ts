import type { Task } from '@lofte/domain/steering/decision';
import { type Decision, openTasks } from '@lofte/domain/steering/decision';
import type { Group } from '@lofte/domain/steering/group';
import type { Meeting } from '@lofte/domain/steering/meeting';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Steering } from '@lofte/service/steering/steering-of';

/** What stands before one group. */
export interface GroupView {
  readonly group: Group;
  readonly drafts: readonly Proposal[];
  readonly ready: readonly Proposal[];
  /** Those somebody wants an answer to, the soonest first. */
  readonly waiting: readonly Proposal[];
  /** Those that come back on a day, the soonest first. */
  readonly back: readonly Proposal[];
  /** Those that members answer in writing. */
  readonly writing: readonly Proposal[];
  /** The next that is neither held nor cancelled. */
  readonly next: Meeting | undefined;
  readonly decisions: readonly Decision[];
  readonly tasks: readonly { readonly decision: Decision; readonly task: Task }[];
  readonly overdue: number;
  /** Groups that send up to this one. */
  readonly below: readonly Group[];
}

export function groupView(group: Group, steering: Steering, today: string): GroupView {
  const of = <T extends { readonly group: string }>(all: readonly T[]) => all.filter((one) => one.group === group.id);
  const proposals = of(steering.proposals);
  const ready = proposals.filter(({ state }) => state === 'ready');
  const open = proposals.filter(({ state }) => state === 'ready' || state === 'draft');
  const decisions = of(steering.decisions);
  const tasks = openTasks(decisions);
  const planned = of(steering.meetings).filter(({ state }) => state === 'planned' || state === 'called');
  return {
    ...{ group, ready, decisions, tasks },
    drafts: proposals.filter(({ state }) => state === 'draft'),
    waiting: soonest(open, ({ opportunity }) => opportunity?.answerBy),
    back: soonest(ready, ({ back }) => back),
    writing: soonest(ready, ({ writing }) => writing?.due),
    next: planned.toSorted((a, b) => (a.start < b.start ? -1 : 1)).find(({ end }) => end >= today),
    overdue: tasks.filter(({ task }) => task.due < today).length,
    below: steering.groups.filter(({ above }) => above === group.id),
  };
}

/** Those that have a day, the soonest first. */
function soonest(all: readonly Proposal[], day: (one: Proposal) => string | undefined): readonly Proposal[] {
  return all
    .filter((one) => day(one) !== undefined)
    .toSorted((a, b) => ((day(a) ?? '') < (day(b) ?? '') ? -1 : (day(a) ?? '') > (day(b) ?? '') ? 1 : 0));
}
