import type { ElementKind } from '@lofte/domain/draft';
import type { PlanElement } from '@lofte/domain/plan-element';

/** An element with what stands under it. */
export interface Node {
  readonly element: PlanElement;
  readonly children: readonly Node[];
}

/** The elements as trees, in the order of the paper. One whose parent is missing, or whose parents run in a ring, stands at the root. */
export function treeOf(elements: readonly PlanElement[]): readonly Node[] {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const under = new Map<string | undefined, PlanElement[]>();
  for (const element of elements) {
    const parent = hasRoot(element, byId) ? element.parent : undefined;
    under.set(parent, [...(under.get(parent) ?? []), element]);
  }
  const grow = (parent: string | undefined): readonly Node[] =>
    (under.get(parent) ?? []).map((element) => ({ element, children: grow(element.id) }));
  return grow(undefined);
}

/** All nodes, each before what stands under it. */
export function* walk(nodes: readonly Node[]): Generator<Node> {
  for (const node of nodes) {
    yield node;
    yield* walk(node.children);
  }
}

/** Whether a node is, or holds, one of these kinds. */
export function holds(node: Node, ...kinds: readonly ElementKind[]): boolean {
  return kinds.includes(node.element.kind) || node.children.some((child) => holds(child, ...kinds));
}

/** Without the sections that hold nothing of the plan. */
export function planned(nodes: readonly Node[]): readonly Node[] {
  return nodes
    .filter((node) => holds(node, 'priority', 'goal', 'initiative', 'commitment'))
    .map((node) => ({ ...node, children: planned(node.children) }));
}

function hasRoot(element: PlanElement, byId: ReadonlyMap<string, PlanElement>): boolean {
  const seen = new Set<string>();
  for (let at: PlanElement | undefined = element; at; at = at.parent ? byId.get(at.parent) : undefined) {
    if (at.parent !== undefined && !byId.has(at.parent)) return at !== element;
    if (seen.has(at.id)) return false;
    seen.add(at.id);
  }
  return true;
}
