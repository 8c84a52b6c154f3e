import { dayBefore, endOfDay } from '@lofte/domain/day';
import { inPlanOrder } from '@lofte/domain/plan';
import type { Decision } from '@lofte/domain/steering/decision';
import type { Proposal } from '@lofte/domain/steering/proposal';
import type { Review } from '@lofte/domain/steering/review';
import { type ReviewContent, type ReviewedStrategy, reviewed } from '@lofte/domain/steering/review-data';
import { lastEntryBefore } from '@lofte/store/entry-table';
import type { Db } from '@lofte/store/store';
import { findThing, readThings } from '@lofte/store/thing-table';
import { type StatusKept, statusAt, statusNow } from '../follow-up/status-kept.ts';
import type { Service } from '../service.ts';
import { strategyDrift } from '../strategy-drift.ts';

/**
 * A review with everything in it; undefined where there is none. Sealed, it is counted from where it was sealed; open, from now.
 * `progress` hears of each strategy; `signal` stops it.
 */
export async function reviewOf(
  service: Pick<Service, 'store' | 'now'>,
  id: string,
  { progress, signal }: { readonly progress?: (done: number, of: number) => void; readonly signal?: AbortSignal } = {},
): Promise<ReviewContent | undefined> {
  const { store } = service;
  const found = await findThing(store, 'review', { strategy: '', id });
  if (!found) return undefined;
  const review = found.data;
  const { sealed } = review;
  const now = sealed ? await store.snapshot((db) => statusAt(db, sealed.day, sealed.seq)) : await statusNow(service);
  const { seq, day } = now;
  const start = dayBefore(review.covers.from);
  const last = Math.min(seq, await lastEntryBefore(store, endOfDay(start).toISOString()));
  signal?.throwIfAborted();
  // A day that is still to come was not counted on.
  const then = last > 0 && start < day ? await store.snapshot((db) => statusAt(db, start, last)) : undefined;
  const strategies: ReviewedStrategy[] = [];
  for (const [i, strategy] of review.strategies.entries()) {
    signal?.throwIfAborted();
    progress?.(i, review.strategies.length);
    const one = await reviewedIn(service, { strategy, seq, now, then });
    if (one) strategies.push(one);
  }
  progress?.(review.strategies.length, review.strategies.length);
  return store.snapshot(async (db) => ({
    ...{ review, since: found.since, seq, day, start, strategies },
    ...(await wordsAround(db, review, seq)),
  }));
}

interface Counting {
  readonly strategy: string;
  readonly seq: number;
  readonly now: StatusKept;
  readonly then: StatusKept | undefined;
}

async function reviewedIn(
  service: Pick<Service, 'store' | 'now'>,
  { strategy, seq, now, then }: Counting,
): Promise<ReviewedStrategy | undefined> {
  const of = (status: StatusKept | undefined) => status?.strategies.find(({ summary }) => summary.id === strategy);
  const stands = of(now);
  const drift = await strategyDrift(service, strategy, { to: String(seq) });
  if (!stands || !drift.ok) return undefined;
  const { title, organisation, period } = stands.summary;
  const elements = (await readThings(service.store, 'element', { strategy, seq })).map(({ data }) => data);
  return reviewed({
    ...{ strategy, title, organisation, period, followed: stands.followed, drift: drift.value.drift },
    ...{ elements: inPlanOrder(elements), earlier: of(then)?.followed },
  });
}

async function wordsAround(db: Db, review: Review, seq: number) {
  const { id, covers, group } = review;
  const at = { strategy: '', seq };
  const proposals = new Map((await readThings(db, 'proposal', at)).map(({ data }) => [data.id, data]));
  const decisions = (await readThings(db, 'decision', at)).map(({ data }) => data);
  const chapters = (await readThings(db, 'chapter', at)).filter(({ data }) => data.review === id);
  const named = [...(await readThings(db, 'organisation', at)), ...(await readThings(db, 'person', at))];
  const written = group === undefined ? undefined : (await findThing(db, 'group', { ...at, id: group }))?.data.name;
  return {
    decisions: decisions
      .filter(({ day }) => covers.from <= day && day <= covers.to)
      .filter(isAbout(review, decisions, proposals))
      .toSorted(byNumber),
    taken: new Map(decisions.map((one) => [one.id, one])),
    chapters: new Map(chapters.map(({ data, since }) => [data.field, { chapter: data, since }])),
    names: new Map(named.map(({ data }) => [data.id, data.name])),
    ...(written === undefined ? {} : { group: written }),
  };
}

/** A decision that touches one of the strategies; or of the group that the review is for, where it touches none. */
function isAbout(
  review: Pick<Review, 'strategies' | 'group'>,
  all: readonly Decision[],
  proposals: ReadonlyMap<string, Proposal>,
): (one: Decision) => boolean {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (one) => {
    const undone = one.undoes === undefined ? undefined : byId.get(one.undoes);
    const edits = proposals.get((undone ?? one).proposal ?? '')?.edits ?? [];
    if (edits.length === 0) return review.group === undefined || review.group === one.group;
    return edits.some(({ strategy }) => review.strategies.includes(strategy));
  };
}

function byNumber(a: Decision, b: Decision): number {
  return a.number.localeCompare(b.number, 'en', { numeric: true });
}
