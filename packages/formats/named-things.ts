import type { Mention } from '@lofte/domain/draft';
import { type NamedGroup, namedCountries, namedOrganisations, nameInFull } from '@lofte/domain/named-groups';
import { draftWords } from './draft-words.ts';

export interface NamedThings {
  readonly title: string;
  /** Each thing once, with every place where it is named. */
  readonly things: readonly { readonly name: string; readonly mentions: readonly Mention[] }[];
}

/** What the lists are called, and the language that countries are named in. */
export interface ListNames {
  readonly locale: string;
  readonly countries: string;
  readonly organisations: string;
  readonly sums: string;
  readonly figures: string;
  readonly dates: string;
}

/** What a paper names, by kind; countries and organisations the most often named first. Kinds not named are left out. */
export function namedThings(mentions: readonly Mention[], say: ListNames = draftWords('en')): readonly NamedThings[] {
  const groups: readonly NamedThings[] = [
    { title: say.countries, things: named(namedCountries(mentions, say.locale)) },
    { title: say.organisations, things: named(namedOrganisations(mentions, say.locale)) },
    { title: say.sums, things: written(mentions, 'money') },
    { title: say.figures, things: written(mentions, 'figure') },
    { title: say.dates, things: written(mentions, 'date') },
  ];
  return groups.filter(({ things }) => things.length > 0);
}

function named(groups: readonly NamedGroup<Mention>[]): NamedThings['things'] {
  return groups.map((group) => ({ name: nameInFull(group), mentions: group.mentions }));
}

/** What is known by the paper's own words alone, in the paper's order. */
function written(mentions: readonly Mention[], kind: Mention['kind']): NamedThings['things'] {
  const alike = Map.groupBy(
    mentions.filter((mention) => mention.kind === kind),
    ({ text }) => text,
  );
  return [...alike].map(([name, all]) => ({ name, mentions: all }));
}
