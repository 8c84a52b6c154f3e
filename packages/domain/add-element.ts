import type { Draft, Element, ElementKind, Mention } from './draft.ts';
import { claim } from './leftover.ts';
import { covers, pageAt, type Span } from './span.ts';
import { inTreeOrder } from './tree.ts';
import { trimmed, wordsAt } from './words-at.ts';

export interface Addition {
  readonly id: string;
  readonly kind: ElementKind;
  readonly span: Span;
  readonly parent?: string | undefined;
  readonly title?: string | undefined;
}

/** The element a person marked in the source; its title is empty where the place has no words. */
export function elementAt(draft: Draft, { id, kind, span: marked, parent, title }: Addition): Element {
  const span = trimmed(draft.text, { start: marked.start, end: marked.end });
  const stands = parent ?? parentFor(draft.elements, kind, span.start);
  return {
    id,
    kind,
    title: (title ?? wordsAt(draft, span)).trim(),
    ...(stands === undefined ? {} : { parent: stands }),
    span: { ...span, page: pageAt(draft.document.pageStarts, span.start) },
    confidence: 1,
    reason: 'marked by a person',
    checked: 'added',
  };
}

/** The draft with one element more, among its siblings where the document has it. */
export function addElement(draft: Draft, element: Element): Draft {
  const sibling = draft.elements.findIndex(
    (other) => other.parent === element.parent && other.span.start > element.span.start,
  );
  const at = sibling < 0 ? draft.elements.length : sibling;
  const elements = inTreeOrder(draft.elements.toSpliced(at, 0, element));
  const mentions = draft.mentions.map(
    (mention): Mention => (covers(element.span, mention.span) ? { ...mention, in: element.id } : mention),
  );
  return { ...draft, elements: [...elements], mentions, leftovers: [...claim(draft, element.span)] };
}

/** From the widest to the narrowest: an element stands under the nearest wider one before it. */
const width = { priority: 1, goal: 2, initiative: 3, case: 4, commitment: 5, footnote: 6, section: 7 } as const;

function parentFor(elements: readonly Element[], kind: ElementKind, start: number): string | undefined {
  const before = elements.filter((element) => element.span.start < start);
  const nearest = before
    .sort((a, b) => a.span.start - b.span.start)
    .findLast((element) => element.kind === kind || width[element.kind] < width[kind]);
  return nearest?.kind === kind ? nearest.parent : nearest?.id;
}
