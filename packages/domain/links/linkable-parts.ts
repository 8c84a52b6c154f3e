import type { Plan } from '../plan.ts';
import type { Linkable } from './link-candidates.ts';

/** What a plan promises at large: these are held against those of another. */
const kinds: readonly string[] = ['priority', 'goal', 'initiative'];
/** Of the words under a part; more tell nothing new. */
const longest = 5_000;

/** The goals and initiatives of a plan with what they, and what stands under them, say and name; all parts where it has none. */
export function linkableParts({ strategy, elements, mentions }: Plan): readonly Linkable[] {
  const large = elements.filter(({ kind }) => kinds.includes(kind));
  const shown = large.length > 0 ? large : elements.filter(({ kind }) => kind === 'commitment');
  const parents = new Map(elements.map(({ id, parent }) => [id, parent]));
  const own = new Set(shown.map(({ id }) => id));
  const nearest = (id: string): string | undefined => {
    let at: string | undefined = id;
    for (let steps = 0; at !== undefined && !own.has(at) && steps < 100; steps++) at = parents.get(at);
    return at;
  };
  const under = Map.groupBy(elements, ({ id }) => nearest(id));
  const named = Map.groupBy(mentions, (mention) => (mention.in === undefined ? undefined : nearest(mention.in)));
  return shown.map(({ id, kind, title }) => {
    const parts = under.get(id) ?? [];
    return {
      ...{ strategy: strategy.id, element: id, kind, title },
      text: parts
        .map((part) => (part.id === id ? (part.text ?? '') : `${part.title} ${part.text ?? ''}`))
        .join(' ')
        .slice(0, longest),
      names: new Set([
        ...parts.flatMap(({ countries = [] }) => countries.map((code) => `country:${code}`)),
        ...parts.flatMap(({ owner }) => (owner ? [`organisation:${owner.name}`] : [])),
        ...(named.get(id) ?? []).flatMap((mention) =>
          mention.kind === 'country'
            ? [`country:${mention.code}`]
            : mention.kind === 'organisation'
              ? [`organisation:${mention.acronym ?? mention.name}`]
              : [],
        ),
      ]),
    };
  });
}
