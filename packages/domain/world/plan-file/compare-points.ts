import { foldedName } from '../../folded-name.ts';
import { same } from '../../thing-change.ts';
import type { PlanPoint } from '../partnership.ts';
import type { FoundColumns } from './find-columns.ts';
import type { PlanTable } from './plan-table.ts';
import { type ReadPoint, readPoints, type UnreadLine } from './read-points.ts';

type NewPoint = Omit<PlanPoint, 'id'> & { readonly id?: string };

/** A line of the file beside the plan. */
export interface ComparedPoint {
  readonly line: number;
  readonly point: NewPoint;
  /** What the plan says now; none where the point is new. */
  readonly before: PlanPoint | undefined;
  readonly how: 'new' | 'changed' | 'same';
  /** What of it stands as it was written. */
  readonly remarks: ReadPoint['remarks'];
}

export interface ComparedPlan {
  readonly lines: readonly ComparedPoint[];
  readonly unread: readonly UnreadLine[];
  /** The plan as it would stand: in its order, what is new where the file has it. */
  readonly points: readonly NewPoint[];
  /** Of the plan, what the file does not name; it stays. */
  readonly absent: readonly PlanPoint[];
}

/**
 * What a table would do to a plan. A point is known by its number and title, else by its number where no two share one, else by its
 * title. What a cell leaves empty stays as it is.
 */
export function comparePoints(plan: readonly PlanPoint[], table: PlanTable, found: FoundColumns): ComparedPlan {
  const { points, unread } = readPoints(table, found);
  const { once, twice } = withoutTwice(points);
  const matched = matchPoints(plan, once);
  const lines = once.map((read): ComparedPoint => {
    const before = matched.get(read);
    const point: NewPoint = before ? merged(before, read.says) : read.says;
    const how = before ? (same(before, point) ? 'same' : 'changed') : 'new';
    return { line: read.line, point, before, how, remarks: read.remarks };
  });
  const byId = new Map(lines.flatMap(({ before, point }) => (before ? [[before.id, point] as const] : [])));
  return {
    lines,
    unread: [...unread, ...twice].toSorted((a, b) => a.line - b.line),
    points: inOrder(
      plan.map((one) => byId.get(one.id) ?? one),
      lines,
    ),
    absent: plan.filter(({ id }) => !byId.has(id)),
  };
}

/** What a line says of a point that is there: a date takes the place of words for it, and the other way round. */
function merged(before: PlanPoint, says: ReadPoint['says']): NewPoint {
  const { due, dueSaid, state, stateSaid, ...rest } = before;
  const times = says.due === undefined && says.dueSaid === undefined ? { due, dueSaid } : {};
  const states = says.state === undefined && says.stateSaid === undefined ? { state, stateSaid } : {};
  const all = { ...rest, ...times, ...states, ...says };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as NewPoint;
}

/** The points of a plan with what is new after the one that it follows in the file, or before all that the file has. */
function inOrder(plan: readonly NewPoint[], lines: readonly ComparedPoint[]): readonly NewPoint[] {
  const after = new Map<NewPoint | undefined, NewPoint[]>();
  let last: NewPoint | undefined;
  for (const { how, point } of lines) {
    if (how === 'new') after.set(last, [...(after.get(last) ?? []), point]);
    else last = point;
  }
  const first = lines.find(({ how }) => how !== 'new')?.point;
  const leading = after.get(undefined) ?? [];
  if (first === undefined) return [...plan, ...leading];
  return plan.flatMap((one) => [...(one === first ? leading : []), one, ...(after.get(one) ?? [])]);
}

const numberOf = ({ number }: { readonly number?: string | undefined }) => number?.replace(/[\s.)]+$/, '') ?? '';
const titleOf = ({ title }: { readonly title: string }) => foldedName(title) || title;
const wholeOf = (one: NewPoint | ReadPoint['says']) => `${numberOf(one)}\n${titleOf(one)}`;
const themedOf = (one: NewPoint | ReadPoint['says']) => `${wholeOf(one)}\n${foldedName(one.theme ?? '')}`;

function withoutTwice(points: readonly ReadPoint[]) {
  const first = new Map<string, ReadPoint>();
  const twice: UnreadLine[] = [];
  for (const one of points) {
    const key = themedOf(one.says);
    const before = first.get(key);
    if (!before) first.set(key, one);
    else {
      const values = { line: before.line };
      const issue = { code: 'point-twice', message: `It stands on line ${before.line} already.`, values };
      twice.push({ line: one.line, words: one.says.title.slice(0, 300), issues: [issue] });
    }
  }
  return { once: [...first.values()], twice };
}

function matchPoints(plan: readonly PlanPoint[], points: readonly ReadPoint[]): ReadonlyMap<ReadPoint, PlanPoint> {
  const matched = new Map<ReadPoint, PlanPoint>();
  const left = new Set(plan);
  const pass = (key: (one: PlanPoint | ReadPoint['says']) => string) => {
    const byKey = Map.groupBy(left, key);
    for (const read of points) {
      if (matched.has(read)) continue;
      const at = key(read.says);
      const found = at === '' ? undefined : byKey.get(at)?.find((one) => left.has(one));
      if (!found) continue;
      matched.set(read, found);
      left.delete(found);
    }
  };
  pass(themedOf);
  pass(wholeOf);
  // Numbers that begin again under each theme tell nothing.
  if (tellApart(plan.map(numberOf)) && tellApart(points.map(({ says }) => numberOf(says)))) pass(numberOf);
  pass((one) => titleOf(one));
  return matched;
}

function tellApart(numbers: readonly string[]): boolean {
  const given = numbers.filter(Boolean);
  return new Set(given).size === given.length;
}
