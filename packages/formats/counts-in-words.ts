import { type Element, ElementKind } from '@lofte/domain/draft';

/** How many elements there are of each kind, in English: `1 goal`, `27 initiatives`; from the priorities down, no zeros. */
export function countsInWords(elements: readonly Element[]): readonly string[] {
  return ElementKind.options.flatMap((kind) => {
    const count = elements.filter((element) => element.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? kind : several(kind)}`];
  });
}

function several(kind: string): string {
  return kind.endsWith('y') ? `${kind.slice(0, -1)}ies` : `${kind}s`;
}
