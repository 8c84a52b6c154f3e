import { dayOf } from '../day.ts';
import type { Indicator, PlanElement } from '../plan-element.ts';
import type { Said } from './standing.ts';
import type { Update } from './update.ts';

export const contradictionCodes = [
  'milestone-passed',
  'open-milestones',
  'target-met',
  'same-text',
  'indicator-jump',
  'early-date',
] as const;
export type ContradictionCode = (typeof contradictionCodes)[number];

/** Something that cannot well be true together, so that somebody is asked. It may be right: then it says why. */
export interface Contradiction {
  /** Of this one, the same as long as the same is said: an explanation is kept under it. */
  readonly key: string;
  readonly code: ContradictionCode;
  /** What to tell it with: titles, days and numbers. */
  readonly values: Readonly<Record<string, string | number>>;
  /** Why it is right all the same, in the owner's words. */
  readonly explained?: string;
}

/** An element and what is said of it. */
export interface Contradictable extends Pick<Said, 'update'> {
  readonly element: Pick<PlanElement, 'milestones' | 'indicators'>;
  /** What was said of it before, the newest first. */
  readonly earlier?: readonly Pick<Update, 'text' | 'round'>[] | undefined;
  /** The first day that the paper can speak of: that its period starts on. */
  readonly paperFrom?: string | undefined;
}

/** What in an element's status contradicts itself or the plan, as it was when the status was given. None where nothing was said. */
export function contradictionsOf(given: Contradictable): readonly Contradiction[] {
  const { update } = given;
  if (!update) return [];
  const found = rules.flatMap((rule) => rule({ ...given, update }));
  return found.map((one) => {
    const explained = update.explained?.[one.key]?.trim();
    return explained ? { ...one, explained } : one;
  });
}

/** Those that nobody has explained: what the secretariat sees to. */
export function unexplained(found: readonly Contradiction[]): readonly Contradiction[] {
  return found.filter(({ explained }) => explained === undefined);
}

type Rule = (given: Contradictable & { readonly update: Update }) => readonly Contradiction[];

/** Going well, though a step that should be taken is not. */
const milestonePassed: Rule = ({ element: { milestones = [] }, update }) => {
  if (update.state !== 'on track' && update.state !== 'not started') return [];
  const day = dayOf(new Date(update.at));
  return milestones.flatMap(({ id, title, due, done }) =>
    due !== undefined && done === undefined && isOver(due, day)
      ? [
          {
            key: `milestone-passed ${id}`,
            code: 'milestone-passed' as const,
            values: { title, due, state: update.state },
          },
        ]
      : [],
  );
};

/** Done, and steps are left. */
const openMilestones: Rule = ({ element: { milestones = [] }, update }) => {
  const open = milestones.filter(({ done }) => done === undefined);
  if (update.state !== 'done' || open.length === 0) return [];
  return [
    {
      key: `open-milestones ${open.map(({ id }) => id).join(' ')}`,
      code: 'open-milestones',
      values: { count: open.length, title: open[0]?.title ?? '' },
    },
  ];
};

/** Going badly, though what is measured is where it should be. */
const targetMet: Rule = ({ element: { indicators = [] }, update }) => {
  if (update.state !== 'off track' && update.state !== 'at risk') return [];
  return indicators.flatMap((indicator) => {
    const last = indicator.periods.findLast(({ actual, target }) => actual !== undefined && target !== undefined);
    if (last?.actual === undefined || last.target === undefined || !meets(indicator, last.actual, last.target))
      return [];
    const { id, title, unit } = indicator;
    const values = { title, unit, period: last.period, actual: last.actual, target: last.target, state: update.state };
    return [{ key: `target-met ${id} ${last.period}`, code: 'target-met' as const, values }];
  });
};

