import { bad, good, type Result } from '@lofte/domain/issue';
import { deleteAnswerDraft, saveAnswerDraft } from '@lofte/store/answer-draft-table';
import { findAsked, saidInRound } from '@lofte/store/request-table';
import { markFinished } from '@lofte/store/request-visit-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { storableData } from '../storable.ts';
import { notAsked, roundClosed, withdrawn } from './follow-up-issues.ts';
import { decideUpdate, type GivenUpdate } from './give-update.ts';
import { type Asked, openLink } from './request-link.ts';

/** One of the things that a request asks about. */
export interface AskedOf {
  readonly strategy: string;
  readonly element: string;
}

/**
 * Answers one of the things that a request asks about, by its link alone. What was begun and saved of it is done with.
 *
 * Issues: those of `openLink`, `round-closed`, `withdrawn`, `not-asked`, and those of `decideUpdate`
 */
export async function answerRequest(
  service: Service,
  token: string,
  asked: AskedOf,
  given: GivenUpdate,
): Promise<Result<undefined>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, round, person, actor } = opened.value;
  const done = await runCommand(service, {
    ...{ action: 'request.answer', actor, request: request.id },
    decide: async (db) => {
      const may = await stillAsked(db, opened.value, asked);
      if (!may.ok) return may;
      const said = { by: person.id, round: round.id, request: request.id, covers: round.covers };
      return decideUpdate(service, db, asked, given, said);
    },
    along: async (db) => {
      await deleteAnswerDraft(db, request.id, asked.strategy, asked.element);
      if (await isFinished(db, request.id)) await markFinished(db, request.id, service.now().toISOString());
    },
  });
  return done.ok ? good(undefined) : done;
}

/**
 * Keeps what somebody has begun to write, until they give it. `saved` is when they typed it, so that what arrives late does not
 * win over what was typed after it.
 *
 * Issues: those of `openLink`, `round-closed`, `withdrawn`, `not-asked`, `too-long`
 */
export async function saveAnswer(
  service: Service,
  token: string,
  asked: AskedOf,
  data: unknown,
  saved: Date,
): Promise<Result<undefined>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const size = JSON.stringify(data).length;
  if (size > mostDraft)
    return bad({
      code: 'too-long',
      message: `These are ${size} characters; at most ${mostDraft} can be saved.`,
      where: 'text',
      values: { length: size, limit: mostDraft },
    });
  return service.store.transaction(async (db) => {
    const may = await stillAsked(db, opened.value, asked);
    if (!may.ok) return may;
    const latest = saved > service.now() ? service.now() : saved;
    await saveAnswerDraft(db, opened.value.request.id, { ...asked, data: storableData(data), saved: latest });
    return good(undefined);
  });
}

/** Characters of one begun answer, as JSON. */
const mostDraft = 40_000;

/** Whether a request still asks about something: it may have been withdrawn, handed on or closed since its page was opened. */
export async function stillAsked(
  db: Db,
  { request }: Pick<Asked, 'request'>,
  asked: AskedOf,
): Promise<Result<undefined>> {
  const now = await findAsked(db, request.id);
  if (now?.round.state !== 'open') return bad(roundClosed);
  if (now.request.withdrawn) return bad(withdrawn);
  const there = now.request.elements.some(
    ({ strategy, element }) => strategy === asked.strategy && element === asked.element,
  );
  return there ? good(undefined) : bad(notAsked);
}

/** Whether something was said in its round of everything that a link's request asks about. */
export async function allAnswered(service: Service, token: string): Promise<boolean> {
  const opened = await openLink(service, token);
  return opened.ok && (await isFinished(service.store, opened.value.request.id));
}

async function isFinished(db: Db, id: string): Promise<boolean> {
  const request = (await findThing(db, 'request', { strategy: '', id }))?.data;
  if (!request) return false;
  const said = await saidInRound(db, request);
  return request.elements.every(({ strategy, element }) => said.has(`${strategy} ${element}`));
}
