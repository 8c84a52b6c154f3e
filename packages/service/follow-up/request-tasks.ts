import { dayOf } from '@lofte/domain/day';
import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import { bad, good, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import { type Decision, openTasks, type Task } from '@lofte/domain/steering/decision';
import type { Person } from '@lofte/domain/things';
import { decisionsWithTasks } from '@lofte/store/steering-table';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { doneIn } from '../steering/do-task.ts';
import { unknownDecision, unknownTask } from '../steering/steering-issues.ts';
import { storableText } from '../storable.ts';
import { openLink } from './request-link.ts';

/** Work that a decision gave to somebody. */
export interface OwedTask {
  readonly decision: Pick<Decision, 'id' | 'number' | 'title'>;
  readonly task: Task;
}

/** The open tasks of decisions that are somebody's or their organisation's, the longest overdue first; none of a decision that was taken back. */
export function tasksOf(
  decisions: readonly Decision[],
  { id, organisation }: Pick<Person, 'id' | 'organisation'>,
): readonly OwedTask[] {
  const undone = new Set(decisions.map(({ undoes }) => undoes));
  return openTasks(decisions.filter((one) => !undone.has(one.id))).filter(
    ({ task }) => task.person === id || (task.organisation !== undefined && task.organisation === organisation),
  );
}

/**
 * Whoever came with a request's link has done what a decision asked of them.
 *
 * Issues: those of `openLink`, `unknown-decision`, `unknown-task` (not theirs, or done already), `too-long`
 */
export async function doOwedTask(
  service: Service,
  token: string,
  { decision, task, said }: { readonly decision: string; readonly task: string; readonly said: string },
): Promise<Result<undefined>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, person, actor } = opened.value;
  const words = lines(storableText(said));
  const long = longText('said', words, 2_000);
  if (long.length > 0) return bad(...long);
  const done = await runCommand(service, {
    ...{ action: 'request.answer', actor, request: request.id },
    decide: async (db) => {
      const found = (await findThing(db, 'decision', { strategy: '', id: decision }))?.data;
      if (!found) return bad(unknownDecision);
      const theirs = tasksOf(await decisionsWithTasks(db), person).some((one) => one.task.id === task);
      const change = theirs && doneIn(found, { task, said: words, day: dayOf(service.now()) });
      if (!change) return bad(unknownTask);
      return good({ kind: 'task.done', version: 1, subject: decision, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}
