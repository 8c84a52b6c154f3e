import type { Change } from '@lofte/domain/entry';
import { longestText, type Remark, type Update, type Verdict } from '@lofte/domain/follow-up/update';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableText } from '../storable.ts';
import type { AskedOf } from './answer-request.ts';
import { answeredMeanwhile, nothingSaid } from './follow-up-issues.ts';
import { queueReturnedMail } from './queue-request-mails.ts';
import { openLink } from './request-link.ts';
import type { Sending } from './send-round.ts';

/**
 * The secretariat takes an update as it is. `update` is the id of the one that was seen.
 *
 * Issues: `not-allowed`, `nothing-said`, `answered-meanwhile` (there is a newer one)
 */
export async function acceptUpdate(
  service: Service,
  { strategy, element }: AskedOf,
  update: string,
  actor: Actor,
): Promise<Result<undefined>> {
  return judged(service, { strategy, element }, update, actor, { what: 'accepted' });
}

/**
 * The secretariat sends an update back with a question; its owner gets a mail.
 *
 * Issues: `not-allowed`, `nothing-said`, `answered-meanwhile`, `question-needed`, `too-long`
 */
export async function returnUpdate(
  service: Service,
  asked: AskedOf,
  { update, question, origin }: Sending & { readonly update: string; readonly question: string },
  actor: Actor,
): Promise<Result<undefined>> {
  const text = checkedText(question, questionNeeded);
  if (!text.ok) return text;
  return judged(service, asked, update, actor, { what: 'returned', question: text.value, origin });
}

/**
 * The owner answers a question in words; a new update answers it too.
 *
 * Issues: those of `openLink`, `nothing-said`, `question-needed`, `too-long`
 */
export async function replyToQuestion(
  service: Service,
  token: string,
  { strategy, element }: AskedOf,
  reply: string,
): Promise<Result<undefined>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { actor, request, person } = opened.value;
  const text = checkedText(reply, questionNeeded);
  if (!text.ok) return text;
  const done = await runCommand(service, {
    ...{ action: 'request.answer', actor, request: request.id },
    decide: async (db) => {
      const own = request.elements.some((one) => one.strategy === strategy && one.element === element);
      const verdict = (await findThing(db, 'verdict', { strategy, id: element }))?.data;
      if (!own || !verdict) return bad(nothingSaid);
      const remark: Remark = { from: 'owner', text: text.value, by: person.id, at: service.now().toISOString() };
      const change = changed({ table: 'verdict', strategy, id: element }, verdict, {
        ...verdict,
        thread: [...(verdict.thread ?? []), remark],
      });
      return change ? good(ofElement('update.replied', strategy, element, [change])) : bad(nothingSaid);
    },
  });
  return done.ok ? good(undefined) : done;
}

async function judged(
  service: Service,
  { strategy, element }: AskedOf,
  seen: string,
  actor: Actor,
  { what, question, origin }: { readonly what: Verdict['what']; readonly question?: string; readonly origin?: string },
): Promise<Result<undefined>> {
  let returned: Update | undefined;
  const done = await runCommand(service, {
    ...{ action: 'update.review', actor, strategy },
    decide: async (db) => {
      const update = (await findThing(db, 'update', { strategy, id: element }))?.data;
      if (!update) return bad(nothingSaid);
      if (update.id !== seen) return bad(answeredMeanwhile);
      const at = service.now().toISOString();
      const said: readonly Remark[] =
        question === undefined ? [] : [{ from: 'secretariat', text: question, by: actor.id, at }];
      returned = what === 'returned' ? update : undefined;
      return verdictOn(db, { strategy, element }, { element, update: seen, what, by: actor.id, at }, said);
    },
    along: async (db) => {
      if (returned && origin !== undefined)
        await queueReturnedMail(db, service, { strategy, element }, returned, origin);
    },
  });
  return done.ok ? good(undefined) : done;
}

async function verdictOn(
  db: Db,
  { strategy, element }: AskedOf,
  verdict: Verdict,
  said: readonly Remark[],
): Promise<Result<Change>> {
  const before = (await findThing(db, 'verdict', { strategy, id: element }))?.data;
  const thread = [...(before?.thread ?? []), ...said];
  const after = { ...verdict, ...(thread.length > 0 ? { thread } : {}) };
  const key = { table: 'verdict', strategy, id: element } as const;
  const change = before ? changed(key, before, after) : added(key, after);
  if (!change) return bad(nothingSaid);
  return good(
    ofElement(verdict.what === 'accepted' ? 'update.accepted' : 'update.returned', strategy, element, [change]),
  );
}

function ofElement(
  kind: 'update.accepted' | 'update.returned' | 'update.replied',
  strategy: string,
  element: string,
  changes: Extract<Change, { changes: unknown }>['changes'],
): Change {
  return { kind, version: 1, subject: element, strategy, changes };
}

function checkedText(text: string, missing: Issue): Result<string> {
  const tidy = storableText(text).trim();
  if (tidy === '') return bad(missing);
  if (tidy.length <= longestText) return good(tidy);
  const values = { length: tidy.length, limit: longestText };
  return bad({
    code: 'too-long',
    message: `These are ${tidy.length} characters; at most ${longestText} can stand there.`,
    where: 'text',
    values,
  });
}

const questionNeeded: Issue = { code: 'question-needed', message: 'Write what you want to say.', where: 'text' };
