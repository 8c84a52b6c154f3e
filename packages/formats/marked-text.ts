import type { Span } from '@lofte/domain/span';
import { escapeHtml } from './escape-html.ts';

/** Something to mark in a text. `open` and `close` are HTML; `close` may carry a link back. */
export interface Mark {
  readonly span: Span;
  readonly open: string;
  readonly close: string;
}

/**
 * HTML of `text` from `start` to `end` with marks around their places. Where two cross, the later one ends with the earlier,
 * since HTML elements only nest; a mark that reaches over the range is cut to it.
 */
export function markedText(text: string, start: number, end: number, marks: readonly Mark[]): string {
  const inside = marks
    .filter(({ span }) => span.start >= start && span.start < end && span.end > span.start)
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const out: string[] = [];
  const open: { readonly end: number; readonly close: string }[] = [];
  let at = start;
  const until = (place: number) => {
    for (let last = open.at(-1); last && last.end <= place; last = open.at(-1)) {
      out.push(escapeHtml(text.slice(at, last.end)), last.close);
      at = last.end;
      open.pop();
    }
    out.push(escapeHtml(text.slice(at, place)));
    at = place;
  };
  for (const mark of inside) {
    until(mark.span.start);
    out.push(mark.open);
    open.push({ end: Math.min(mark.span.end, open.at(-1)?.end ?? end, end), close: mark.close });
  }
  until(end);
  return out.join('');
}
