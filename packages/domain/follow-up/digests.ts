import { dayOf, startOfDay } from '../day.ts';
import type { Asked, Request, Round } from './round.ts';
import { awaitsVerdict, isAnswered, isReturned, type Said } from './standing.ts';

/** An open round and the requests of it that count. */
export interface OpenRound {
  readonly round: Round;
  readonly requests: readonly Request[];
}

export type SaidOf = (asked: Asked) => Said | undefined;

/** What somebody still owes in a round. */
export interface Owed {
  readonly round: Round;
  readonly request: Request;
  readonly unanswered: readonly Asked[];
  /** Answered, and sent back with a question. */
  readonly questions: readonly Asked[];
}

const hour = 60 * 60 * 1000;

/** When a day's digests go out: at seven in the morning (on the two days on which the clocks change an hour off; both are Sundays). */
export function digestTime(day: string): Date {
  return new Date(startOfDay(day).getTime() + 7 * hour);
}

/** Nobody is written to on a Saturday or Sunday. */
export function isWorkday(day: string): boolean {
  return ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
}

/** When the digests before those of `day` went out. */
export function digestBefore(day: string): Date {
  let before = daysFrom(day, -1);
  while (!isWorkday(before)) before = daysFrom(before, -1);
  return digestTime(before);
}

/** Whether those who have not answered are reminded on a day. What falls on a weekend goes the Friday before, or, once it is due, the Monday after. */
export function remindsOn({ due, reminders }: Pick<Round, 'due' | 'reminders'>, day: string): boolean {
  return reminders.some((days) => {
    let wanted = daysFrom(due, days);
    while (!isWorkday(wanted)) wanted = daysFrom(wanted, days < 0 ? -1 : 1);
    return wanted === day;
  });
}

/**
 * Who is reminded on a day, and of what: all that they still owe in any open round, where it is the day of one of these. Nobody who
 * answered everything, and nobody of what they were asked only on that day.
 */
export function remindersOn(
  day: string,
  rounds: readonly OpenRound[],
  said: SaidOf,
): ReadonlyMap<string, readonly Owed[]> {
  const owed = rounds.flatMap(({ round, requests }) =>
    requests
      .filter(({ at }) => dayOf(new Date(at)) < day)
      .map((request) => owedIn(round, request, said))
      .filter(({ unanswered, questions }) => unanswered.length + questions.length > 0),
  );
  const byPerson = Map.groupBy(owed, ({ request }) => request.person);
  return new Map([...byPerson].filter(([, those]) => those.some(({ round }) => remindsOn(round, day))));
}

function owedIn(round: Round, request: Request, said: SaidOf): Owed {
  const asked = request.elements.flatMap((one) => {
    const found = said(one);
    return found?.ask && found.ask.request === request.id && !found.ask.withdrawn
      ? [{ one, found, ask: found.ask }]
      : [];
  });
  return {
    round,
    request,
    unanswered: asked.flatMap(({ one, found, ask }) => (isAnswered(ask, found.update) ? [] : [one])),
    questions: asked.flatMap(({ one, found }) => (isReturned(found) ? [one] : [])),
  };
}

/** How a round goes, for those who run it. */
export interface RoundFigures {
  readonly round: Round;
  readonly asked: number;
  readonly answered: number;
  /** Answered since the digest before. */
  readonly fresh: number;
  /** People who have not answered everything. */
  readonly missing: number;
  readonly offTrack: number;
  readonly toReview: number;
  readonly questions: number;
  readonly contradictions: number;
}

/** `contradictions` says how many there are that nobody explained. */
export function figuresOf(
  { round, requests }: OpenRound,
  said: SaidOf,
  contradictions: (asked: Asked) => number,
  since: Date,
): RoundFigures {
  const owed = requests.map((request) => owedIn(round, request, said));
  const open = new Set(owed.flatMap(({ unanswered }) => unanswered));
  const answered = requests.flatMap((request) => request.elements.filter((one) => answers(round, request, said(one))));
  const count = (holds: (found: Said) => boolean) => answered.filter((one) => holds(said(one) ?? {})).length;
  return {
    round,
    asked: answered.length + open.size,
    answered: answered.length,
    fresh: count(({ update }) => update !== undefined && Date.parse(update.at) >= since.getTime()),
    missing: new Set(owed.flatMap(({ request, unanswered }) => (unanswered.length > 0 ? [request.person] : []))).size,
    offTrack: count(({ update }) => update?.state === 'off track'),
    toReview: count(awaitsVerdict),
    questions: count(isReturned),
    contradictions: answered.reduce((sum, one) => sum + contradictions(one), 0),
  };
}

function answers(round: Round, request: Request, { ask, update }: Said = {}): boolean {
  if (!update) return false;
  return update.round === round.id || (ask?.request === request.id && isAnswered(ask, update));
}

/** Whether there is something to tell of a round on a day: an answer since, or its due date over. */
export function isNews({ round, fresh }: Pick<RoundFigures, 'round' | 'fresh'>, day: string, since: Date): boolean {
  const before = dayOf(since);
  const over = round.due < day && round.due >= before;
  return fresh > 0 || over || remindsOn(round, day);
}

function daysFrom(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
