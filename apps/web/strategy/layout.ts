import type { Node } from './tree.ts';
import { textWidth, wrap } from './wrap.ts';

/** The picture has one column for each of these kinds that the strategy uses. */
const kinds = ['priority', 'goal', 'initiative'] as const;
type Drawn = (typeof kinds)[number];

export interface Box {
  readonly id: string;
  readonly kind: Drawn;
  /** The whole title; `lines` may be cut. */
  readonly title: string;
  readonly lines: readonly string[];
  readonly x: number;
  /** Middle of the box. */
  readonly y: number;
  readonly width: number;
  /** Pixels that counts take in a further line under its words; 0 where there is none. */
  readonly counts: number;
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  /** From where the words of one box end to the left edge of another. */
  readonly lines: readonly { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }[];
  readonly lineHeight: number;
}

interface Shape {
  readonly node: Node;
  readonly kind: Drawn;
  readonly counts: number;
  readonly children: readonly Shape[];
}

interface Placed {
  readonly boxes: readonly Box[];
  readonly lines: Picture['lines'];
  readonly height: number;
  /** The boxes at the top of this part, for the line from their parent. */
  readonly heads: readonly Box[];
}

type Columns = ReadonlyMap<Drawn, { readonly x: number; readonly width: number }>;

const size = 14;
const lineHeight = 18;
const gap = 8;
const groupGap = 22;

/**
 * Lays priorities, goals and initiatives out in columns from left to right, each parent at the middle of what stands under it.
 * `counts`: by id, the pixels of those that have counts under their words.
 */
export function layOut(
  nodes: readonly Node[],
  width: number,
  counts: ReadonlyMap<string, number> = new Map(),
): Picture {
  const shapes = drawn(nodes, counts);
  const columns = columnsFor(shapes, width);
  const { boxes, lines, height } = stack(shapes, columns, 4);
  return { width, height: Math.ceil(height) + 8, boxes, lines, lineHeight };
}

/** Only the drawn kinds; what stands between them is left out and its children move up. */
function drawn(nodes: readonly Node[], counts: ReadonlyMap<string, number>): readonly Shape[] {
  return nodes.flatMap((node) => {
    const kind = kinds.find((one) => one === node.element.kind);
    const below = drawn(node.children, counts);
    if (!kind) return below;
    const deeper = below.filter((shape) => kinds.indexOf(shape.kind) > kinds.indexOf(kind));
    const beside = below.filter((shape) => !deeper.includes(shape));
    return [{ node, kind, counts: counts.get(node.element.id) ?? 0, children: deeper }, ...beside];
  });
}

/** Shares of the width: titles of initiatives are many and must mostly fit one line. */
function columnsFor(shapes: readonly Shape[], width: number): Columns {
  const used = kinds.filter((kind) => has(shapes, kind));
  const space = used.length > 1 ? 56 : 0;
  const weights = { priority: 20, goal: 25, initiative: 55 };
  const whole = used.reduce((sum, kind) => sum + weights[kind], 0);
  const room = width - space * (used.length - 1);
  let x = 0;
  return new Map(
    used.map((kind) => {
      const column = { x, width: (room * weights[kind]) / whole };
      x += column.width + space;
      return [kind, column];
    }),
  );
}

function has(shapes: readonly Shape[], kind: Drawn): boolean {
  return shapes.some((shape) => shape.kind === kind || has(shape.children, kind));
}

function stack(shapes: readonly Shape[], columns: Columns, top: number): Placed {
  let y = top;
  const parts = shapes.map((shape, i) => {
    const before = shapes[i - 1];
    if (before) y += shape.kind === 'initiative' && before.kind === 'initiative' ? gap : groupGap;
    const part = place(shape, columns, y);
    y += part.height;
    return part;
  });
  return {
    boxes: parts.flatMap((part) => part.boxes),
    lines: parts.flatMap((part) => part.lines),
    heads: parts.flatMap((part) => part.heads),
    height: y - top,
  };
}