/** The same words in a third round. */
const sameText: Rule = ({ update, earlier = [] }) => {
  if (earlier.length < times - 1) return [];
  const words = folded(update.text);
  if (words === '') return [];
  const rounds = new Set([update.round ?? '']);
  for (const { text, round } of earlier) {
    if (folded(text) !== words) break;
    rounds.add(round ?? '');
  }
  return rounds.size >= times
    ? [{ key: `same-text ${rounds.size}`, code: 'same-text', values: { times: rounds.size } }]
    : [];
};

/** From which time on the same words are no news. */
const times = 3;

/** Ten times as much or a tenth: a wrong unit or a slip of the comma more often than the truth. */
const indicatorJump: Rule = ({ element: { indicators = [] }, update }) => {
  const said = new Set((update.values ?? []).map(({ indicator, period }) => `${indicator} ${period}`));
  return indicators.flatMap((indicator) => {
    const { id, title, unit, baseline, periods } = indicator;
    const known = [
      ...(baseline ? [{ period: baseline.period, value: baseline.value }] : []),
      ...periods.flatMap(({ period, actual }) => (actual === undefined ? [] : [{ period, value: actual }])),
    ];
    return known.flatMap(({ period, value }, i) => {
      const before = known[i - 1];
      if (!before || !said.has(`${id} ${period}`) || !isJump(before.value, value)) return [];
      const values = { title, unit, period, value, before: before.value, beforePeriod: before.period };
      return [{ key: `indicator-jump ${id} ${period}`, code: 'indicator-jump' as const, values }];
    });
  });
};

/** Reached, or proven by something, before the paper that promised it. */
const earlyDate: Rule = ({ element: { milestones = [] }, update, paperFrom }) => {
  if (paperFrom === undefined) return [];
  const reached = (update.milestones ?? []).flatMap(({ id, done }) => {
    const title = milestones.find((one) => one.id === id)?.title ?? '';
    return done !== null && done < paperFrom ? [{ id, title, day: done }] : [];
  });
  const proven = (update.evidence ?? []).flatMap(({ id, date, ...one }) => {
    const title = one.kind === 'file' ? one.name : one.kind === 'link' ? (one.title ?? one.url) : one.quote;
    return date < paperFrom ? [{ id, title, day: date }] : [];
  });
  return [...reached, ...proven].map(({ id, title, day }) => ({
    key: `early-date ${id}`,
    code: 'early-date',
    values: { title, day, from: paperFrom },
  }));
};

/** In the order in which an owner can best mend them: what the plan says first, then numbers, then words. */
const rules: readonly Rule[] = [milestonePassed, openMilestones, targetMet, indicatorJump, earlyDate, sameText];

/** Whether a day, month or year is over on a day. */
function isOver(due: string, day: string): boolean {
  return day.slice(0, due.length) > due;
}

function meets({ direction, baseline }: Indicator, actual: number, target: number): boolean {
  if (direction === 'up') return actual >= target;
  if (direction === 'down') return actual <= target;
  return actual === target || actual === baseline?.value;
}

function isJump(before: number, value: number): boolean {
  if (before === 0 || value === 0 || Math.sign(before) !== Math.sign(value)) return false;
  const factor = Math.abs(value / before);
  return factor >= 10 || factor <= 0.1;
}

function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim();
}

/** Who answers for what, to find what nobody answers for. */
export interface Answering {
  /** The elements that are followed: initiatives, and whatever somebody was ever asked about. */
  readonly elements: readonly Pick<PlanElement, 'id' | 'owner'>[];
  /** Organisations with somebody who may give status for them. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
}

/** Elements that nobody owns, and organisations that are to give status and own nothing. Only asked of plans that have owners at all. */
export function ownerless({ elements, organisations }: Answering): {
  readonly unowned: readonly string[];
  readonly idle: readonly string[];
} {
  const owned = elements.filter(({ owner }) => owner !== undefined);
  if (owned.length === 0) return { unowned: [], idle: [] };
  const owners = new Set(owned.map(({ owner }) => owner?.organisation));
  return {
    unowned: elements.filter(({ owner }) => owner === undefined).map(({ id }) => id),
    idle: organisations.filter(({ id }) => !owners.has(id)).map(({ id }) => id),
  };
}
