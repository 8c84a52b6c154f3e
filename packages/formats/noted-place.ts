import type { PlanElement } from '@lofte/domain/plan-element';
import type { Span } from '@lofte/domain/span';
import { type Runs, words } from './document/document.ts';
import { draftWords } from './draft-words.ts';

const notThere = {
  da: { paper: 'i papiret', hand: 'skrevet til siden' },
  en: { paper: 'in the paper', hand: 'written later' },
} as const;

/** As much of an element as says where a paper has it. */
interface NotedSource {
  readonly element: { readonly source?: Pick<NonNullable<PlanElement['source']>, 'document' | 'span'> | undefined };
  readonly paged: boolean;
}

/** Where a paper says an element, as a way there. */
export function notedPlace(
  { element: { source }, paged }: NotedSource,
  place: (document: string, span: Span) => string | undefined,
  language: 'da' | 'en',
): Runs {
  if (!source) return words(notThere[language].hand);
  const { page } = source.span;
  const text = paged && page !== undefined ? draftWords(language).page(page) : notThere[language].paper;
  return [{ text, href: place(source.document, source.span) }];
}
