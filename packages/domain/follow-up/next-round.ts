import { dayAfter } from '../day.ts';
import type { Round } from './round.ts';
import type { Days } from './update.ts';

/** The round that follows a repeating one: the same questions about the time after, as a draft. Undefined where it does not repeat. */
export function nextRound(round: Round, id: string): Round | undefined {
  const { repeat, covers, due } = round;
  if (repeat === undefined) return undefined;
  const { sent: _sent, closed: _closed, ...same } = round;
  const months = repeat === 'quarter' ? 3 : 12;
  const after = { from: dayAfter(covers.to), to: later(covers, months) };
  return { ...same, id, after: round.id, state: 'draft', covers: after, due: addMonths(due, months) };
}

/** A time that ends with a month ends with a month: the quarter after one to 31 March goes to 30 June. */
function later({ to }: Days, months: number): string {
  const endsMonth = dayAfter(to).endsWith('-01');
  const moved = addMonths(to, months);
  return endsMonth ? lastOfMonth(moved) : moved;
}

/** The same day so many months later, or the last one of a shorter month. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  const last = lastOfMonth(first);
  return date < Number(last.slice(8)) ? `${first.slice(0, 8)}${String(date).padStart(2, '0')}` : last;
}

function lastOfMonth(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}
