import { type Element, ElementKind } from '@lofte/domain/draft';
import { draftWords } from './draft-words.ts';

/** How many elements there are of each kind: `1 goal`, `27 initiatives`; from the priorities down, no zeros. English where not said. */
export function countsInWords(elements: readonly Element[], { kinds } = draftWords('en')): readonly string[] {
  return ElementKind.options.flatMap((kind) => {
    const count = elements.filter((element) => element.kind === kind).length;
    return count === 0 ? [] : [`${count} ${kinds[kind][count === 1 ? 0 : 1]}`];
  });
}
