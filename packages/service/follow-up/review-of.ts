import { type Contradiction, contradictionsOf, unexplained } from '@lofte/domain/follow-up/contradictions';
import type { Round } from '@lofte/domain/follow-up/round';
import { awaitsVerdict } from '@lofte/domain/follow-up/standing';
import type { Judgement, Update, Verdict } from '@lofte/domain/follow-up/update';
import type { PlanElement } from '@lofte/domain/plan-element';
import { type Actor, may } from '@lofte/domain/rights';
import type { PlanStrategy } from '@lofte/domain/things';
import { type ReviewRow, readReviewed, readWaiting, updatesOfElements } from '@lofte/store/review-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type Somebody, whoWrote } from '../who-wrote.ts';

/** What an owner says of an element, with all that helps to judge it. */
export interface ReviewItem {
  readonly strategy: PlanStrategy;
  readonly element: PlanElement;
  readonly update: Update;
  /** What was said last before this round. */
  readonly before?: Update;
  /** What was sent back with a question, where the update answers that. */
  readonly returned?: Update;
  readonly verdict?: Verdict;
  readonly judgement?: Judgement;
  readonly contradictions: readonly Contradiction[];
}

export interface Review {
  /** Of one round; none where it is all that waits. */
  readonly round?: Round;
  readonly waiting: readonly ReviewItem[];
  /** Accepted or sent back, the newest verdict first; of one round only. */
  readonly reviewed: readonly ReviewItem[];
  readonly names: ReadonlyMap<string, Somebody>;
}

/** What waits for a verdict and what has it, of one round or (waiting only) of all; undefined where there is no such round. */
export async function reviewOf({ store }: Service, actor: Actor, id?: string): Promise<Review | undefined> {
  return store.snapshot(async (db) => {
    const round = id === undefined ? undefined : (await findThing(db, 'round', { strategy: '', id }))?.data;
    if (id !== undefined && !round) return undefined;
    const rows = await readWaiting(db, id);
    const theirs = rows.filter(({ strategy }) => may(actor, 'round.see', { strategy }));
    const waiting = await reviewItems(db, theirs);
    const reviewed = id === undefined ? [] : await reviewItems(db, await readReviewed(db, id));
    const names = await namesIn(db, [...waiting, ...reviewed], actor);
    return { ...(round ? { round } : {}), waiting, reviewed, names };
  });
}

/** What is said again as before, with nothing new, nothing contradictory and nothing asked: what needs no second look. */
export function isUnchanged({ update, before, verdict, judgement, contradictions }: ReviewItem): boolean {
  return (
    update.asBefore === true &&
    before !== undefined &&
    before.state === update.state &&
    !update.help &&
    verdict?.what !== 'returned' &&
    (judgement === undefined || judgement.state === update.state) &&
    unexplained(contradictions).length === 0
  );
}

/** Each row with its element and what was said before; what is no longer part of a plan is left out. */
export async function reviewItems(db: Db, rows: readonly ReviewRow[]): Promise<readonly ReviewItem[]> {
  const spoken = Map.groupBy(await updatesOfElements(db, rows), ({ strategy, id }) => `${strategy} ${id}`);
  const items = new Map<string, ReviewItem>();
  for (const [id, those] of Map.groupBy(rows, ({ strategy }) => strategy)) {
    const strategy = (await findThing(db, 'strategy', { strategy: id, id }))?.data;
    if (!strategy) continue;
    const few = those.length < 5 ? { ids: those.map((row) => row.id) } : undefined;
    const elements = new Map(await elementsOf(db, id, few?.ids));
    const judgements = new Map((await readThings(db, 'judgement', { strategy: id })).map((row) => [row.id, row.data]));
    for (const row of those) {
      const element = elements.get(row.id);
      if (!element) continue;
      const said = (spoken.get(`${id} ${row.id}`) ?? []).map(({ data }) => data);
      items.set(`${id} ${row.id}`, itemOf({ strategy, element, row, said, judgement: judgements.get(row.id) }));
    }
  }
  return rows.flatMap(({ strategy, id }) => items.get(`${strategy} ${id}`) ?? []);
}

interface Found {
  readonly strategy: PlanStrategy;
  readonly element: PlanElement;
  readonly row: ReviewRow;
  /** All that was said, the newest first. */
  readonly said: readonly Update[];
  readonly judgement: Judgement | undefined;
}

function itemOf({ strategy, element, row: { update, verdict }, said, judgement }: Found): ReviewItem {
  const earlier = said.filter(({ id }) => id !== update.id);
  const before = earlier.find(({ round }) => round === undefined || round !== update.round);
  const returned =
    verdict?.what === 'returned' && awaitsVerdict({ update, verdict })
      ? earlier.find(({ id }) => id === verdict.update)
      : undefined;
  const { from } = strategy.period;
  const paperFrom = from === null ? undefined : `${from}-01-01`;
  return {
    ...{ strategy, element, update },
    ...(before ? { before } : {}),
    ...(returned ? { returned } : {}),
    ...(verdict ? { verdict } : {}),
    ...(judgement ? { judgement } : {}),
    contradictions: contradictionsOf({ element, update, earlier, paperFrom }),
  };
}

async function elementsOf(
  db: Db,
  strategy: string,
  ids: readonly string[] | undefined,
): Promise<readonly (readonly [string, PlanElement])[]> {
  if (!ids) return (await readThings(db, 'element', { strategy })).map(({ id, data }) => [id, data] as const);
  const found: (readonly [string, PlanElement])[] = [];
  for (const id of ids) {
    const element = (await findThing(db, 'element', { strategy, id }))?.data;
    if (element) found.push([id, element]);
  }
  return found;
}

/** Names of everybody who said anything in it. */
export async function namesIn(
  db: Db,
  items: readonly ReviewItem[],
  actor: Actor,
): Promise<ReadonlyMap<string, Somebody>> {
  const ids = items.flatMap(({ update, before, returned, verdict, judgement }) => [
    update.by,
    ...[before?.by, returned?.by, verdict?.by, judgement?.by].filter((by) => by !== undefined),
    ...(verdict?.thread ?? []).map(({ by }) => by),
  ]);
  return whoWrote(db, [...new Set(ids)], {}, actor);
}

/** What is said of one element now; undefined where nothing is, or it is not there. */
export async function reviewElement(
  { store }: Service,
  actor: Actor,
  { strategy, element: id }: { readonly strategy: string; readonly element: string },
): Promise<{ readonly item: ReviewItem; readonly names: ReadonlyMap<string, Somebody> } | undefined> {
  return store.snapshot(async (db) => {
    const update = (await findThing(db, 'update', { strategy, id }))?.data;
    if (!update) return undefined;
    const verdict = (await findThing(db, 'verdict', { strategy, id }))?.data ?? null;
    const [item] = await reviewItems(db, [{ strategy, id, update, verdict }]);
    return item && { item, names: await namesIn(db, [item], actor) };
  });
}
