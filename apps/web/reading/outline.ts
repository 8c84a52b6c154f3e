import type { Element, ElementKind } from '@lofte/domain/draft';

/** An element with those that stand under it, in the order of the draft. */
export interface Branch {
  readonly element: Element;
  readonly under: readonly Branch[];
}

/** A draft's elements as they are shown: what a plan is made of, and folded away what only surrounds it. */
export interface Outline {
  readonly plan: readonly Branch[];
  readonly sections: readonly Branch[];
  readonly footnotes: readonly Branch[];
}

/** Confidence from which a reading counts as sure. */
export const sure = 0.9;

/** Where a paper has no more than sections and commitments, the sections are its plan. */
export function outline(elements: readonly Element[]): Outline {
  const named = elements.some(({ kind }) => planned.has(kind));
  const belongs = (branch: Branch): boolean =>
    planned.has(branch.element.kind) || (!named && branch.element.kind === 'commitment') || branch.under.some(belongs);
  const footnotes: Branch[] = [];
  const sections: Branch[] = [];
  const sift = (list: readonly Branch[]): Branch[] =>
    list.flatMap((branch) => {
      const { element } = branch;
      if (element.kind === 'footnote') footnotes.push(branch);
      else if (element.kind === 'section' && !belongs(branch)) sections.push(withoutNotes(branch, footnotes));
      else return [{ element, under: sift(branch.under) }];
      return [];
    });
  const plan = sift(branches(elements));
  return { plan, sections, footnotes };
}

/** What a plan is named by; commitments stand under these. */
const planned: ReadonlySet<ElementKind> = new Set(['priority', 'goal', 'initiative', 'case']);

/** The tree. An element whose parent is missing, or that stands in a ring of parents, comes to the top rather than being lost. */
export function branches(elements: readonly Element[]): readonly Branch[] {
  const known = new Set(elements.map((element) => element.id));
  const under = Map.groupBy(elements, ({ parent }) => (parent !== undefined && known.has(parent) ? parent : ''));
  const seen = new Set<string>();
  const grow = (element: Element): Branch => {
    seen.add(element.id);
    return { element, under: (under.get(element.id) ?? []).filter(({ id }) => !seen.has(id)).map(grow) };
  };
  const tops = (under.get('') ?? []).map(grow);
  const lost = elements.flatMap((element) => (seen.has(element.id) ? [] : [grow(element)]));
  return [...tops, ...lost];
}

/** Whether a row starts folded: only commitments stand under it. */
export function folded(branch: Branch): boolean {
  return branch.under.every(({ element }) => element.kind === 'commitment');
}

/** Whether it still waits for a person: part of the plan, not sure and not looked at. Nobody promises a section or a footnote. */
export function waits({ kind, checked, confidence }: Pick<Element, 'kind' | 'checked' | 'confidence'>): boolean {
  return kind !== 'section' && kind !== 'footnote' && checked === undefined && confidence < sure;
}

/** What waits, least sure first. */
export function toCheck(elements: readonly Element[]): readonly Element[] {
  return elements.filter(waits).sort((a, b) => a.confidence - b.confidence || a.span.start - b.span.start);
}

export function countKinds(elements: readonly Element[]): Readonly<Partial<Record<ElementKind, number>>> {
  const counts: Partial<Record<ElementKind, number>> = {};
  for (const { kind } of elements) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** Ids of an element and of all that stand under it. */
export function family(elements: readonly Element[], id: string): ReadonlySet<string> {
  const under = Map.groupBy(elements, ({ parent }) => parent ?? '');
  const ids = new Set([id]);
  // A set hands out what is put in while it is walked.
  for (const above of ids) for (const child of under.get(above) ?? []) ids.add(child.id);
  return ids;
}

function withoutNotes(branch: Branch, footnotes: Branch[]): Branch {
  const under = branch.under.flatMap((below) => {
    if (below.element.kind !== 'footnote') return [withoutNotes(below, footnotes)];
    footnotes.push(below);
    return [];
  });
  return { element: branch.element, under };
}
