import type { PlanElement } from '@lofte/domain/plan-element';
import type { Span } from '@lofte/domain/span';
import { paragraphsAt } from '@lofte/domain/words-at';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import { findSourceText } from '../source-text.ts';

/** What a paper says of an element, in its own words: that passage and nothing else of the paper. */
export interface PaperPromise {
  readonly document: string;
  readonly span: Span;
  /** Whether the paper has pages to name. */
  readonly paged: boolean;
  /** Of the paper; `und` where it is not known. */
  readonly language: string;
  readonly title: string;
  /** Paragraphs parted by blank lines. */
  readonly text?: string;
}

/** Undefined where no paper says it: somebody added the element by hand. */
export async function promiseOf(
  { store }: Pick<Service, 'store'>,
  strategy: string,
  { source, title, text, written }: PlanElement,
): Promise<PaperPromise | undefined> {
  if (!source) return undefined;
  const { document, span, body } = source;
  const facts = (await findThing(store, 'document', { strategy, id: document }))?.data;
  // Whoever wrote a field anew said something else than the paper.
  const rewritten = (written?.title ?? written?.text) !== undefined;
  const words = rewritten && facts ? await findSourceText(store, facts.source) : undefined;
  const own = {
    title: written?.title && words ? paragraphsAt(words, span) : title,
    text: written?.text && words ? body && paragraphsAt(words, body) : text,
  };
  return {
    ...{ document, span, paged: (facts?.pages ?? 1) > 1, language: facts?.language ?? 'und', title: own.title },
    ...(own.text ? { text: own.text } : {}),
  };
}
