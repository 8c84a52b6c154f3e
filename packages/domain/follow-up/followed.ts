import type { PlanElement } from '../plan-element.ts';
import { endedIn } from '../steering/ended.ts';
import { byParent } from '../tree.ts';
import { type Contradiction, contradictionsOf, unexplained } from './contradictions.ts';
import { type Said, type Standing, standingOf } from './standing.ts';
import type { Update } from './update.ts';

/** An element as far as its status needs it. */
export type StatusElement = Pick<
  PlanElement,
  | 'id'
  | 'kind'
  | 'number'
  | 'title'
  | 'parent'
  | 'rank'
  | 'owner'
  | 'countries'
  | 'period'
  | 'milestones'
  | 'indicators'
  | 'decided'
>;

/** An element that is followed, and how it stands. */
export interface Followed extends Said {
  readonly strategy: string;
  readonly element: StatusElement;
  readonly standing: Standing;
  /** Id of the nearest goal above it, or itself where it is one; of the nearest priority where it stands under no goal. */
  readonly goal?: string;
  /** Those that nobody has explained. */
  readonly contradictions: readonly Contradiction[];
  readonly dates: readonly PromisedDate[];
}

/** A step or an end that was promised for a time and is not there yet. */
export interface PromisedDate {
  /** A date, month or year. */
  readonly due: string;
  readonly when: 'passed' | 'soon' | 'later';
  /** Of a milestone; none where it is the end of the element itself. */
  readonly title?: string;
}

/** What stands of a strategy's status on a day. */
export interface ToFollow {
  readonly strategy: string;
  /** In plan order. */
  readonly elements: readonly StatusElement[];
  readonly said: ReadonlyMap<string, Said>;
  /** What was said of an element before what stands, the newest first; where it could matter. */
  readonly earlier?: ReadonlyMap<string, readonly Pick<Update, 'text' | 'round'>[]>;
  readonly paperFrom?: string | undefined;
}

/** The elements that are followed: initiatives, and whatever somebody was ever asked about or said anything of. In plan order. */
export function followedOf(
  { strategy, elements, said, earlier, paperFrom }: ToFollow,
  today: string,
): readonly Followed[] {
  const goals = goalOf(elements);
  const ended = endedIn(elements);
  return elements.flatMap((element) => {
    const of = said.get(element.id) ?? {};
    if (element.kind !== 'initiative' && !of.ask && !of.update) return [];
    const goal = goals.get(element.id);
    // What a decision ended asks nothing of its owner any more: no word to be at odds with the plan, no date to keep.
    const over = ended.get(element.id);
    const given = { update: of.update, element, earlier: earlier?.get(element.id), paperFrom };
    return [
      {
        ...of,
        ...{ strategy, element, standing: standingOf(of, today, over ?? element.decided) },
        ...(goal === undefined ? {} : { goal }),
        contradictions: over ? [] : unexplained(contradictionsOf(given)),
        dates: over ? [] : datesOf(element, of, today),
      },
    ];
  });
}

/** The goal (or else the priority) that each element belongs to. */
function goalOf(elements: readonly StatusElement[]): ReadonlyMap<string, string> {
  const children = byParent(elements);
  const found = new Map<string, string>();
  const open: { readonly element: StatusElement; readonly goal: string | undefined }[] = [];
  const enter = (those: readonly StatusElement[], goal: string | undefined) => {
    for (const element of those) open.push({ element, goal });
  };
  enter(children.get(undefined) ?? [], undefined);
  for (let next = open.pop(); next; next = open.pop()) {
    const { element } = next;
    const goal = element.kind === 'goal' || element.kind === 'priority' ? element.id : next.goal;
    if (goal !== undefined) found.set(element.id, goal);
    enter(children.get(element.id) ?? [], goal);
  }
  return found;
}

/** Days in which a date is soon. */
const soon = 60;

function datesOf(element: StatusElement, { update }: Said, today: string): readonly PromisedDate[] {
  if (update?.state === 'done' || update?.state === 'stopped') return [];
  const limit = new Date(Date.parse(`${today}T12:00:00Z`) + soon * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const when = (due: string) =>
    today.slice(0, due.length) > due ? 'passed' : lastDay(due) <= limit ? 'soon' : 'later';
  const steps = (element.milestones ?? []).flatMap(({ title, due, done }) =>
    due === undefined || done !== undefined ? [] : [{ title, due, when: when(due) } as const],
  );
  const end = element.period?.to;
  return end === undefined ? steps : [...steps, { due: end, when: when(end) } as const];
}

/** The last day of a date, month or year, near enough to compare with: every month has 31 days. */
function lastDay(due: string): string {
  return due.length === 4 ? `${due}-12-31` : due.length === 7 ? `${due}-31` : due;
}
