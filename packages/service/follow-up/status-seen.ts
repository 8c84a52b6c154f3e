import type { Followed } from '@lofte/domain/follow-up/followed';
import { type Sight, seenBy, sightOf } from '@lofte/domain/follow-up/seen-by';
import type { Update, Verdict } from '@lofte/domain/follow-up/update';
import { type Actor, may, mayInAll } from '@lofte/domain/rights';
import type { Organisation } from '@lofte/domain/things';
import type { Past } from '../past-day.ts';
import type { Service } from '../service.ts';
import { type StatusKept, type StrategyStatus, statusAt, statusNow } from './status-kept.ts';
import { strategiesIn } from './strategies-of-round.ts';

/** The status of the strategies that somebody may see, as far as they may see it. */
export interface StatusSeen {
  readonly day: string;
  readonly strategies: readonly StrategyStatus[];
  /** Of all of them, as the strategies and their plans stand. */
  readonly followed: readonly Followed[];
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Rounds that are not over, for those who may see them. */
  readonly rounds: StatusKept['rounds'];
  readonly changed: StatusKept['changed'];
  /** Somebody was asked or has said something. */
  readonly begun: boolean;
}

/** As it stands now, or stood on a past day. */
export async function statusSeen(
  service: Pick<Service, 'store' | 'now'>,
  actor: Actor,
  past?: Pick<Past, 'day' | 'seq'>,
): Promise<StatusSeen> {
  const all = past ? await service.store.snapshot((db) => statusAt(db, past.day, past.seq)) : await statusNow(service);
  const strategies = all.strategies
    .filter(({ summary: { id } }) => may(actor, 'strategy.see', { strategy: id }))
    .map((one) => asSeen(one, actor));
  const followed = strategies.flatMap((one) => one.followed);
  return {
    ...{ day: all.day, strategies, followed, organisations: all.organisations, changed: all.changed },
    rounds: all.rounds.filter((round) => mayInAll(actor, 'round.see', strategiesIn(round))),
    begun: followed.some(({ ask, update }) => ask !== undefined || update !== undefined),
  };
}

/** How everything stands is for everyone who may see the strategy; what was said, only as far as they may read it. */
function asSeen(status: StrategyStatus, actor: Actor): StrategyStatus {
  const { id } = status.summary;
  const sight = sightOf(actor, id, undefined);
  if (sight === 'all') return status;
  const sightFor = ({ element }: Followed) => (sight === 'public' ? sight : sightOf(actor, id, element));
  return { ...status, followed: status.followed.map((one) => followedAsSeen(one, sightFor(one))) };
}

function followedAsSeen(one: Followed, sight: Sight): Followed {
  if (sight === 'all') return one;
  const { update, judgement: _judgement, verdict: _verdict, contradictions, ...rest } = one;
  const seen = seenBy(sight, one);
  const { thread: _thread, ...verdict } = seen.verdict ?? {};
  return {
    ...rest,
    ...(update ? { update: readable(update, seen.update?.text) } : {}),
    ...(seen.judgement ? { judgement: seen.judgement } : {}),
    ...(seen.verdict ? { verdict: verdict as Verdict } : {}),
    contradictions: sight === 'public' ? [] : contradictions,
  };
}

/** Only what lists show: the words, where they may be read. */
function readable({ id, element, state, by, at }: Update, text = ''): Update {
  return { id, element, state, by, at, text };
}
