import { type Element, ElementKind } from './draft.ts';

export type Counts = Readonly<Record<ElementKind, number>>;

/** How many elements there are of each kind. */
export function countKinds(elements: readonly Pick<Element, 'kind'>[]): Counts {
  const counts = Object.fromEntries(ElementKind.options.map((kind) => [kind, 0])) as Record<ElementKind, number>;
  for (const { kind } of elements) counts[kind]++;
  return counts;
}