function place(shape: Shape, columns: Columns, top: number): Placed {
  const { x, width } = columns.get(shape.kind) ?? { x: 0, width: 200 };
  const { id, number, title } = shape.node.element;
  const whole = number && !title.startsWith(number) ? `${number}  ${title}` : title;
  const lines = wrap(whole, width - (shape.kind === 'goal' ? 30 : 18), size, shape.kind === 'initiative' ? 2 : 5);
  const own = (lines.length + (shape.counts > 0 ? 1 : 0)) * lineHeight;
  const first = under(shape, columns, top);
  const height = Math.max(own, first.height);
  const moved =
    height > first.height && first.height > 0 ? under(shape, columns, top + (height - first.height) / 2) : first;
  const y = clamp(middle(moved.heads) ?? top + height / 2, top + own / 2, top + height - own / 2);
  const box = { id, kind: shape.kind, title: whole, lines, x, y, width, counts: shape.counts };
  const from = { x: endOf(box), y };
  const joins = moved.heads.map((head) => join(from, head));
  return { boxes: [box, ...moved.boxes], lines: [...joins, ...moved.lines], height, heads: [box] };
}

/** What stands under a shape. Where a paper lists the goals of a priority and then its initiatives, the goals together lead to these. */
function under(shape: Shape, columns: Columns, top: number): Placed {
  const goals = shape.children.filter((child) => child.kind === 'goal' && child.children.length === 0);
  const initiatives = shape.children.filter((child) => child.kind === 'initiative');
  if (goals.length === 0 || initiatives.length === 0) return stack(shape.children, columns, top);
  const others = shape.children.filter((child) => !goals.includes(child) && !initiatives.includes(child));
  const before = stack(others, columns, top);
  const below = top + before.height + (others.length > 0 ? groupGap : 0);
  const together = sideBySide(goals, initiatives, columns, below);
  return {
    boxes: [...before.boxes, ...together.boxes],
    lines: [...before.lines, ...together.lines],
    heads: [...before.heads, ...together.heads],
    height: below - top + together.height,
  };
}

function sideBySide(goals: readonly Shape[], initiatives: readonly Shape[], columns: Columns, top: number): Placed {
  const heights = [stack(goals, columns, top).height, stack(initiatives, columns, top).height];
  const height = Math.max(...heights);
  const [left, right] = [goals, initiatives].map((shapes, i) =>
    stack(shapes, columns, top + (height - (heights[i] ?? 0)) / 2),
  );
  if (!left || !right) return { boxes: [], lines: [], heads: [], height: 0 };
  const meeting = { x: (columns.get('initiative')?.x ?? 0) - 36, y: middle(right.heads) ?? top };
  const lines = [
    ...left.heads.map((goal) => join({ x: endOf(goal), y: goal.y }, meeting)),
    ...right.heads.map((head) => join(meeting, head)),
  ];
  return {
    boxes: [...left.boxes, ...right.boxes],
    lines: [...left.lines, ...right.lines, ...lines],
    heads: left.heads,
    height,
  };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function join(from: Point, to: Point): Picture['lines'][number] {
  return { x1: Math.min(from.x, to.x), y1: from.y, x2: to.x, y2: to.y };
}

/** Where the words and counts of a box end; priorities are bold and so a little wider. */
function endOf({ kind, lines, x, counts }: Pick<Box, 'kind' | 'lines' | 'x' | 'counts'>): number {
  const em = kind === 'priority' ? size * 1.06 : size;
  return x + 26 + Math.max(counts, ...lines.map((line) => textWidth(line, em)));
}

function middle(heads: readonly Box[]): number | undefined {
  const [first, last] = [heads[0], heads.at(-1)];
  return first && last ? (first.y + last.y) / 2 : undefined;
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(Math.max(value, low), high);
}
