import type { PlanElement, Written } from '../plan-element.ts';
import type { EditionLine } from './edition-line.ts';

/** What is taken, and whose the words are that stay against the paper. */
interface Taking {
  readonly taken: ReadonlySet<string>;
  readonly written: Written;
}

/**
 * An element of the plan with its place in the new edition, and with what the edition says of it where that is taken. A field that
 * is not taken is somebody's own words from now on: the paper says otherwise.
 */
export function anchored(
  element: PlanElement,
  next: PlanElement,
  lines: readonly EditionLine[],
  { taken, written }: Taking,
): PlanElement {
  const marks = { ...element.written };
  let after: PlanElement = { ...element, ...(next.source ? { source: next.source } : {}) };
  for (const line of lines) {
    if (line.change !== 'says' || line.element.id !== element.id) continue;
    for (const field of [line.field, ...(line.also ?? [])]) {
      if (taken.has(line.id)) {
        const { [field]: _old, ...rest } = after;
        after = { ...rest, ...(next[field] === undefined ? {} : { [field]: next[field] }) } as PlanElement;
        delete marks[field];
      } else marks[field] ??= written;
    }
  }
  const { written: _written, ...rest } = after;
  return { ...rest, ...(Object.keys(marks).length > 0 ? { written: marks } : {}) };
}
