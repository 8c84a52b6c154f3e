import type { Decision } from './decision.ts';
import { openTasks } from './decision.ts';
import type { Item, Meeting } from './meeting.ts';
import type { Proposal } from './proposal.ts';

/** An element that a meeting should look at. */
export interface Noted {
  readonly strategy: string;
  readonly element: string;
  readonly title: string;
  readonly why: 'off track' | 'silent' | 'returned';
}

export interface AgendaFrom {
  readonly group: string;
  /** The day of the meeting. */
  readonly day: string;
  readonly proposals: readonly Proposal[];
  readonly noted: readonly Noted[];
  readonly decisions: readonly Decision[];
  readonly meetings: readonly Meeting[];
  readonly newId: () => string;
}

/** An item that could stand on an agenda, and why. */
export interface Suggested {
  readonly item: Item;
  readonly why: 'minutes' | 'ready' | 'back' | 'off track' | 'silent' | 'returned' | 'overdue';
}

/**
 * What a meeting should take up: the minutes of the one before, what comes back, proposals by how soon somebody waits for the
 * answer, then what is off track, silent or asked, then what was decided and not done.
 */
export function suggestedAgenda(from: AgendaFrom): readonly Suggested[] {
  return [...minutes(from), ...proposals(from), ...elements(from), ...overdue(from)];
}

function minutes({ group, meetings, newId }: AgendaFrom): readonly Suggested[] {
  return meetings
    .filter((one) => one.group === group && one.state === 'held' && !one.approved)
    .map(({ id, title }) => ({ item: { id: newId(), kind: 'minutes', title, meeting: id }, why: 'minutes' }));
}

function proposals({ group, day, proposals: all, decisions, newId }: AgendaFrom): readonly Suggested[] {
  const last = new Map(decisions.filter((one) => one.proposal).map((one) => [one.proposal, one.id]));
  return all
    .filter((one) => one.group === group && one.state === 'ready' && (one.back === undefined || one.back <= day))
    .toSorted((a, b) => urgency(a).localeCompare(urgency(b)))
    .map((one) => {
      const before = one.back === undefined ? undefined : last.get(one.id);
      const item: Item = {
        ...{ id: newId(), kind: 'proposal', title: one.title, proposal: one.id },
        ...(before === undefined ? {} : { decision: before }),
      };
      return { item, why: one.back === undefined ? 'ready' : 'back' };
    });
}

/** What comes back first, then by the day somebody waits for an answer, then by age. */
function urgency({ back, opportunity, at }: Proposal): string {
  return [back ?? '9999', opportunity?.answerBy ?? '9999', at].join(' ');
}

function elements({ noted, newId }: AgendaFrom): readonly Suggested[] {
  const order = ['off track', 'silent', 'returned'] as const;
  return order.flatMap((why) =>
    noted
      .filter((one) => one.why === why)
      .map(({ strategy, element, title }) => ({
        item: { id: newId(), kind: why === 'returned' ? 'question' : 'element', title, strategy, element },
        why,
      })),
  );
}

function overdue({ group, day, decisions, newId }: AgendaFrom): readonly Suggested[] {
  return openTasks(decisions.filter((one) => one.group === group))
    .filter(({ task }) => task.due < day)
    .map(({ decision, task }) => ({
      item: { id: newId(), kind: 'task', title: task.what, decision: decision.id },
      why: 'overdue',
    }));
}
