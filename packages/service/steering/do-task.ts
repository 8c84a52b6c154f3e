import { dayOf } from '@lofte/domain/day';
import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import type { ThingChange } from '@lofte/domain/entry';
import { bad, good, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import type { Actor } from '@lofte/domain/rights';
import type { Decision } from '@lofte/domain/steering/decision';
import { changed } from '@lofte/domain/thing-change';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import { nothingToChange, unknownDecision, unknownTask } from './steering-issues.ts';

/** What a decision asked for was done. Issues: `not-allowed`, `unknown-decision`, `unknown-task`, `nothing-changed`, `too-long` */
export async function doTask(
  service: Service,
  decision: string,
  { task, said }: { readonly task: string; readonly said?: string | undefined },
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'steering.run', actor },
    decide: async (db) => {
      const found = (await findThing(db, 'decision', { strategy: '', id: decision }))?.data;
      if (!found) return bad(unknownDecision);
      if (!found.tasks?.some(({ id }) => id === task)) return bad(unknownTask);
      const words = said === undefined ? undefined : lines(storableText(said));
      const long = longText('said', words, 2_000);
      if (long.length > 0) return bad(...long);
      const change = doneIn(found, { task, said: words, day: dayOf(service.now()) });
      if (!change) return bad(nothingToChange);
      return good({ kind: 'task.done', version: 1, subject: decision, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}

/** That a task is done, on the day it was first said to be; undefined where all of that stands already. */
export function doneIn(
  decision: Decision,
  { task, said, day }: { readonly task: string; readonly said: string | undefined; readonly day: string },
): ThingChange | undefined {
  const tasks = decision.tasks?.map((one) =>
    one.id === task ? { ...one, done: one.done ?? day, ...(said === undefined ? {} : { said }) } : one,
  );
  return changed({ table: 'decision', id: decision.id }, decision, { ...decision, ...(tasks ? { tasks } : {}) });
}
