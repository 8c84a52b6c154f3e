import type { Element, ElementKind } from '@lofte/domain/draft';
import { type Branch, outline, waits } from './outline.ts';

/**
 * The element to look at after one has been judged, in the order of the structure: from an unsure one the next unsure one, from a
 * sure one the next that nobody has looked at. Commitments wait folded under their initiative and come only when they are unsure.
 */
export function nextToCheck(elements: readonly Element[], from: string | undefined): string | undefined {
  const { plan, sections } = outline(elements);
  const order = [...plan, ...sections].flatMap(flat);
  const at = order.findIndex(({ id }) => id === from);
  const unsure = at < 0 || waits(order[at] ?? nobody);
  const wanted = (element: Element) =>
    unsure ? waits(element) : element.checked === undefined && !quiet.has(element.kind);
  return [...order.slice(at + 1), ...order.slice(0, Math.max(0, at))].find(wanted)?.id;
}

const quiet: ReadonlySet<ElementKind> = new Set(['commitment', 'section', 'footnote']);
const nobody = { kind: 'initiative', confidence: 0 } as const;

function flat({ element, under }: Branch): readonly Element[] {
  return [element, ...under.flatMap(flat)];
}
