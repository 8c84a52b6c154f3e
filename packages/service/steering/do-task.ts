import { dayOf } from '@lofte/domain/day';
import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import { bad, good, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import type { Actor } from '@lofte/domain/rights';
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
      const asked = found.tasks?.find(({ id }) => id === task);
      if (!asked) return bad(unknownTask);
      const words = said === undefined ? undefined : lines(storableText(said));
      const long = longText('said', words, 2_000);
      if (long.length > 0) return bad(...long);
      const day = asked.done ?? dayOf(service.now());
      const after = { ...asked, done: day, ...(words === undefined ? {} : { said: words }) };
      const tasks = (found.tasks ?? []).map((one) => (one.id === task ? after : one));
      const change = changed({ table: 'decision', id: decision }, found, { ...found, tasks });
      if (!change) return bad(nothingToChange);
      return good({ kind: 'task.done', version: 1, subject: decision, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}
