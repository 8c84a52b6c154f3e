import type { Draft, Element, Mention } from '@lofte/domain/draft';
import type { Span } from '@lofte/domain/span';

/** A draft of a paper written for the tests, put together piece by piece, so that each span is where its words stand. */
export interface Writer {
  readonly page: () => void;
  /** Adds words and gives their place. */
  readonly write: (words: string) => Span;
  readonly element: (element: Omit<Element, 'span' | 'confidence' | 'reason'> & { readonly span?: Span }) => Span;
  readonly text: () => string;
  readonly pageStarts: () => readonly number[];
  readonly elements: readonly Element[];
}

export function writer(): Writer {
  let text = '';
  const pageStarts = [0];
  const elements: Element[] = [];
  const write = (words: string): Span => {
    const span = { start: text.length, end: text.length + words.length, page: pageStarts.length };
    text += `${words}\n\n`;
    return span;
  };
  return {
    write,
    elements,
    text: () => text,
    pageStarts: () => pageStarts,
    page: () => {
      pageStarts.push(text.length);
    },
    element: ({ span, ...rest }) => {
      const at = span ?? write(rest.number ? `${rest.number} ${rest.title}` : rest.title);
      elements.push({ ...rest, span: at, confidence: 0.95, reason: 'written so' });
      return at;
    },
  };
}

/** The place of some words in a text, from a place on. */
export function find(
  draft: { readonly text: string; readonly pageStarts: readonly number[] },
  words: string,
  from = 0,
): Span {
  const start = draft.text.indexOf(words, from);
  if (start < 0) throw new Error(`The sample does not say "${words}"`);
  const page = draft.pageStarts.filter((at) => at <= start).length;
  return { start, end: start + words.length, page };
}

export type { Draft, Mention };
