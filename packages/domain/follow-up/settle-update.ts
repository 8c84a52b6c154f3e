import { isDate } from '../edit-plan/check-dates.ts';
import { bad, good, type Issue, type Result } from '../issue.ts';
import type { Indicator, Milestone, PlanElement, Written } from '../plan-element.ts';
import { same } from '../thing-change.ts';
import { type State, states } from './state.ts';
import { type Evidence, longestHelp, longestText, mostEvidence, type Update } from './update.ts';

/** What an owner wants to say. */
export interface WantedUpdate {
  readonly state: State;
  readonly text: string;
  readonly help?: string | undefined;
  /** Every milestone that something is said of; what says what the plan says already changes nothing. */
  readonly milestones?: NonNullable<Update['milestones']> | undefined;
  readonly values?: NonNullable<Update['values']> | undefined;
  readonly evidence?: readonly Evidence[] | undefined;
  readonly explained?: Readonly<Record<string, string>> | undefined;
}

/** Who says it, when, and in answer to what. */
export interface Saying extends Pick<Update, 'id' | 'by' | 'at' | 'round' | 'request' | 'covers'> {
  /** The day it is said. */
  readonly today: string;
}

export interface SettledUpdate {
  readonly update: Update;
  /** The element with what the update says of its milestones and indicators. */
  readonly element: PlanElement;
}

/** States that tell nothing without words. */
const needsWords: readonly State[] = ['at risk', 'off track', 'stopped'];

/**
 * An update, checked, and what it does to its element: a milestone that was reached is reached in the plan.
 *
 * Issues: `bad-state`, `text-needed`, `too-long`, `too-many`, `bad-date`, `future-date`, `unknown-milestone`, `unknown-indicator`, `no-number`
 */
export function settleUpdate(element: PlanElement, wanted: WantedUpdate, saying: Saying): Result<SettledUpdate> {
  const { today, ...said } = saying;
  const issues = [
    ...words(wanted),
    ...milestoneTrouble(element, wanted, today),
    ...valueTrouble(element, wanted),
    ...proofTrouble(wanted, today),
  ];
  if (issues.length > 0) return bad(...issues);
  const milestones = (wanted.milestones ?? []).filter(({ id, done }) => {
    const before = element.milestones?.find((one) => one.id === id)?.done ?? null;
    return before !== done;
  });
  const update = {
    ...said,
    element: element.id,
    state: wanted.state,
    text: wanted.text.trim(),
    ...(wanted.help?.trim() ? { help: wanted.help.trim() } : {}),
    ...(milestones.length > 0 ? { milestones } : {}),
    ...(wanted.values?.length ? { values: wanted.values } : {}),
    ...(wanted.evidence?.length ? { evidence: [...wanted.evidence] } : {}),
    ...(wanted.explained && Object.keys(wanted.explained).length > 0 ? { explained: wanted.explained } : {}),
  };
  return good({ update, element: withSaid(element, update, { by: said.by, at: said.at }) });
}

/** The same said again, with one press. Issue: `nothing-before` where nothing was said yet. */
export function asBefore(element: PlanElement, before: Update | undefined, saying: Saying): Result<SettledUpdate> {
  if (!before) {
    const message = 'Nothing was said of this before, so it cannot be as before.';
    return bad({ code: 'nothing-before', message, where: 'state' });
  }
  const { today: _today, ...said } = saying;
  const { state, text, help, evidence } = before;
  const same = { state, text, ...(help ? { help } : {}), ...(evidence ? { evidence } : {}) };
  return good({ update: { ...said, element: element.id, ...same, asBefore: true }, element });
}

function withSaid(
  element: PlanElement,
  { milestones = [], values = [] }: Pick<Update, 'milestones' | 'values'>,
  written: Written,
): PlanElement {
  const reached = element.milestones?.map((one) => reachedOr(one, milestones));
  const measured = element.indicators?.map((one) => measuredOr(one, values));
  const fields = {
    ...(reached && !same(reached, element.milestones) ? { milestones: reached } : {}),
    ...(measured && !same(measured, element.indicators) ? { indicators: measured } : {}),
  };
  const names = Object.keys(fields);
  if (names.length === 0) return element;
  return {
    ...element,
    ...fields,
    written: { ...element.written, ...Object.fromEntries(names.map((name) => [name, written])) },
  };
}

