import { dayOf } from '@lofte/domain/day';
import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import { bad, good, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import type { Actor } from '@lofte/domain/rights';
import { decisionsWithTasks } from '@lofte/store/steering-table';
import { findThing } from '@lofte/store/thing-table';
import { tasksOf } from '../follow-up/request-tasks.ts';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import { doneIn } from './do-task.ts';
import { unknownDecision, unknownTask } from './steering-issues.ts';

/**
 * Whoever is signed in has done what a decision asked of them or of their organisation.
 *
 * Issues: `not-allowed`, `unknown-decision`, `unknown-task` (not theirs, or done already), `too-long`
 */
export async function doOwnTask(
  service: Service,
  decision: string,
  { task, said }: { readonly task: string; readonly said: string },
  actor: Actor,
): Promise<Result<undefined>> {
  const words = lines(storableText(said));
  const long = longText('said', words, 2_000);
  if (long.length > 0) return bad(...long);
  const done = await runCommand(service, {
    ...{ action: 'account.own', actor },
    decide: async (db) => {
      const found = (await findThing(db, 'decision', { strategy: '', id: decision }))?.data;
      if (!found) return bad(unknownDecision);
      const person = (await findThing(db, 'person', { strategy: '', id: actor.id }))?.data;
      const theirs = person && tasksOf(await decisionsWithTasks(db), person).some((one) => one.task.id === task);
      const change = theirs && doneIn(found, { task, said: words, day: dayOf(service.now()) });
      if (!change) return bad(unknownTask);
      return good({ kind: 'task.done', version: 1, subject: decision, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}
