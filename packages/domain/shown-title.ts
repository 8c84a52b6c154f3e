import type { Element } from './draft.ts';

/** The words to show beside an element's number: a footnote's title may begin with its marker, which is its number already. */
export function shownTitle({ kind, number, title }: Pick<Element, 'kind' | 'number' | 'title'>): string {
  return kind === 'footnote' ? withoutMarker(title, number) : title;
}

/** A footnote's text without the marker before it (`1 WHO`, `1) WHO`, `[1] WHO`); a marker alone stays. */
export function withoutMarker(text: string, marker: string | undefined): string {
  if (!marker) return text;
  const [, before = '', after = ''] = /^([[(]?)\S*?([\])]?[.:]?)\s/.exec(text) ?? [];
  const rest = text.startsWith(`${before}${marker}${after} `) ? text.slice(`${before}${marker}${after} `.length) : text;
  return rest.trim() === '' ? text : rest.trimStart();
}
