import type { DriftChange, DriftLine, Reworded } from './drift/drift-line.ts';
import { redated, redatedPeriod } from './drift/redated.ts';
import { refunded } from './drift/refunded.ts';
import { reowned } from './drift/reowned.ts';
import { retargeted } from './drift/retargeted.ts';
import { reworded, rewordedElement } from './drift/reworded.ts';
import { cameFrom, type Structure, wentInto } from './drift/structure.ts';
import type { Plan } from './plan.ts';
import type { PlanElement } from './plan-element.ts';
import type { PlanStrategy } from './things.ts';

/** How a plan differs from what it was. */
export interface Drift {
  /** By change, in the order of `driftChanges`; inside each as the plan stands. */
  readonly lines: readonly DriftLine[];
  /** How many elements each change touches; the strategy as a whole counts as one. */
  readonly counts: Readonly<Record<DriftChange, number>>;
  /** Of the reworded: promises that say less, and more; `corrected` are no part of `reworded`. */
  readonly weaker: number;
  readonly stronger: number;
  readonly corrected: number;
  /** Days, of all dates that moved; none where no date did. */
  readonly medianSlip?: number;
}

export const driftChanges = [
  'added',
  'removed',
  'merged',
  'split',
  'reworded',
  'moved',
  're-dated',
  're-owned',
  're-targeted',
  'funds',
  'countries',
  'relabelled',
  'decided',
] as const satisfies readonly DriftChange[];

/** What changed in a plan from one state to another; `structure` is what was merged and split between the two. */
export function driftOf(before: Plan, after: Plan, structure: Structure): Drift {
  const language = after.documents[0]?.language ?? 'und';
  const sides = bothSides(before, after, structure);
  const lines = [
    ...strategyLines(before.strategy, after.strategy, language),
    ...after.elements.flatMap((element) => standing(element, sides, language)),
    ...before.elements.flatMap((element) => gone(element, sides)),
    ...splits(before, sides),
    ...moves(after, sides),
  ];
  return summed(driftChanges.flatMap((change) => lines.filter((line) => line.change === change)));
}

type ById = ReadonlyMap<string, PlanElement>;

interface Sides {
  readonly was: ById;
  readonly is: ById;
  /** From what is gone to what stands in its place, and from what is new to what it was parted from. */
  readonly into: ReadonlyMap<string, string>;
  readonly from: ReadonlyMap<string, string>;
}

function bothSides(before: Plan, after: Plan, structure: Structure): Sides {
  const was: ById = new Map(before.elements.map((element) => [element.id, element]));
  const is: ById = new Map(after.elements.map((element) => [element.id, element]));
  return {
    ...{ was, is },
    into: wentInto(structure, (id) => is.has(id)),
    from: cameFrom(structure, (id) => was.has(id)),
  };
}

function standing(element: PlanElement, sides: Sides, language: string): readonly DriftLine[] {
  const { was, into, from } = sides;
  const old = was.get(element.id);
  if (!old) return from.has(element.id) ? [] : [{ change: 'added', element }];
  const lines = [
    ...rewordedElement(together(old, was, into), parted(old, element, sides), language),
    ...redated(old, element),
    ...reowned(old, element),
    ...retargeted(old, element),
    ...refunded(old, element),
    ...recountried(old, element),
    ...relabelled(old, element),
    ...decided(old, element),
  ];
  return lines.map((line) => ({ ...line, element }));
}

/** With the texts of all that was merged into it, or made of it: what only changed hands between them was not reworded. */
function together(element: PlanElement, all: ById, others: ReadonlyMap<string, string>): PlanElement {
  const more = othersOf(element, all, others);
  if (more.length === 0) return element;
  const text = [element, ...more].flatMap((one) => one.text ?? []).join('\n\n');
  return { ...element, ...(text === '' ? {} : { text }) };
}

/** With the titles of its parts, too, where it gave up a part of its own. */
function parted(before: PlanElement, after: PlanElement, { is, from }: Sides): PlanElement {
  const whole = together(after, is, from);
  if (after.title === before.title) return whole;
  return { ...whole, title: [after, ...othersOf(after, is, from)].map(({ title }) => title).join(' · ') };
}

function othersOf({ id }: PlanElement, all: ById, others: ReadonlyMap<string, string>): readonly PlanElement[] {
  return [...others].flatMap(([other, whole]) => (whole === id ? (all.get(other) ?? []) : []));
}

