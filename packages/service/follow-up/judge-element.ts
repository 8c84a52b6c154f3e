import { type State, states } from '@lofte/domain/follow-up/state';
import { longestText } from '@lofte/domain/follow-up/update';
import { bad, good, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed, removed } from '@lofte/domain/thing-change';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import type { AskedOf } from './answer-request.ts';
import { gone, nothingSaid } from './follow-up-issues.ts';

/**
 * What the secretariat itself thinks of how an element stands; it stands beside what the owner says, and neither changes the other.
 *
 * Issues: `not-allowed`, `unknown-element`, `bad-state`, `text-needed`, `too-long`, `nothing-changed`
 */
export async function judgeElement(
  service: Service,
  { strategy, element }: AskedOf,
  wanted: { readonly state: State; readonly text: string },
  actor: Actor,
): Promise<Result<undefined>> {
  const text = storableText(wanted.text).trim();
  if (!states.includes(wanted.state)) return bad({ code: 'bad-state', message: 'Choose how it goes.', where: 'state' });
  if (text === '') return bad({ code: 'text-needed', message: 'Say in a sentence why you see it so.', where: 'text' });
  if (text.length > longestText) {
    const values = { length: text.length, limit: longestText };
    return bad({
      code: 'too-long',
      message: `These are ${text.length} characters; at most ${longestText} can stand there.`,
      where: 'text',
      values,
    });
  }
  const done = await runCommand(service, {
    ...{ action: 'update.review', actor, strategy },
    decide: async (db) => {
      if (!(await findThing(db, 'element', { strategy, id: element }))) return bad(gone);
      const before = (await findThing(db, 'judgement', { strategy, id: element }))?.data;
      const judgement = { element, state: wanted.state, text, by: actor.id, at: service.now().toISOString() };
      const key = { table: 'judgement', strategy, id: element } as const;
      const change = before ? changed(key, before, judgement) : added(key, judgement);
      if (!change) return bad({ code: 'nothing-changed', message: 'There was nothing to change.' });
      return good({ kind: 'judgement.given', version: 1, subject: element, strategy, changes: [change] });
    },
  });
  return done.ok ? good(undefined) : done;
}

/** The secretariat's judgement goes; it stays in the history. Issues: `not-allowed`, `nothing-said` */
export async function withdrawJudgement(
  service: Service,
  { strategy, element }: AskedOf,
  actor: Actor,
): Promise<Result<undefined>> {
  const done = await runCommand(service, {
    ...{ action: 'update.review', actor, strategy },
    decide: async (db) => {
      const before = (await findThing(db, 'judgement', { strategy, id: element }))?.data;
      if (!before) return bad(nothingSaid);
      const changes = [removed({ table: 'judgement', strategy, id: element }, before)];
      return good({ kind: 'judgement.withdrawn', version: 1, subject: element, strategy, changes });
    },
  });
  return done.ok ? good(undefined) : done;
}
