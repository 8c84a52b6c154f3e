import type { Draft, Element } from '@lofte/domain/draft';
import { pageAt, readingRange, type Span } from '@lofte/domain/span';
import type { PaperRow } from '@lofte/service/list-library';
import type { Language } from '../language.ts';
import { words as shared } from '../words.ts';
import { type View, viewUrl } from './view.ts';
import { type ReadingWords, readingWords } from './words.ts';

/** A reading as one person sees it now: what every part of the page is drawn from. */
export interface Shown {
  readonly paper: PaperRow;
  readonly draft: Draft;
  readonly version: number;
  readonly canUndo: boolean;
  /** False once it is adopted. */
  readonly editable: boolean;
  readonly view: View;
  readonly chosen: Element | undefined;
  readonly language: Language;
  readonly say: ReadingWords;
}

type Given = Omit<Shown, 'chosen' | 'say' | 'editable'>;

export function shown(given: Given): Shown {
  const chosen = given.draft.elements.find(({ id }) => id === given.view.e);
  return { ...given, chosen, say: readingWords[given.language], editable: given.paper.strategy === undefined };
}

/** `s. 15`; `kilde` where the paper has no pages. */
export function pageWord({ draft, language }: Shown, span: Span): string {
  const say = shared[language];
  const { pages, pageStarts } = draft.document;
  return pages > 1 ? say.page(span.page ?? pageAt(pageStarts, span.start)) : say.source;
}

/** `Mål 1`. */
export function kindWord(say: ReadingWords, { kind, number }: Element): string {
  return number ? `${say.kind[kind]} ${number}` : say.kind[kind];
}

/** A place as the browser's script reads it: `12-40`, in the reading text. */
export function rangeWord(draft: Draft, span: Span): string {
  const { start, end } = readingRange(draft.map, span);
  return `${start}-${end}`;
}

/** A title in a line of its own, cut where it is long. */
export function shortTitle(title: string): string {
  return title.length > 70 ? `${title.slice(0, 69).trimEnd()}…` : title;
}

/** Words of the paper in a list: without its line ends, cut where they are long. */
export function short(text: string): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  return flat.length > 160 ? `${flat.slice(0, 159)}…` : flat;
}

/** The address that shows an element chosen and its place marked. */
export function elementUrl({ paper, view }: Shown, id: string): string {
  return viewUrl(paper.id, { ...view, e: id, at: undefined, said: undefined }, 'm');
}
