import { dayOf } from '@lofte/domain/day';
import {
  isAccepted,
  type SeenSaid,
  type SeenUpdate,
  type Sight,
  seenBy,
  seenUpdate,
  sightOf,
} from '@lofte/domain/follow-up/seen-by';
import { isAnswered, type Said, type Standing, standingOf } from '@lofte/domain/follow-up/standing';
import type { Days } from '@lofte/domain/follow-up/update';
import type { Plan } from '@lofte/domain/plan';
import type { Decided, PlanElement } from '@lofte/domain/plan-element';
import { type Actor, may } from '@lofte/domain/rights';
import { endedIn, goesOn } from '@lofte/domain/steering/ended';
import { firstDues } from '@lofte/store/first-dues';
import { lastVerdicts, readSaid, sayingsOf } from '@lofte/store/said-table';
import { decidedElements } from '@lofte/store/steering-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { type Somebody, whoWrote } from '../who-wrote.ts';

/** The round that something was said in. */
export interface InRound {
  readonly name: string;
  readonly covers: Days;
}

/** How an element stands and what is said of it, as far as whoever asks may read it. */
export interface ElementStatus {
  /** The day that it is of. */
  readonly today: string;
  readonly sight: Sight;
  readonly standing: Standing;
  /** Somebody was asked, and the last day to answer; none where nobody is to answer. */
  readonly due?: string;
  readonly said: SeenSaid;
  /** What was said before, the newest first; whether each was accepted. */
  readonly before: readonly { readonly update: SeenUpdate; readonly accepted: boolean }[];
  /** Who said and judged, by id. */
  readonly people: ReadonlyMap<string, Somebody>;
  /** By id; none of them for the public. */
  readonly rounds: ReadonlyMap<string, InRound>;
  /** The dates that its milestones had first, by id. */
  readonly firstDues: ReadonlyMap<string, string>;
  /** The decision on how it, or what it stands under, goes on. */
  readonly decidedBy?: DecidedBy | undefined;
}

/** A decision, as far as it is named where it counts. */
export interface DecidedBy {
  readonly id: string;
  /** As people call it. */
  readonly number: string;
}

/** When it is looked at: now, or after the entry `seq` on a past day. */
export interface Seen {
  readonly seq?: number | undefined;
  readonly day?: string | undefined;
}

/** Of one element. */
export async function elementStatus(
  { store, now }: Service,
  { strategy: { id: strategy }, elements }: Pick<Plan, 'strategy' | 'elements'>,
  element: PlanElement,
  { seq, day = dayOf(now()) }: Seen,
  actor: Actor,
): Promise<ElementStatus> {
  const { id } = element;
  const ended = endedIn(elements).get(id);
  const sight = sightOf(actor, strategy, element);
  return store.snapshot(async (db) => {
    const all = (await readSaid(db, { strategy, id, ...(seq === undefined ? {} : { seq }) })).get(id) ?? {};
    const before = await saidBefore(db, strategy, id, sight, seq);
    const said = seenBy(sight, all);
    return {
      ...{ today: day, sight, said, before, standing: standingOf(all, day, ended ?? element.decided) },
      ...(ended ? {} : dueOf(all, day)),
      decidedBy: nearest(elements, element, await decisionsIn(db, strategy, elements, seq)),
      people: await whoWrote(db, peopleIn(said, before), { strategy, seq }, actor),
      rounds: sight === 'public' ? new Map() : await roundsIn(db),
      firstDues: element.milestones ? await firstDues(db, strategy, id, seq) : new Map(),
    };
  });
}

/** Decisions by the element that they are of; none asked for where none can be. */
async function decisionsIn(
  db: Db,
  strategy: string,
  elements: Plan['elements'],
  seq: number | undefined,
): Promise<ReadonlyMap<string, DecidedBy>> {
  if (elements.every(({ decided }) => decided === undefined)) return new Map();
  const found = await decidedElements(db, strategy, seq);
  return new Map(found.map(({ element, id, number }) => [element, { id, number }]));
}

