import { bad, good, type Result } from '@lofte/domain/issue';
import { type Actor, mayInAll } from '@lofte/domain/rights';
import { lastMails } from '@lofte/store/mail-table';
import { asksOfRound, updatesOfRound } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import { notAllowed } from '../run-command.ts';
import type { Service } from '../service.ts';
import { notOpen, unknownRequest, unknownRound, withdrawn } from './follow-up-issues.ts';
import { type AskingMail, queueAskingMails } from './queue-request-mails.ts';
import { openRequests, type Sending } from './send-round.ts';
import { strategiesOfRound } from './strategies-of-round.ts';

/** Minutes in which a second press is a slip. */
const slip = 10;

/**
 * Sends a round's mail again to those who have not answered all that they were asked, or to one of them. Whoever's last mail is still
 * to be sent, or went out a few minutes ago, gets none: so pressing twice is pressing once.
 * @returns how many mails there are
 *
 * Issues: `not-allowed`, `unknown-round`, `round-not-open`, `unknown-request`, `withdrawn`
 */
export async function sendAgain(
  service: Service,
  { round: id, request, origin }: Sending & { readonly round: string; readonly request?: string },
  actor: Actor,
): Promise<Result<number>> {
  return service.store.transaction(async (db) => {
    if (!mayInAll(actor, 'round.run', await strategiesOfRound(db, id))) return bad(notAllowed(actor, 'round.run'));
    const round = (await findThing(db, 'round', { strategy: '', id }))?.data;
    if (!round) return bad(unknownRound);
    if (round.state !== 'open') return bad(notOpen);
    if (request !== undefined) {
      const one = (await findThing(db, 'request', { strategy: '', id: request }))?.data;
      if (one?.round !== id) return bad(unknownRequest);
      if (one.withdrawn) return bad(withdrawn);
    }
    const wanted = (await unanswered(db, id)).filter((one) => request === undefined || one.request.id === request);
    const mails = await due(db, id, wanted, service.now());
    return good(await queueAskingMails(db, service, round, mails, origin));
  });
}

/** The requests that still wait for an answer, each with nothing but what it waits for. */
async function unanswered(db: Db, round: string): Promise<readonly Pick<AskingMail, 'request'>[]> {
  const said = new Set((await updatesOfRound(db, round)).map(({ strategy, id }) => `${strategy} ${id}`));
  const open = new Set(
    (await asksOfRound(db, round)).flatMap(({ strategy, id, data }) => (data.withdrawn ? [] : [`${strategy} ${id}`])),
  );
  return (await openRequests(db, round)).flatMap((request) => {
    const elements = request.elements.filter(({ strategy, element }) => {
      const key = `${strategy} ${element}`;
      return open.has(key) && !said.has(key);
    });
    return elements.length > 0 ? [{ request: { ...request, elements } }] : [];
  });
}

/** Those whose last mail is over, in one way or another; the new one is known by it, so that of two at once there is one. */
async function due(
  db: Db,
  round: string,
  wanted: readonly Pick<AskingMail, 'request'>[],
  now: Date,
): Promise<readonly AskingMail[]> {
  const last = new Map((await lastMails(db, round)).map((mail) => [mail.request, mail]));
  return wanted.flatMap(({ request }) => {
    const mail = last.get(request.id);
    if (mail?.state === 'waiting' || mail?.state === 'sending') return [];
    const sent = mail?.state === 'sent';
    if (sent && now.getTime() - (mail.done ?? mail.made).getTime() < slip * 60_000) return [];
    return [{ request, key: `again ${request.id} ${mail?.id ?? ''}`, reminder: sent }];
  });
}
