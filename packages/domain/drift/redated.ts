import type { Period, PlanElement } from '../plan-element.ts';
import type { Redated } from './drift-line.ts';

/** Dates that an element has, had and lost: of its period and of its milestones. That a milestone was reached is no drift. */
export function redated(before: PlanElement, after: PlanElement): readonly Redated[] {
  return [...redatedPeriod(before.period, after.period), ...redatedMilestones(before, after)];
}

export function redatedPeriod(before: Period = {}, after: Period = {}): readonly Redated[] {
  const start = redate('start', before.from, after.from);
  // Where the paper's words give no calendar date, they are all there is to compare.
  const [was, is] = [before.to ?? wordsOf(before), after.to ?? wordsOf(after)];
  return [...start, ...redate('end', was, is)];
}

function wordsOf({ from, to, words }: Period): string | undefined {
  return from === undefined && to === undefined ? words : undefined;
}

function redatedMilestones(before: PlanElement, after: PlanElement): readonly Redated[] {
  const [was, is] = [before.milestones ?? [], after.milestones ?? []];
  const common = was.flatMap((old) => {
    const now = is.find(({ id }) => id === old.id);
    if (!now)
      return [{ change: 're-dated' as const, what: 'milestone' as const, title: old.title, before: old.due ?? '' }];
    return redate('milestone', old.due, now.due).map((line) => ({ ...line, title: now.title }));
  });
  const fresh = is.filter(({ id }) => !was.some((old) => old.id === id));
  return [
    ...common,
    ...fresh.map((now) => ({
      ...{ change: 're-dated' as const, what: 'milestone' as const },
      ...{ title: now.title, after: now.due ?? '' },
    })),
  ];
}

function redate(what: Redated['what'], before: string | undefined, after: string | undefined): readonly Redated[] {
  if (before === after) return [];
  const [was, is] = [before && lastDay(before), after && lastDay(after)];
  const days = was && is ? Math.round((is - was) / 86_400_000) : undefined;
  return [
    {
      ...{ change: 're-dated', what },
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
      ...(days === undefined ? {} : { days }),
    },
  ];
}

/** The last day of an ISO 8601 date, month or year, as milliseconds since 1970; undefined for anything else. */
export function lastDay(date: string): number | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date) ?? [];
  if (!year) return undefined;
  if (day) return Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Date.UTC(Number(year), month ? Number(month) : 12, 0);
}
