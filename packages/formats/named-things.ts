import type { Mention } from '@lofte/domain/draft';

export interface NamedThings {
  readonly title: string;
  /** Each thing once, with every place where it is named. */
  readonly things: readonly { readonly name: string; readonly mentions: readonly Mention[] }[];
}

const country = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'code' });

/** In the order in which people ask for them. */
const groups: readonly (readonly [Mention['kind'], string])[] = [
  ['country', 'Countries'],
  ['organisation', 'Organisations'],
  ['money', 'Sums'],
  ['figure', 'Figures'],
  ['date', 'Dates'],
];

/** What a paper names, by kind, in English; countries and organisations the most often named first. Kinds not named are left out. */
export function namedThings(mentions: readonly Mention[]): readonly NamedThings[] {
  const byKind = Map.groupBy(mentions, ({ kind }) => kind);
  return groups.flatMap(([kind, title]) => {
    const alike = Map.groupBy(byKind.get(kind) ?? [], nameOf);
    const things = [...alike].map(([name, all]) => ({ name, mentions: all }));
    if (things.length === 0) return [];
    const often = kind === 'country' || kind === 'organisation';
    return [{ title, things: often ? things.toSorted((a, b) => b.mentions.length - a.mentions.length) : things }];
  });
}

function nameOf(mention: Mention): string {
  if (mention.kind === 'country') return country.of(mention.code) ?? mention.code;
  if (mention.kind === 'organisation') return mention.name;
  return mention.text;
}
