import type { Element } from '@lofte/domain/draft';

/** How many elements there are of each kind, in English: `1 goal`, `27 initiatives`; in the order in which kinds first come. */
export function countsInWords(elements: readonly Element[]): readonly string[] {
  const kinds = Map.groupBy(elements, ({ kind }) => kind);
  return [...kinds].map(([kind, all]) => `${all.length} ${all.length === 1 ? kind : several(kind)}`);
}

function several(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}
