import { foldedName } from '@lofte/domain/folded-name';
import { type Actor, may } from '@lofte/domain/rights';
import type { Span } from '@lofte/domain/span';
import type { Forum } from '@lofte/domain/world/forum';
import { ownPlaces, sentenceWith } from '@lofte/domain/world/own-places';
import { organisationMentions } from '@lofte/store/register-table';
import type { Db } from '@lofte/store/store';
import { readThings } from '@lofte/store/thing-table';
import type { Naming } from './brief-promises.ts';

/** What a plan promises of a country or in a forum. */
export interface PromisedAbout extends Pick<Naming, 'strategy' | 'document' | 'element'> {
  /** Where its own words name it. */
  readonly spans: readonly Span[];
  /** The sentence that names it, where its title does not. */
  readonly says?: string | undefined;
}

/** Kinds of elements that somebody undertakes; the rest of a paper explains. */
const promised: ReadonlySet<string> = new Set(['priority', 'goal', 'initiative', 'commitment', 'case']);

/** What plans that somebody sees promise in their own words, in the order of their plans. What somebody wrote to be about it is, whatever its words. */
export function promisedAbout(
  naming: readonly Naming[],
  actor: Actor,
  isAbout: (element: Naming['element']) => boolean,
): readonly PromisedAbout[] {
  return naming.flatMap(({ strategy, document, element, spans: near, texts }): readonly PromisedAbout[] => {
    if (!promised.has(element.kind) || !may(actor, 'strategy.see', { strategy })) return [];
    const { own: spans, titled } = ownPlaces(element, near);
    const said = isAbout(element);
    if (spans.length === 0 && !said) return [];
    if (titled || said) return [{ strategy, document, element, spans }];
    const words = near.flatMap((span, i) => (spans.includes(span) ? [texts?.[i] ?? ''] : []));
    return [{ strategy, document, element, spans, says: sentenceWith(element, words) ?? '' }];
  });
}

/** Elements in whose words their newest paper names a forum. */
export async function elementsNamingForum(db: Db, { name, acronym, places }: Forum): Promise<readonly Naming[]> {
  const keys = new Set([name, acronym ?? ''].map(foldedName).filter(Boolean));
  const named = (await organisationMentions(db)).filter(({ mention }) =>
    [mention.name, mention.acronym ?? ''].some((one) => keys.has(foldedName(one))),
  );
  const taken = places.map(({ strategy, document, span }) => ({
    ...{ strategy, document, mention: { span, text: acronym ?? name } },
  }));
  const found: Naming[] = [];
  for (const [strategy, those] of Map.groupBy([...taken, ...named], (one) => one.strategy)) {
    for (const { data: element } of await readThings(db, 'element', { strategy })) {
      const document = element.source?.document ?? '';
      const here = those.filter((one) => one.document === document && ownPlaces(element, [one.mention.span]).own[0]);
      // A place that was taken over is most often one of those that the paper has still.
      const once = [...new Map(here.map(({ mention }) => [mention.span.start, mention])).values()];
      const places = once.toSorted((a, b) => a.span.start - b.span.start);
      const [spans, texts] = [places.map(({ span }) => span), places.map(({ text }) => text)];
      if (spans.length > 0) found.push({ strategy, document, element, spans, texts });
    }
  }
  return found;
}