/** As much of an element as says how it goes on, and under what it stands. */
type Decidable = Pick<PlanElement, 'id' | 'parent' | 'decided'>;

/** The decision on an element itself, or on what it stands under where that was ended. */
export function nearest(
  elements: readonly Decidable[],
  element: Decidable,
  decisions: ReadonlyMap<string, DecidedBy>,
): DecidedBy | undefined {
  if (decisions.size === 0) return undefined;
  const byId = new Map(elements.map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (let at: Decidable | undefined = element; at && !seen.has(at.id); at = byId.get(at.parent ?? '')) {
    seen.add(at.id);
    if (at === element || !goesOn(at)) {
      const found = decisions.get(at.id);
      if (found) return found;
    }
  }
  return undefined;
}

/** Somebody is still to answer, in time. */
function dueOf({ ask, update }: Said, day: string): Pick<ElementStatus, 'due'> {
  return ask && !ask.withdrawn && ask.due >= day && !isAnswered(ask, update) ? { due: ask.due } : {};
}

async function saidBefore(db: Db, strategy: string, id: string, sight: Sight, seq: number | undefined) {
  const [, ...earlier] = await sayingsOf(db, strategy, id, seq);
  const verdicts = earlier.length > 0 ? await lastVerdicts(db, strategy, [id], seq) : new Map();
  return earlier.map((update) => {
    const accepted = isAccepted(update, verdicts.get(update.id));
    return { update: seenUpdate(sight, update, accepted), accepted };
  });
}

function peopleIn({ update, judgement, verdict }: SeenSaid, before: ElementStatus['before']): readonly string[] {
  const ids = [update, judgement, verdict, ...(verdict?.thread ?? []), ...before.map((one) => one.update)];
  return [...new Set(ids.flatMap((one) => one?.by ?? []))];
}

async function roundsIn(db: Db): Promise<ReadonlyMap<string, InRound>> {
  const rounds = await readThings(db, 'round', { strategy: '' });
  return new Map(rounds.map(({ id, data: { name, covers } }) => [id, { name, covers }]));
}

/** How the elements of a strategy stand: for everyone who may see it, since it is no more than states and silence. */
export interface StrategyStatus {
  readonly today: string;
  /** By element; only of those of which anything was asked or said. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Decisions on how elements go on, by element. */
  readonly decisions: ReadonlyMap<string, DecidedBy>;
}

export async function strategyStatus(
  { store, now }: Service,
  { strategy: { id: strategy }, elements }: Pick<Plan, 'strategy' | 'elements'>,
  { seq, day = dayOf(now()) }: Seen,
): Promise<StrategyStatus> {
  const said = await readSaid(store, { strategy, ...(seq === undefined ? {} : { seq }) });
  const ended = endedIn(elements);
  const standings = elements.flatMap((element) => {
    const decided = ended.get(element.id) ?? element.decided;
    return standingFor(element.id, said.get(element.id) ?? {}, day, decided);
  });
  const found = await decisionsIn(store, strategy, elements, seq);
  const decisions = elements.flatMap((element) => {
    const by = nearest(elements, element, found);
    return by ? [[element.id, by] as const] : [];
  });
  return { today: day, standings: new Map(standings), decisions: new Map(decisions) };
}

function standingFor(
  id: string,
  said: Said,
  day: string,
  decided: Decided | undefined,
): readonly (readonly [string, Standing])[] {
  const heard = said.update !== undefined || (said.ask !== undefined && said.ask.withdrawn === undefined);
  return heard || decided ? [[id, standingOf(said, day, decided)]] : [];
}

/** What somebody may do about an element's status. */
export function mayFor(actor: Actor, strategy: string, element: PlanElement) {
  return {
    give: may(actor, 'update.give', { strategy, element }),
    review: may(actor, 'update.review', { strategy }),
  };
}
