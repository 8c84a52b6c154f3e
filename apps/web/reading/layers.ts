import type { Draft, Element } from '@lofte/domain/draft';
import { readingRange, type Span } from '@lofte/domain/span';
import { flatten, type Stretch } from './stretches.ts';

/** What the source shows at a place. */
export interface Layers {
  /** The element that claims the words: by its title, by another place that names it, or by its body. */
  readonly claim: { readonly id: string; readonly part: 'title' | 'place' | 'body' };
  readonly mention: string;
  /** What stood there before the repair, and where in the reading text the repair ends. */
  readonly repair: { readonly was: string; readonly end: number };
  readonly leftover: true;
  readonly lit: true;
}

/** A repair longer than this mends layout, not words: it is listed but not underlined. */
const shownRepair = 80;

/** The layers of a draft over its reading text, each flat and ascending. `lit` are places of the extracted text to mark. */
export function layersOf(
  draft: Draft,
  lit: readonly Span[],
): { readonly [K in keyof Layers]: readonly Stretch<Layers[K]>[] } {
  const at = <T>(span: Span, value: T): Stretch<T> => ({ ...readingRange(draft.map, span), value });
  return {
    claim: flatten(draft.elements.flatMap((element) => claims(draft, element))),
    mention: flatten(draft.mentions.map((mention) => at(mention.span, mention.kind))),
    repair: flatten(
      draft.repairs.flatMap(({ span, was }) => {
        const range = readingRange(draft.map, span);
        const value = { was: was.replace(/\s+/g, ' ').trim(), end: range.end };
        return was.length > shownRepair ? [] : [{ ...range, value }];
      }),
    ),
    leftover: flatten(draft.leftovers.map(({ span }) => at(span, true as const))),
    lit: flatten(lit.map((span) => at(span, true as const))),
  };
}

function claims(draft: Draft, { id, span, places, body }: Element): readonly Stretch<Layers['claim']>[] {
  const claim = (where: Span, part: Layers['claim']['part']) => ({
    ...readingRange(draft.map, where),
    value: { id, part },
  });
  return [
    claim(span, 'title'),
    ...(places ?? []).map((place) => claim(place.span, 'place')),
    ...(body ? [claim(body, 'body')] : []),
  ];
}

/** All places of an element's title, as the tree and the source show them. */
export function placesOf(element: Element): readonly Span[] {
  return [element.span, ...(element.places ?? []).map(({ span }) => span)];
}
