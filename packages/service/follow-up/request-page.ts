import type { Update, Verdict } from '@lofte/domain/follow-up/update';
import { good, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { PlanStrategy } from '@lofte/domain/things';
import { answerDrafts } from '@lofte/store/answer-draft-table';
import { requestsOfRound } from '@lofte/store/request-table';
import { markOpened } from '@lofte/store/request-visit-table';
import { lastSaidBefore, readSaid } from '@lofte/store/said-table';
import type { Db } from '@lofte/store/store';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type Asked, openLink } from './request-link.ts';

/** One thing that is asked about, with all that helps to answer it. */
export interface AskedItem {
  readonly strategy: PlanStrategy;
  readonly element: PlanElement;
  /** What was said last before this round. */
  readonly before?: Update;
  /** What was said in this round. */
  readonly answer?: Update;
  readonly verdict?: Verdict;
  /** What was begun and not given yet. */
  readonly draft?: { readonly data: unknown; readonly saved: Date };
}

export interface RequestPage extends Asked {
  readonly items: readonly AskedItem[];
  /** What was handed on: to whom, how much. */
  readonly handedOn: readonly { readonly name: string; readonly count: number }[];
  readonly open: boolean;
}

/** All that a request's page shows; the first look at it is remembered. Issues: those of `openLink` */
export async function requestPage(service: Service, token: string): Promise<Result<RequestPage>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, round } = opened.value;
  const open = round.state === 'open' && request.withdrawn === undefined;
  if (open) await markOpened(service.store, request.id, service.now().toISOString());
  return service.store.snapshot(async (db) => {
    const items = await itemsOf(db, opened.value);
    return good({ ...opened.value, items, open, handedOn: await handedOnFrom(db, opened.value) });
  });
}

async function itemsOf(db: Db, { request, round }: Asked): Promise<readonly AskedItem[]> {
  const drafts = await answerDrafts<unknown>(db, request.id);
  const items: AskedItem[] = [];
  for (const [id, those] of Map.groupBy(request.elements, ({ strategy }) => strategy)) {
    const strategy = (await findThing(db, 'strategy', { strategy: id, id }))?.data;
    if (!strategy) continue;
    const wide = those.length > 20 ? await readSaid(db, { strategy: id }) : undefined;
    for (const { element: one } of those) {
      const element = (await findThing(db, 'element', { strategy: id, id: one }))?.data;
      if (!element) continue;
      const said = (wide ?? (await readSaid(db, { strategy: id, id: one }))).get(one) ?? {};
      const answer = said.update?.round === round.id ? said.update : undefined;
      const before = answer ? await lastSaidBefore(db, id, one, round.id) : said.update;
      const draft = drafts.find((each) => each.strategy === id && each.element === one);
      items.push({
        ...{ strategy, element },
        ...(before ? { before } : {}),
        ...(answer ? { answer } : {}),
        ...(said.verdict ? { verdict: said.verdict } : {}),
        ...(draft ? { draft: { data: draft.data, saved: draft.saved } } : {}),
      });
    }
  }
  return items;
}

async function handedOnFrom(db: Db, { request }: Asked): Promise<RequestPage['handedOn']> {
  const others = (await requestsOfRound(db, request.round)).filter(({ from }) => from === request.id);
  const named: { name: string; count: number }[] = [];
  for (const { person, elements } of others) {
    const found = (await findThing(db, 'person', { strategy: '', id: person }))?.data;
    named.push({ name: found?.name ?? '', count: elements.length });
  }
  return named;
}
