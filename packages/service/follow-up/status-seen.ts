import type { Followed } from '@lofte/domain/follow-up/followed';
import { remembered } from '@lofte/domain/follow-up/remembered';
import { type Sight, seenBy, sightOf } from '@lofte/domain/follow-up/seen-by';
import type { Update, Verdict } from '@lofte/domain/follow-up/update';
import { type Actor, may, mayInAll, nobody, owns } from '@lofte/domain/rights';
import type { Organisation } from '@lofte/domain/things';
import { decidedElements } from '@lofte/store/steering-table';
import type { Past } from '../past-day.ts';
import type { Service } from '../service.ts';
import { type StatusKept, type StrategyStatus, statusAt, statusNow } from './status-kept.ts';
import { type DecidedBy, nearest } from './status-of.ts';
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
  /** The decision that something follows that was put lower, stopped or completed, by strategy and id with a space between. */
  readonly decisions: ReadonlyMap<string, DecidedBy>;
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
    ...{ day: all.day, strategies, followed, organisations: all.organisations },
    changed: new Map([...all.changed].filter(([id]) => may(actor, 'strategy.see', { strategy: id }))),
    rounds: all.rounds.filter((round) => mayInAll(actor, 'round.see', strategiesIn(round))),
    decisions: new Map((await Promise.all(strategies.map((one) => decisionsIn(service, one, past)))).flat()),
    begun: followed.some(({ ask, update }) => ask !== undefined || update !== undefined),
  };
}

/** Decisions are asked for only where something follows one. */
async function decisionsIn(
  { store }: Pick<Service, 'store'>,
  { summary: { id: strategy }, goals, followed }: StrategyStatus,
  past: Pick<Past, 'seq'> | undefined,
): Promise<readonly (readonly [string, DecidedBy])[]> {
  const those = followed.filter(({ standing }) => standing.decided !== undefined);
  if (those.length === 0) return [];
  const rows = await decidedElements(store, strategy, past?.seq);
  const found = new Map(rows.map(({ element, id, number }) => [element, { id, number }]));
  const elements = [...goals, ...followed.map(({ element }) => element)];
  return those.flatMap(({ element }) => {
    const by = nearest(elements, element, found);
    return by ? [[`${strategy} ${element.id}`, by] as const] : [];
  });
}

/** How everything stands is for everyone who may see the strategy; what was said, only as far as they may read it. */
function asSeen(status: StrategyStatus, actor: Actor): StrategyStatus {
  const { followed } = status;
  const sight = sightOf(actor, status.summary.id, undefined);
  if (sight === 'all') return status;
  if (sight === 'public') return { ...status, followed: seenOutside(followed, sight) };
  // Whoever is of one organisation and unit sees the same, except what somebody answers for in person.
  const inPerson = followed.some(({ element }) => element.owner?.person === actor.id);
  const { organisation = null, unit = null } = actor;
  return {
    ...status,
    followed: seenInside(followed, JSON.stringify([inPerson ? actor.id : null, organisation, unit])),
  };
}

const seenOutside = remembered((all: readonly Followed[], sight: 'public') =>
  all.map((one) => followedAsSeen(one, sight)),
);

/** Who answers for some of it reads that as the secretariat does. */
const seenInside = remembered((all: readonly Followed[], who: string) => {
  const [id, organisation, unit] = (JSON.parse(who) as (string | null)[]).map((said) => said ?? undefined);
  const actor: Actor = { ...nobody(), ...(id === undefined ? {} : { id }), organisation, unit };
  return all.map((one) => followedAsSeen(one, owns(actor, one.element) ? 'all' : 'inside'));
});

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
