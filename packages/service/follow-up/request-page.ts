import { dayOf } from '@lofte/domain/day';
import { type Contradiction, contradictionsOf } from '@lofte/domain/follow-up/contradictions';
import type { Update, Verdict } from '@lofte/domain/follow-up/update';
import { good, type Result } from '@lofte/domain/issue';
import type { PlanElement } from '@lofte/domain/plan-element';
import type { PlanStrategy } from '@lofte/domain/things';
import type { KeyFigure } from '@lofte/domain/world/key-figure';
import { answerDrafts } from '@lofte/store/answer-draft-table';
import { type AnswerFile, answerFiles } from '@lofte/store/answer-file-table';
import { lastNames } from '@lofte/store/history-table';
import { requestsFrom } from '@lofte/store/request-table';
import { answerTimes, markOpened } from '@lofte/store/request-visit-table';
import { earlierWords, lastSaidBefore, readSaid } from '@lofte/store/said-table';
import { decisionsWithTasks } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { secondsFor } from './answer-seconds.ts';
import { type PaperPromise, promiseOf } from './promise-of.ts';
import { figuresOwed, keyFiguresIn } from './request-figures.ts';
import { type Asked, openLink } from './request-link.ts';
import { type OwedTask, tasksOf } from './request-tasks.ts';

/** One thing that is asked about, with all that helps to answer it. */
export interface AskedItem {
  readonly strategy: PlanStrategy;
  readonly element: PlanElement;
  /** What the paper says of it. */
  readonly promise?: PaperPromise;
  /** What was said last before this round. */
  readonly before?: Update;
  /** What was said in this round. */
  readonly answer?: Update;
  /** Number of the entry with that. */
  readonly entry?: number;
  readonly verdict?: Verdict;
  /** What in the answer does not seem to fit together, explained or not. */
  readonly contradictions?: readonly Contradiction[];
  /** What was begun and not given yet. */
  readonly draft?: { readonly data: unknown; readonly saved: Date };
}

export interface RequestPage extends Asked {
  /** What the organisation of whoever is asked is called. */
  readonly organisation?: string;
  readonly items: readonly AskedItem[];
  /** What was handed on: to whom, how much. */
  readonly handedOn: readonly { readonly name: string; readonly count: number }[];
  /** What decisions gave to whoever is asked, and is not done. */
  readonly tasks: readonly OwedTask[];
  /** Key figures of their organisation that are getting old. */
  readonly figures: readonly KeyFigure[];
  readonly open: boolean;
  /** That one answer will take. */
  readonly seconds: number;
  /** What those who said something are called, by id. */
  readonly people: ReadonlyMap<string, string>;
  /** What came with the link and may be given as evidence. */
  readonly files: readonly AnswerFile[];
}

/** All that a request's page shows; the first look at it is remembered. Issues: those of `openLink` */
export async function requestPage(service: Service, token: string): Promise<Result<RequestPage>> {
  const opened = await openLink(service, token);
  if (!opened.ok) return opened;
  const { request, round, person } = opened.value;
  const open = round.state === 'open' && request.withdrawn === undefined;
  if (open) await markOpened(service.store, request.id, service.now().toISOString());
  const page = await service.store.snapshot(async (db) => {
    const items = await itemsOf(db, opened.value);
    const { organisation: at = '' } = person;
    const organisation = (await lastNames(db, 'organisation', [at])).get(at)?.name;
    return {
      ...opened.value,
      items,
      open,
      handedOn: await handedOnFrom(db, opened.value),
      tasks: tasksOf(await decisionsWithTasks(db), person),
      figures: figuresOwed(await keyFiguresIn(db), person, dayOf(service.now())),
      seconds: secondsFor(await answerTimes(db), person.id),
      people: await namesIn(db, items),
      files: await answerFiles(db, request.id),
      ...(organisation === undefined ? {} : { organisation }),
    };
  });
  return good({ ...page, items: await withPromises(service, page.items) });
}

/** What the papers say never changes, so it needs no part in the picture of the moment. */
async function withPromises(service: Service, items: readonly AskedItem[]): Promise<readonly AskedItem[]> {
  const found: AskedItem[] = [];
  for (const item of items) {
    const promise = await promiseOf(service, item.strategy.id, item.element);
    found.push(promise ? { ...item, promise } : item);
  }
  return found;
}

async function namesIn(db: Db, items: readonly AskedItem[]): Promise<ReadonlyMap<string, string>> {
  const ids = items.flatMap(({ before, answer, verdict }) => [
    ...[before, answer, verdict].flatMap((one) => (one ? [one.by] : [])),
    ...(verdict?.thread ?? []).map(({ by }) => by),
  ]);
  const found = await lastNames(db, 'person', [...new Set(ids)]);
  return new Map([...found].map(([id, { name }]) => [id, name]));
}

async function itemsOf(db: Db, { request, round }: Asked): Promise<readonly AskedItem[]> {
  const drafts = await answerDrafts<unknown>(db, request.id);
  const items: AskedItem[] = [];
  for (const [id, those] of Map.groupBy(request.elements, ({ strategy }) => strategy)) {
    const strategy = (await findThing(db, 'strategy', { strategy: id, id }))?.data;
    if (!strategy) continue;
    const ids = those.map(({ element }) => element);
    const elements = new Map((await readThings(db, 'element', { strategy: id, ids })).map((row) => [row.id, row.data]));
    const all = await readSaid(db, { strategy: id, ids });
    const answered = ids.filter((one) => all.get(one)?.update?.round === round.id);
    const earlier = await lastSaidBefore(db, id, answered, round.id);
    const words = answered.length === 0 ? new Map() : await earlierWords(db, id, { ids: answered });
    const { from } = strategy.period;
    for (const one of ids) {
      const element = elements.get(one);
      if (!element) continue;
      const said = all.get(one) ?? {};
      const answer = answered.includes(one) ? said.update : undefined;
      const before = answer ? earlier.get(one) : said.update;
      const paperFrom = from ? `${from}-01-01` : undefined;
      const found = answer ? contradictionsOf({ element, update: answer, earlier: words.get(one), paperFrom }) : [];
      const draft = drafts.find((each) => each.strategy === id && each.element === one);
      items.push({
        ...{ strategy, element },
        ...(before ? { before } : {}),
        ...(answer ? { answer } : {}),
        ...(answer && said.entry !== undefined ? { entry: said.entry } : {}),
        ...(found.length > 0 ? { contradictions: found } : {}),
        ...(said.verdict ? { verdict: said.verdict } : {}),
        ...(draft ? { draft: { data: draft.data, saved: draft.saved } } : {}),
      });
    }
  }
  return items;
}

async function handedOnFrom(db: Db, { request }: Asked): Promise<RequestPage['handedOn']> {
  const others = await requestsFrom(db, request);
  const named: { name: string; count: number }[] = [];
  for (const { person, elements } of others) {
    const found = (await findThing(db, 'person', { strategy: '', id: person }))?.data;
    named.push({ name: found?.name ?? '', count: elements.length });
  }
  return named;
}
