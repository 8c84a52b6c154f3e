/** What a tree is made of: anything that knows what it stands under. */
interface Branch {
  readonly id: string;
  readonly parent?: string | undefined;
}

/** Elements by the id they stand under; a parent that is not there counts as the top (undefined). Order is kept. */
export function byParent<E extends Branch>(elements: readonly E[]): ReadonlyMap<string | undefined, readonly E[]> {
  const ids = new Set(elements.map((element) => element.id));
  return Map.groupBy(elements, (element) =>
    element.parent !== undefined && ids.has(element.parent) ? element.parent : undefined,
  );
}

/** Each element before its children, siblings in the order given. What hangs in a circle comes last: nothing is lost. */
export function inTreeOrder<E extends Branch>(elements: readonly E[]): readonly E[] {
  const ordered = fromTheTop(elements);
  return ordered.size === elements.length
    ? [...ordered]
    : [...ordered, ...elements.filter((element) => !ordered.has(element))];
}

function fromTheTop<E extends Branch>(elements: readonly E[]): ReadonlySet<E> {
  const children = byParent(elements);
  const ordered = new Set<E>();
  const open = (children.get(undefined) ?? []).toReversed();
  for (let next = open.pop(); next; next = open.pop()) {
    ordered.add(next);
    open.push(...(children.get(next.id) ?? []).toReversed());
  }
  return ordered;
}

/** True where `id` is `above` or stands somewhere under it. */
export function isWithin(elements: readonly Branch[], id: string, above: string): boolean {
  const parents = new Map(elements.map((element) => [element.id, element.parent]));
  const seen = new Set<string>();
  for (let at: string | undefined = id; at !== undefined && !seen.has(at); at = parents.get(at)) {
    if (at === above) return true;
    seen.add(at);
  }
  return false;
}

/** The element under a new parent, or at the top. */
export function under<E extends Branch>(element: E, parent: string | undefined): E {
  const { parent: _old, ...rest } = element;
  return (parent === undefined ? rest : { ...rest, parent }) as E;
}

/** What keeps elements from being a tree: an id used twice, a parent that is not there, a circle. Ids of the culprits. */
export function brokenBranches(elements: readonly Branch[]): readonly string[] {
  const ids = new Set<string>();
  const twice = elements.filter((element) => ids.size === ids.add(element.id).size);
  const dangling = elements.filter((element) => element.parent !== undefined && !ids.has(element.parent));
  const reached = fromTheTop(elements);
  const circling = elements.filter((element) => !reached.has(element));
  return [...new Set([...twice, ...dangling, ...circling].map((element) => element.id))];
}
