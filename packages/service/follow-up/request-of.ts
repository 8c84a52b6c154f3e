import type { Request, Round } from '@lofte/domain/follow-up/round';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { Actor } from '@lofte/domain/rights';
import type { Person, PlanStrategy } from '@lofte/domain/things';
import { answerDrafts } from '@lofte/store/answer-draft-table';
import { mailsOfRound, type QueuedMail } from '@lofte/store/mail-table';
import { requestsOfRound, updatesOfRound } from '@lofte/store/request-table';
import { visitsOf } from '@lofte/store/request-visit-table';
import { readSaid } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { Somebody } from '../who-wrote.ts';
import { namesIn, type ReviewItem, reviewItems } from './review-of.ts';

/** One thing that somebody is asked for. */
export interface RequestItem {
  readonly strategy: PlanStrategy;
  readonly element: PlanElement;
  /** What they said in this round, with its verdict; none where they have not answered. */
  readonly answer?: ReviewItem;
  /** Begun and not given. */
  readonly begun: boolean;
}

export interface RequestSeen {
  readonly request: Request;
  readonly round: Round;
  readonly person: Person | undefined;
  readonly items: readonly RequestItem[];
  readonly mails: readonly QueuedMail[];
  readonly opened?: Date;
  readonly finished?: Date;
  /** Whose request this was a part of. */
  readonly from?: { readonly id: string; readonly name: string };
  /** What was handed on, to whom. */
  readonly handedOn: readonly { readonly id: string; readonly name: string; readonly count: number }[];
  readonly names: ReadonlyMap<string, Somebody>;
}

/** A request as the secretariat sees it: what was asked, what was said, and how the mails fared. */
export async function requestOf({ store }: Service, actor: Actor, id: string): Promise<RequestSeen | undefined> {
  return store.snapshot(async (db) => {
    const request = (await findThing(db, 'request', { strategy: '', id }))?.data;
    const round = request && (await findThing(db, 'round', { strategy: '', id: request.round }))?.data;
    if (!request || !round) return undefined;
    const items = await itemsOf(db, request);
    const [visit] = await visitsOf(db, [id]);
    const all = await requestsOfRound(db, round.id);
    const named = async (one: Request) => ({ id: one.id, name: (await personOf(db, one))?.name ?? '' });
    const source = all.find((one) => one.id === request.from);
    const handedOn = [];
    for (const one of all.filter(({ from }) => from === id))
      handedOn.push({ ...(await named(one)), count: one.elements.length });
    return {
      ...{ request, round, person: await personOf(db, request), items, handedOn },
      mails: (await mailsOfRound(db, round.id)).filter((mail) => mail.request === id),
      ...(visit ? { opened: visit.opened } : {}),
      ...(visit?.finished ? { finished: visit.finished } : {}),
      ...(source ? { from: await named(source) } : {}),
      names: await namesIn(
        db,
        items.flatMap(({ answer }) => answer ?? []),
        actor,
      ),
    };
  });
}

async function personOf(db: Db, { person }: Request): Promise<Person | undefined> {
  return (await findThing(db, 'person', { strategy: '', id: person }))?.data;
}

async function itemsOf(db: Db, request: Request): Promise<readonly RequestItem[]> {
  const drafts = new Set((await answerDrafts(db, request.id)).map(({ strategy, element }) => `${strategy} ${element}`));
  const wanted = new Set(request.elements.map(({ strategy, element }) => `${strategy} ${element}`));
  const rows = (await updatesOfRound(db, request.round)).filter(({ strategy, id }) => wanted.has(`${strategy} ${id}`));
  const verdicts = new Map<string, Awaited<ReturnType<typeof readSaid>>>();
  for (const strategy of new Set(rows.map((row) => row.strategy)))
    verdicts.set(strategy, await readSaid(db, { strategy }));
  const answers = await reviewItems(
    db,
    rows.map(({ strategy, id, data }) => ({
      ...{ strategy, id, update: data, verdict: verdicts.get(strategy)?.get(id)?.verdict ?? null },
    })),
  );
  const items: RequestItem[] = [];
  for (const { strategy: id, element: one } of request.elements) {
    const strategy = (await findThing(db, 'strategy', { strategy: id, id }))?.data;
    const element = (await findThing(db, 'element', { strategy: id, id: one }))?.data;
    if (!strategy || !element) continue;
    const answer = answers.find((each) => each.strategy.id === id && each.element.id === one);
    items.push({ strategy, element, ...(answer ? { answer } : {}), begun: drafts.has(`${id} ${one}`) });
  }
  return items;
}
