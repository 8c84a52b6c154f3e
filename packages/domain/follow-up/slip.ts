import { lastDay } from '../drift/redated.ts';
import type { Milestone } from '../plan-element.ts';

/** How a milestone slipped, in days. What did not happen is absent. */
export interface Slip {
  /** The date it had first, where it has another now. */
  readonly first?: string;
  /** Days that its date moved by; negative where it came nearer. */
  readonly moved?: number;
  /** Days between its date and the day it was reached; negative where it came early. */
  readonly late?: number;
  /** Days since its date passed, as long as it is not reached. */
  readonly overdue?: number;
}

/** `first`: the date that it had when it came into the plan. A date without a day lasts to the end of its month or year. */
export function slipOf({ due, done }: Pick<Milestone, 'due' | 'done'>, first: string | undefined, today: string): Slip {
  const moved = first !== undefined && due !== undefined && first !== due ? daysBetween(first, due) : undefined;
  const late = due !== undefined && done !== undefined ? daysBetween(due, done) : undefined;
  const overdue = due !== undefined && done === undefined ? daysBetween(due, today) : undefined;
  return {
    ...(first !== undefined && first !== due ? { first } : {}),
    ...(moved ? { moved } : {}),
    ...(late ? { late } : {}),
    ...(overdue !== undefined && overdue > 0 ? { overdue } : {}),
  };
}

function daysBetween(from: string, to: string): number | undefined {
  const [start, end] = [lastDay(from), lastDay(to)];
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / 86_400_000);
}
