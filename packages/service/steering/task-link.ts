import { dayOf } from '@lofte/domain/day';
import { lines } from '@lofte/domain/edit-plan/tidy-fields';
import { bad, good, type Result } from '@lofte/domain/issue';
import { longText } from '@lofte/domain/long-text';
import type { Actor } from '@lofte/domain/rights';
import type { Decision, Task } from '@lofte/domain/steering/decision';
import type { Person } from '@lofte/domain/things';
import { decisionsWithTasks } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { badLink, linkExpired } from '../follow-up/request-link.ts';
import { tasksOf } from '../follow-up/request-tasks.ts';
import { isHere } from '../person-of.ts';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { isSame, lastDayOfLink, signer } from '../signed.ts';
import { storableText } from '../storable.ts';
import { doneIn } from './do-task.ts';
import { unknownTask } from './steering-issues.ts';

/** Who came with the link of a mail about tasks, and what of that decision they have still to do. */
export interface TaskLink {
  readonly person: Person;
  readonly decision: Decision;
  readonly tasks: readonly Task[];
  /** May do these tasks and nothing else. */
  readonly actor: Actor;
}

/** The last part of the address where somebody without an account says that what a decision asked of them is done. */
export async function taskTokens(db: Db): Promise<(decision: Decision, person: string) => string> {
  const sign = await signer(db, 'task');
  return ({ id, day, tasks = [] }, person) => {
    const due =
      tasks
        .map((task) => task.due)
        .toSorted()
        .at(-1) ?? day;
    const said = `${id}.${person}.${lastDayOfLink(due)}`;
    return `${said}.${sign(said)}`;
  };
}

/** Issues: `bad-link` (forged, mistyped, or of somebody who left), `link-expired` */
export async function openTaskLink({ store, now }: Service, token: string): Promise<Result<TaskLink>> {
  const [, said, id = '', who = '', last = '', signature = ''] =
    /^(([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,64})\.(\d{8}))\.([A-Za-z0-9_-]{43})$/.exec(token) ?? [];
  if (said === undefined || !isSame(signature, (await signer(store, 'task'))(said))) return bad(badLink);
  if (dayOf(now()).replaceAll('-', '') > last) return bad(linkExpired);
  return store.snapshot(async (db) => {
    const person = (await findThing(db, 'person', { strategy: '', id: who }))?.data;
    const decision = (await findThing(db, 'decision', { strategy: '', id }))?.data;
    if (!person || !decision || !isHere(person, now())) return bad(badLink);
    const { organisation, unit, name } = person;
    const actor: Actor = { id: who, name, grants: [], organisation, unit, request: id };
    return good({ person, decision, tasks: await tasksLeft(db, decision, person), actor });
  });
}

async function tasksLeft(db: Db, { id }: Decision, person: Person): Promise<readonly Task[]> {
  const all = tasksOf(await decisionsWithTasks(db), person);
  return all.filter(({ decision }) => decision.id === id).map(({ task }) => task);
}

/** Whoever came with such a link has done one of its tasks. Issues: those of `openTaskLink`, `unknown-task` (not theirs, or done already), `too-long` */
export async function doLinkedTask(
  service: Service,
  token: string,
  { task, said }: { readonly task: string; readonly said: string },
): Promise<Result<undefined>> {
  const opened = await openTaskLink(service, token);
  if (!opened.ok) return opened;
  const { person, actor, decision } = opened.value;
  const words = lines(storableText(said));
  const long = longText('said', words, 2_000);
  if (long.length > 0) return bad(...long);
  const done = await runCommand(service, {
    ...{ action: 'request.answer', actor, request: decision.id },
    decide: async (db) => {
      const found = (await findThing(db, 'decision', { strategy: '', id: decision.id }))?.data;
      const theirs = found && (await tasksLeft(db, found, person)).some(({ id }) => id === task);
      const change = theirs && doneIn(found, { task, said: words, day: dayOf(service.now()) });
      if (!change) return bad(unknownTask);
      return good({ kind: 'task.done', version: 1, subject: decision.id, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}
