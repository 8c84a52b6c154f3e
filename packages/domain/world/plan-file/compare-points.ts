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
}

export interface ComparedPlan {
  readonly lines: readonly ComparedPoint[];
  readonly unread: readonly UnreadLine[];
  /** The plan as it would stand: in its order, what is new last. */
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
    const point: NewPoint = before ? { ...before, ...read.says } : { state: 'not begun', ...read.says };
    const how = before ? (same(before, point) ? 'same' : 'changed') : 'new';
    return { line: read.line, point, before, how };
  });
  const byId = new Map(lines.flatMap(({ before, point }) => (before ? [[before.id, point] as const] : [])));
  return {
    lines,
    unread: [...unread, ...twice].toSorted((a, b) => a.line - b.line),
    points: [
      ...plan.map((one) => byId.get(one.id) ?? one),
      ...lines.flatMap(({ how, point }) => (how === 'new' ? [point] : [])),
    ],
    absent: plan.filter(({ id }) => !byId.has(id)),
  };
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