function gone(element: PlanElement, { is, into, from }: Sides): readonly DriftLine[] {
  if (is.has(element.id)) return [];
  const other = is.get(into.get(element.id) ?? '');
  if (other) return [{ change: 'merged', element, into: other }];
  const lives = [...from].some(([part, whole]) => whole === element.id && is.has(part));
  return lives ? [] : [{ change: 'removed', element }];
}

function splits({ elements }: Plan, { is, from }: Sides): readonly DriftLine[] {
  return elements.flatMap((element): readonly DriftLine[] => {
    const made = othersOf(element, is, from);
    const kept = is.get(element.id);
    return made.length > 0 ? [{ change: 'split', element: kept ?? element, parts: kept ? [kept, ...made] : made }] : [];
  });
}

/** What follows from the fate of a parent is no move: children go along with what it went into, or stand up where it is gone. */
function moves({ elements }: Plan, { was, is, into, from }: Sides): readonly DriftLine[] {
  const expected = (id: string | undefined): string | undefined => {
    if (id === undefined || is.has(id)) return id;
    return into.get(id) ?? expected(was.get(id)?.parent);
  };
  return elements.flatMap((element): readonly DriftLine[] => {
    const old = was.get(element.id);
    if (!old) return [];
    const [wanted, parent] = [expected(old.parent), is.has(element.parent ?? '') ? element.parent : undefined];
    if (wanted === parent || (parent !== undefined && from.get(parent) === old.parent)) return [];
    const before = old.parent === undefined ? {} : { before: old.parent };
    return [{ change: 'moved', element, ...before, ...(parent === undefined ? {} : { after: parent }) }];
  });
}

function recountried(before: PlanElement, after: PlanElement): readonly DriftLine[] {
  const [was, is] = [before.countries ?? [], after.countries ?? []];
  const dropped = was.filter((code) => !is.includes(code));
  const added = is.filter((code) => !was.includes(code));
  return dropped.length + added.length > 0 ? [{ change: 'countries', dropped, added }] : [];
}

function relabelled(before: PlanElement, after: PlanElement): readonly DriftLine[] {
  return (['number', 'kind'] as const).flatMap((field): readonly DriftLine[] => {
    const [was, is] = [before[field], after[field]];
    if (was === is) return [];
    return [
      {
        ...{ change: 'relabelled', field },
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}

function decided({ decided: before }: PlanElement, { decided: after }: PlanElement): readonly DriftLine[] {
  if (before === after) return [];
  return [{ change: 'decided', ...(before ? { before } : {}), ...(after ? { after } : {}) }];
}

function strategyLines(before: PlanStrategy, after: PlanStrategy, language: string): readonly DriftLine[] {
  const fields = ['title', 'organisation', 'vision', 'purpose'] as const;
  const period = ({ period: { from, to } }: PlanStrategy) => ({
    ...(from === null ? {} : { from: String(from) }),
    ...(to === null ? {} : { to: String(to) }),
  });
  return [
    ...reworded(
      fields.map((field) => [field, before[field] ?? '', after[field] ?? ''] as const),
      language,
    ),
    ...redatedPeriod(period(before), period(after)),
  ];
}

function summed(lines: readonly DriftLine[]): Drift {
  const rewords = lines.filter((line) => line.change === 'reworded');
  const promises = lines.filter((line) => line.change !== 'reworded' || line.kind !== 'correction');
  const touched = (change: DriftChange) =>
    new Set(promises.filter((line) => line.change === change).map(({ element }) => element?.id)).size;
  const counts = Object.fromEntries(driftChanges.map((change) => [change, touched(change)])) as Drift['counts'];
  const count = (kind: Reworded['kind']) => rewords.filter((line) => line.kind === kind).length;
  const slip = median(slips(lines));
  return {
    ...{ lines, counts },
    ...{ weaker: count('weaker'), stronger: count('stronger'), corrected: count('correction') },
    ...(slip === undefined ? {} : { medianSlip: slip }),
  };
}

/** Days, a start only where nothing else of the same element moved: what was promised is the end. */
function slips(lines: readonly DriftLine[]): readonly number[] {
  const dated = lines.filter((line) => line.change === 're-dated').filter(({ days }) => days !== undefined);
  const ends = new Set(dated.filter(({ what }) => what !== 'start').map(({ element }) => element?.id));
  return dated.flatMap(({ what, element, days }) => (what === 'start' && ends.has(element?.id) ? [] : (days ?? [])));
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : Math.round((low + high) / 2);
}
