import { dayOf } from '../day.ts';
import type { Decided } from '../plan-element.ts';
import { needsProof, type State } from './state.ts';
import type { Ask, Days, Evidence, Judgement, Update, Verdict } from './update.ts';

/** All that is asked and said of an element, as far as there is any. */
export interface Said {
  readonly ask?: Ask | undefined;
  readonly update?: Update | undefined;
  readonly judgement?: Judgement | undefined;
  readonly verdict?: Verdict | undefined;
}

/** How an element stands on a day: derived from what was said, never set. */
export interface Standing {
  /** What the owner said last; none where they never said anything. */
  readonly state?: State;
  /** *On track* or *done* without evidence dated inside the round: drawn hollow. */
  readonly hollow: boolean;
  /** Asked, and no answer by the due date: the day of the last word, or the day of the ask where there never was one. */
  readonly silentSince?: string;
  /** What a steering group decided of how it goes on. What it stopped or completed stands so, whatever its owner said. */
  readonly decided?: Decided;
}

/** How an element stands on `today` (a day). */
export function standingOf({ ask, update }: Said, today: string, decided?: Decided): Standing {
  if (decided === 'stopped') return { state: 'stopped', hollow: false, decided };
  if (decided === 'completed') return { state: 'done', hollow: false, decided };
  const silent = ask !== undefined && isSilent(ask, update, today);
  return {
    ...(update ? { state: update.state } : {}),
    hollow: update !== undefined && isHollow(update),
    ...(silent ? { silentSince: dayOf(new Date(update?.at ?? ask.at)) } : {}),
    ...(decided ? { decided } : {}),
  };
}

/** Whether an ask has its answer. A word of the owner's own after the ask answers it too. */
export function isAnswered(ask: Pick<Ask, 'round' | 'at'>, update: Pick<Update, 'round' | 'at'> | undefined): boolean {
  return update !== undefined && (update.round === ask.round || Date.parse(update.at) >= Date.parse(ask.at));
}

function isSilent(ask: Ask, update: Update | undefined, today: string): boolean {
  return ask.withdrawn === undefined && ask.due < today && !isAnswered(ask, update);
}

function isHollow({ state, evidence = [], covers, at }: Update): boolean {
  if (!needsProof.includes(state)) return false;
  const days = provingDays(covers, at);
  return !evidence.some((one) => isInside(one, days));
}

/** Days before an unasked update in which its evidence counts: a quarter. */
const recent = 92;

/** The days that evidence must be dated in: from the first day of the time asked about to the day of the answer. */
export function provingDays(covers: Days | undefined, at: string): Days {
  const to = dayOf(new Date(at));
  const first = covers?.from ?? dayOf(new Date(Date.parse(at) - recent * 24 * 60 * 60 * 1000));
  return { from: first, to: covers && covers.to > to ? covers.to : to };
}

export function isInside({ date }: Pick<Evidence, 'date'>, { from, to }: Days): boolean {
  return from <= date && date <= to;
}

/** What the secretariat has still to look at: an update that it neither accepted nor returned. */
export function awaitsVerdict({ update, verdict }: Said): boolean {
  return update !== undefined && verdict?.update !== update.id;
}

/** The owner has a question to answer. */
export function isReturned({ update, verdict }: Said): boolean {
  return update !== undefined && verdict?.update === update.id && verdict.what === 'returned';
}

/** Owner and secretariat see it differently. A judgement older than the update is of what was said before. */
export function differs({ update, judgement }: Said): boolean {
  return update !== undefined && judgement !== undefined && judgement.state !== update.state;
}
