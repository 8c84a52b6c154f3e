import type { EntryKind, ThingChange } from '@lofte/domain/entry';
import type { AskedElement, PlannedRequest } from '@lofte/domain/follow-up/plan-requests';
import type { Request, Round } from '@lofte/domain/follow-up/round';
import { bad, good, type Issue, type Result } from '@lofte/domain/issue';
import type { Actor } from '@lofte/domain/rights';
import { added, changed } from '@lofte/domain/thing-change';
import { requestsOfRound } from '@lofte/store/request-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { runCommand } from '../run-command.ts';
import type { Service } from '../service.ts';
import { changedMeanwhile, notDraft, notOpen, unknownRound } from './follow-up-issues.ts';
import { planSeal } from './plan-seal.ts';
import { queueRequestMails } from './queue-request-mails.ts';
import { roundPlan } from './round-plan.ts';
import { strategiesOfRound } from './strategies-of-round.ts';

/** Where people reach the server: links in mails begin with it. Without a slash at the end. */
export interface Sending {
  readonly origin: string;
}

/** What the sender saw: after which entry the round stood so and, where they saw who gets what, its `planSeal`. */
export interface SeenRound {
  readonly since: number;
  readonly seal?: string | undefined;
}

/**
 * Sends a round as it was seen: everybody who owes something gets one request and one mail.
 * @returns the number of requests
 *
 * Issues: `not-allowed`, `unknown-round`, `round-sent`, `changed-meanwhile`, `plan-changed`, `nobody-to-ask`
 */
export async function sendRound(
  service: Service,
  id: string,
  { since, seal, origin }: Sending & SeenRound,
  actor: Actor,
): Promise<Result<number>> {
  return askIn(service, id, { kind: 'round.sent', origin, since, seal }, actor);
}

/**
 * Asks in an open round whoever can be asked now and was not: a part that was added to the plan, an owner who was found since.
 * @returns the number of new requests
 *
 * Issues: `not-allowed`, `unknown-round`, `round-not-open`, `plan-changed`, `nobody-to-ask`
 */
export async function widenRound(
  service: Service,
  id: string,
  { seal, origin }: Sending & Pick<SeenRound, 'seal'>,
  actor: Actor,
): Promise<Result<number>> {
  return askIn(service, id, { kind: 'round.widened', origin, seal }, actor);
}

interface Wanted extends Sending {
  readonly kind: EntryKind & ('round.sent' | 'round.widened');
  readonly since?: number;
  readonly seal?: string | undefined;
}

async function askIn(
  service: Service,
  id: string,
  { kind, origin, since, seal }: Wanted,
  actor: Actor,
): Promise<Result<number>> {
  let requests: readonly Request[] = [];
  let round: Round | undefined;
  const done = await runCommand(service, {
    ...{ action: 'round.run', actor, among: (db) => strategiesOfRound(db, id) },
    decide: async (db) => {
      const found = await findThing(db, 'round', { strategy: '', id });
      const issue = found ? whyNot(found.data, kind) : unknownRound;
      if (!found || issue) return bad(issue ?? unknownRound);
      if (since !== undefined && found.since !== since) return bad(changedMeanwhile);
      const now = service.now();
      const planned = await roundPlan(db, found.data, now);
      if (planned.requests.length === 0) return bad(nobodyToAsk);
      if (seal !== undefined && seal !== planSeal(planned)) return bad(planChanged);
      round = { ...found.data, state: 'open', sent: found.data.sent ?? now.toISOString() };
      requests = planned.requests.map((request) => requestOf(request, id, service.newId(), now));
      const open = changed({ table: 'round', id }, found.data, round);
      const changes = [
        ...(open ? [open] : []),
        ...requests.map((request) => added({ table: 'request', id: request.id }, request)),
        ...(await asks(db, requests, round)),
      ];
      return good({ kind, version: 1, subject: id, changes });
    },
    along: async (db) => {
      if (round) await queueRequestMails(db, service, round, requests, origin);
    },
  });
  return done.ok ? good(requests.length) : done;
}

function whyNot({ state }: Round, kind: Wanted['kind']): Issue | undefined {
  if (kind === 'round.sent') return state === 'draft' ? undefined : notDraft;
  return state === 'open' ? undefined : notOpen;
}

function requestOf({ person, elements }: PlannedRequest, round: string, id: string, now: Date): Request {
  const asked = elements.map(({ strategy, element }: AskedElement) => ({ strategy, element: element.id }));
  return { id, round, person: person.id, elements: asked, at: now.toISOString(), link: 0 };
}

/** That each element's owner is asked now, in place of when they were asked before. */
export async function asks(
  db: Db,
  requests: readonly Request[],
  { id: round, due }: Pick<Round, 'id' | 'due'>,
): Promise<readonly ThingChange[]> {
  const wanted = requests.flatMap((request) => request.elements.map((asked) => ({ ...asked, request })));
  const changes: ThingChange[] = [];
  for (const [strategy, those] of Map.groupBy(wanted, (one) => one.strategy)) {
    const before = new Map((await readThings(db, 'ask', { strategy })).map((row) => [row.id, row.data]));
    for (const { element, request } of those) {
      const key = { table: 'ask', strategy, id: element } as const;
      const ask = { element, round, request: request.id, at: request.at, due };
      const was = before.get(element);
      const change = was ? changed(key, was, ask) : added(key, ask);
      if (change) changes.push(change);
    }
  }
  return changes;
}

/** The requests of a round that still count. */
export async function openRequests(db: Db, round: string): Promise<readonly Request[]> {
  return (await requestsOfRound(db, round)).filter(({ withdrawn, elements }) => !withdrawn && elements.length > 0);
}

const nobodyToAsk: Issue = {
  code: 'nobody-to-ask',
  message: 'There is nobody to ask: no part of it has an owner with a mail address who was not asked already.',
};

const planChanged: Issue = {
  code: 'plan-changed',
  message: 'A plan or the register changed since you looked, so somebody would get something else. Look at it again.',
};
