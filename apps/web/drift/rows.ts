import type { Drift } from '@lofte/domain/drift';
import type { DriftLine } from '@lofte/domain/drift/drift-line';
import type { Plan } from '@lofte/domain/plan';
import type { PlanElement } from '@lofte/domain/plan-element';
import { wrap } from '../strategy/wrap.ts';

/** What the picture shows of an element: only these kinds have a row; what hangs under them is told by theirs. */
const drawn: ReadonlySet<PlanElement['kind']> = new Set(['priority', 'goal', 'initiative']);

export type RowState = 'same' | 'changed' | 'moved' | 'gone' | 'new';

export interface Row {
  readonly element: PlanElement;
  readonly state: RowState;
  readonly text: string;
  readonly x: number;
  /** Middle of the row. */
  readonly y: number;
  /** Element whose line tells of it; none where nothing changed. */
  readonly line?: string;
}

/** From the right edge of the words on the left to the sign on the right. */
export interface Join {
  readonly y1: number;
  readonly y2: number;
  readonly state: RowState;
}

export interface Rows {
  readonly left: readonly Row[];
  readonly right: readonly Row[];
  readonly joins: readonly Join[];
  readonly height: number;
  /** How many unchanged elements are left out for length. */
  readonly hidden: number;
}

export const width = 1056;
export const column = 440;
const rowHeight = 24;
const size = 13;
/** More rows on a side than this, and those that nothing happened to are left out. */
const most = 60;

/** The plan before and after as two columns, with what became what. */
export function rowsOf(before: Plan, after: Plan, { lines }: Drift): Rows {
  const told = toldBy(before, after, lines);
  const [was, is] = [sideOf(before), sideOf(after)];
  const state = (id: string): RowState => {
    if (!is.depth.has(id)) return 'gone';
    if (!was.depth.has(id)) return 'new';
    const own = lines.some((line) => line.change === 'moved' && line.element?.id === id);
    return own ? 'moved' : told.has(id) ? 'changed' : 'same';
  };
  const long = Math.max(was.elements.length, is.elements.length) > most;
  const shown = long ? touched([was, is], state) : undefined;
  const rows = (side: Side, x: number): readonly Row[] =>
    side.elements
      .filter(({ id }) => shown?.has(id) ?? true)
      .map((element, i) =>
        row(element, state(element.id), side, { x, y: (i + 0.5) * rowHeight }, told.get(element.id)),
      );
  const [left, right] = [rows(was, 0), rows(is, width - column)];
  const all = new Set([...was.elements, ...is.elements].map(({ id }) => id)).size;
  return {
    ...{ left, right, joins: joins(left, right, lines) },
    height: Math.max(left.length, right.length) * rowHeight,
    hidden: shown ? all - new Set([...left, ...right].map(({ element }) => element.id)).size : 0,
  };
}

interface Side {
  readonly elements: readonly PlanElement[];
  /** How deep each drawn element stands under other drawn ones. */
  readonly depth: ReadonlyMap<string, number>;
  readonly parents: ReadonlyMap<string, PlanElement>;
}

function sideOf({ elements }: Plan): Side {
  const parents = new Map(elements.map((element) => [element.id, element]));
  const depth = new Map<string, number>();
  for (const element of elements) {
    const above = nearest(element.parent, parents);
    if (drawn.has(element.kind)) depth.set(element.id, above === undefined ? 0 : (depth.get(above) ?? 0) + 1);
  }
  return { elements: elements.filter(({ kind }) => drawn.has(kind)), depth, parents };
}

/** The drawn element that something stands under, or is. */
function nearest(id: string | undefined, all: ReadonlyMap<string, PlanElement>): string | undefined {
  let at = id === undefined ? undefined : all.get(id);
  for (let steps = 0; at && !drawn.has(at.kind) && steps < 100; steps++) {
    at = at.parent === undefined ? undefined : all.get(at.parent);
  }
  return at?.id;
}

/** For each drawn element that something happened to, or to what hangs under it, the element whose line tells of it. */
function toldBy(before: Plan, after: Plan, lines: readonly DriftLine[]): ReadonlyMap<string, string> {
  const all = new Map([...before.elements, ...after.elements].map((element) => [element.id, element]));
  const told = new Map<string, string>();
  for (const line of lines) {
    if (!line.element || (line.change === 'reworded' && line.kind === 'correction')) continue;
    const { id } = line.element;
    const row = nearest(id, all);
    if (row !== undefined && (row === id || !told.has(row))) told.set(row, id);
  }
  return told;
}

/** What changed, with all that it stands under. */
function touched(sides: readonly Side[], state: (id: string) => RowState): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { elements, parents } of sides) {
    for (const element of elements) {
      if (state(element.id) === 'same') continue;
      let at: PlanElement | undefined = element;
      for (let steps = 0; at && steps < 100; steps++) {
        shown.add(at.id);
        at = at.parent === undefined ? undefined : parents.get(at.parent);
      }
    }
  }
  return shown;
}

function row(
  element: PlanElement,
  state: RowState,
  { depth }: Side,
  at: { readonly x: number; readonly y: number },
  line: string | undefined,
): Row {
  const { number, title } = element;
  const x = at.x + Math.min(depth.get(element.id) ?? 0, 4) * 16;
  const whole = number && !title.startsWith(number) ? `${number}  ${title}` : title;
  const [text = ''] = wrap(whole, column - (x - at.x) - 30, size, 1);
  const told = line ?? (state === 'same' ? undefined : element.id);
  return { element, state, text, x, y: at.y, ...(told === undefined ? {} : { line: told }) };
}

function joins(left: readonly Row[], right: readonly Row[], lines: readonly DriftLine[]): readonly Join[] {
  const at = (rows: readonly Row[]) => new Map(rows.map((one) => [one.element.id, one]));
  const [was, is] = [at(left), at(right)];
  const between = (from: Row | undefined, to: Row | undefined, state?: RowState): readonly Join[] =>
    from && to ? [{ y1: from.y, y2: to.y, state: state ?? to.state }] : [];
  return [
    ...right.flatMap((to) => between(was.get(to.element.id), to)),
    ...lines.flatMap((line) => {
      if (line.change === 'merged') return between(was.get(line.element?.id ?? ''), is.get(line.into.id), 'changed');
      if (line.change !== 'split') return [];
      const from = was.get(line.element?.id ?? '');
      return line.parts.flatMap((part) =>
        part.id === line.element?.id ? [] : between(from, is.get(part.id), 'changed'),
      );
    }),
  ];
}