function reachedOr(milestone: Milestone, said: NonNullable<Update['milestones']>): Milestone {
  const found = said.find(({ id }) => id === milestone.id);
  if (!found) return milestone;
  const { done: _done, ...open } = milestone;
  return found.done === null ? open : { ...open, done: found.done };
}

function measuredOr(indicator: Indicator, said: NonNullable<Update['values']>): Indicator {
  const own = new Map(said.filter((one) => one.indicator === indicator.id).map(({ period, value }) => [period, value]));
  if (own.size === 0) return indicator;
  const known = indicator.periods.map((one) => withActual(one, own.get(one.period)));
  const fresh = [...own].filter(([period]) => !known.some((one) => one.period === period));
  const periods = [...known, ...fresh.map(([period, actual]) => ({ period, actual }))];
  return { ...indicator, periods: periods.toSorted((a, b) => (a.period < b.period ? -1 : 1)) };
}

function withActual<P extends Indicator['periods'][number]>(period: P, actual: number | undefined): P {
  return actual === undefined ? period : { ...period, actual };
}

function words({ state, text, help = '', explained = {} }: WantedUpdate): readonly Issue[] {
  return [
    ...(states.includes(state) ? [] : [{ code: 'bad-state', message: 'Choose how it goes.', where: 'state' }]),
    ...(needsWords.includes(state) && text.trim() === ''
      ? [
          {
            code: 'text-needed',
            message: `Say in a sentence why it is ${state}, and what you do about it.`,
            where: 'text',
            values: { state },
          },
        ]
      : []),
    ...tooLong('text', text, longestText),
    ...tooLong('help', help, longestHelp),
    ...Object.values(explained).flatMap((why) => tooLong('explained', why, longestText)),
  ];
}

function tooLong(where: string, text: string, limit: number): readonly Issue[] {
  if (text.length <= limit) return [];
  const values = { length: text.length, limit };
  return [
    {
      code: 'too-long',
      message: `These are ${text.length} characters; at most ${limit} can stand there.`,
      where,
      values,
    },
  ];
}

function milestoneTrouble({ milestones = [] }: PlanElement, wanted: WantedUpdate, today: string): readonly Issue[] {
  return (wanted.milestones ?? []).flatMap(({ id, done }) => {
    if (!milestones.some((one) => one.id === id)) return [unknown('milestone', id)];
    return done === null ? [] : dayTrouble('milestones', done, today);
  });
}

function valueTrouble({ indicators = [] }: PlanElement, { values = [] }: WantedUpdate): readonly Issue[] {
  return values.flatMap(({ indicator, period, value }) => [
    ...(indicators.some(({ id }) => id === indicator) ? [] : [unknown('indicator', indicator)]),
    ...(isDate(period) ? [] : [badDate('values', period)]),
    ...(Number.isFinite(value) ? [] : [{ code: 'no-number', message: 'This is no number.', where: 'values' }]),
  ]);
}

function proofTrouble({ evidence = [] }: WantedUpdate, today: string): readonly Issue[] {
  const many = { count: evidence.length, limit: mostEvidence };
  return [
    ...(evidence.length > mostEvidence
      ? [
          {
            code: 'too-many',
            message: `These are ${many.count}; at most ${many.limit} can stand there.`,
            where: 'evidence',
            values: many,
          },
        ]
      : []),
    ...evidence.flatMap(({ date }) => dayTrouble('evidence', date, today)),
  ];
}

/** What is wrong with a day that something is said to have been on; issues `bad-date`, `future-date`. */
export function dayTrouble(where: string, day: string, today: string): readonly Issue[] {
  if (day.length !== 10 || !isDate(day)) return [badDate(where, day)];
  if (day <= today) return [];
  return [{ code: 'future-date', message: `${day} has not come yet.`, where, values: { given: day } }];
}

function badDate(where: string, given: string): Issue {
  return {
    code: 'bad-date',
    message: `"${given}" is no day that exists; write it like 2028-06-30.`,
    where,
    values: { given },
  };
}

function unknown(what: 'milestone' | 'indicator', id: string): Issue {
  return {
    code: `unknown-${what}`,
    message: `This ${what} is no longer part of the plan.`,
    where: `${what}s`,
    values: { id },
  };
}
