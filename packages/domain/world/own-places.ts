import type { PlanElement } from '../plan-element.ts';
import { sentencesIn } from '../sentences-in.ts';
import { covers, type Span } from '../span.ts';

/**
 * The places that stand in an element's own words: its title, or the text that belongs to it. What only stands near it, as the
 * background between it and the next, tells nothing of it. `titled` where its title names it.
 */
export function ownPlaces(
  { source }: Pick<PlanElement, 'source'>,
  places: readonly Span[],
): { readonly own: readonly Span[]; readonly titled: boolean } {
  if (!source) return { own: [], titled: false };
  const parts = [source.span, ...(source.body ? [source.body] : [])];
  const own = places.filter((span) => parts.some((part) => covers(part, span)));
  return { own, titled: own.some((span) => covers(source.span, span)) };
}

/** The first sentence of an element's text that has one of some words. */
export function sentenceWith({ text = '' }: Pick<PlanElement, 'text'>, words: readonly string[]): string | undefined {
  const plain = (said: string) => said.replace(/\s+/g, ' ').trim();
  const wanted = words.map(plain).filter((one) => one !== '');
  const sentences = sentencesIn(text, 0, text.length).map((one) => plain(one.text));
  return sentences.find((sentence) => wanted.some((one) => sentence.includes(one)));
}
