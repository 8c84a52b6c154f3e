import type { WorldBrief } from './world-brief.ts';

/** Something of a brief that falls on a day, a month or a year. */
export interface DateAhead {
  readonly day: string;
  readonly kind: 'engagement' | 'session' | 'dossier' | 'election' | 'end' | 'presidency' | 'milestone';
  /** Of the thing that it belongs to; of a milestone the element, with its strategy. */
  readonly id: string;
  readonly strategy?: string;
  readonly what: string;
}

/**
 * What falls on today or later of all that a brief is about, the next first. A month or a year counts until it is over. Points of action plans
 * and what we promised stand with their dates elsewhere in it.
 */
export function datesAhead(brief: WorldBrief): readonly DateAhead[] {
  const all = [...ofThings(brief), ...ofPartnerships(brief), ...ofPlans(brief)];
  const ahead = all.flatMap(({ day, ...one }) =>
    day !== undefined && day >= brief.today.slice(0, day.length) ? [{ ...one, day }] : [],
  );
  return ahead.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

type PerhapsDated = Omit<DateAhead, 'day'> & { readonly day: string | undefined };

function ofThings({ coming, sessions, lines, files, seats, forum, parts }: WorldBrief): readonly PerhapsDated[] {
  return [
    ...coming.map(({ from, id, title }) => ({ kind: 'engagement' as const, day: from, id, what: title })),
    ...new Map([...sessions, ...lines.map(({ session }) => session)].map((one) => [one.id, one]))
      .values()
      .map(({ from, id, title }) => ({ kind: 'session' as const, day: from, id, what: title })),
    ...files.map(({ dossier: { id, title, next } }) => ({
      ...{ kind: 'dossier' as const, day: next?.day, id },
      what: next ? `${title}: ${next.step}` : title,
    })),
    ...seats.map(({ candidature: { id, seat, election, result } }) => ({
      ...{ kind: 'election' as const, day: result ? undefined : election, id, what: seat },
    })),
    ...[...(forum ? [forum] : []), ...parts].flatMap(({ id, name, acronym, presidencies }) =>
      presidencies.map(({ from }) => ({ kind: 'presidency' as const, day: from, id, what: acronym ?? name })),
    ),
  ];
}

function ofPartnerships({ partnerships }: WorldBrief): readonly PerhapsDated[] {
  return partnerships.map(({ id, regime, to }) => ({ kind: 'end' as const, day: to, id, what: regime }));
}

function ofPlans({ promises }: WorldBrief): readonly PerhapsDated[] {
  return promises.flatMap(({ strategy, element: { id, milestones = [] } }) =>
    milestones
      .filter(({ done }) => done === undefined)
      .map(({ due, title }) => ({ kind: 'milestone' as const, day: due, strategy, id, what: title })),
  );
}
