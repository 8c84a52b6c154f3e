import type { Element } from './draft.ts';

/** Elements by the id they stand under; a parent that is not there counts as the top (undefined). Order is kept. */
export function byParent(elements: readonly Element[]): ReadonlyMap<string | undefined, readonly Element[]> {
  const ids = new Set(elements.map((element) => element.id));
  return Map.groupBy(elements, (element) =>
    element.parent !== undefined && ids.has(element.parent) ? element.parent : undefined,
  );
}

/** Each element before its children, siblings in the order given. What hangs in a circle comes last: nothing is lost. */
export function inTreeOrder(elements: readonly Element[]): readonly Element[] {
  const ordered = fromTheTop(elements);
  return ordered.size === elements.length
    ? [...ordered]
    : [...ordered, ...elements.filter((element) => !ordered.has(element))];
}

function fromTheTop(elements: readonly Element[]): ReadonlySet<Element> {
  const children = byParent(elements);
  const ordered = new Set<Element>();
  const open = (children.get(undefined) ?? []).toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    ordered.add(next);
    open.push(...(children.get(next.id) ?? []).toReversed());
  }
  return ordered;
}

/** True where `id` is `above` or stands somewhere under it. */
export function isWithin(elements: readonly Element[], id: string, above: string): boolean {
  const parents = new Map(elements.map((element) => [element.id, element.parent]));
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

/** The element under a new parent, or at the top. */
export function under(element: Element, parent: string | undefined): Element {
  const { parent: _old, ...rest } = element;
  return parent === undefined ? rest : { ...rest, parent };
}

/** What keeps elements from being a tree: an id used twice, a parent that is not there, a circle. Ids of the culprits. */
export function brokenBranches(elements: readonly Element[]): readonly string[] {
  const ids = new Set<string>();
  const twice = elements.filter((element) => ids.size === ids.add(element.id).size);
  const dangling = elements.filter((element) => element.parent !== undefined && !ids.has(element.parent));
  const reached = fromTheTop(elements);
  const circling = elements.filter((element) => !reached.has(element));
  return [...new Set([...twice, ...dangling, ...circling].map((element) => element.id))];
}
