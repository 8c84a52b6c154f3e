import type { Mention, MentionOf } from './draft.ts';

/** One country or organisation with every place where it is named. */
export interface NamedGroup<M extends Mention> {
  /** The short name where the paper has one (`WHO`), else the name. */
  readonly name: string;
  /** The long name beside a short one. */
  readonly long?: string;
  readonly mentions: readonly M[];
}

/** Countries by their names in the language of `locale`, the most often named first. Every list of countries comes from here. */
export function namedCountries(
  mentions: readonly Mention[],
  locale: string,
): readonly NamedGroup<MentionOf<'country'>>[] {
  const names = new Intl.DisplayNames([locale], { type: 'region', fallback: 'code' });
  const name = (code: string) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  const byCode = Map.groupBy(of(mentions, 'country'), ({ code }) => code);
  return inOrder(
    [...byCode].map(([code, group]) => ({ name: name(code), mentions: group })),
    locale,
  );
}

/**
 * Organisations, the most often named first. A short name stands for the same body wherever a paper uses it, whether or not the
 * long one stands beside it, and `Nato` is `NATO`. Every list and count of organisations comes from here.
 */
export function namedOrganisations(
  mentions: readonly Mention[],
  locale: string,
): readonly NamedGroup<MentionOf<'organisation'>>[] {
  const all = of(mentions, 'organisation');
  const short = new Map<string, string>();
  for (const { name, acronym } of all) if (acronym && !short.has(alike(name))) short.set(alike(name), acronym);
  const bodies = Map.groupBy(all, ({ name, acronym }) => alike(short.get(alike(name)) ?? acronym ?? name));
  const groups = [...bodies.values()].map((group) => {
    const acronym = group.find((mention) => mention.acronym)?.acronym;
    const names = group.map(({ name }) => name);
    const long = mostOften(acronym ? names.filter((name) => alike(name) !== alike(acronym)) : names);
    return { name: acronym ?? long ?? '', ...(acronym && long ? { long } : {}), mentions: group };
  });
  return inOrder(groups, locale);
}

/** `WHO (World Health Organization)`; a name alone where there is no other. */
export function nameInFull({ name, long }: Pick<NamedGroup<Mention>, 'name' | 'long'>): string {
  return long ? `${name} (${long})` : name;
}

function of<K extends Mention['kind']>(mentions: readonly Mention[], kind: K): readonly MentionOf<K>[] {
  return mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}

function alike(name: string): string {
  return name.replace(/\s+/g, ' ').toUpperCase();
}

/** The first of those that come most often. */
function mostOften(names: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(names, (name) => name)];
  return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function inOrder<M extends Mention>(groups: readonly NamedGroup<M>[], locale: string): readonly NamedGroup<M>[] {
  const collator = new Intl.Collator(locale);
  return groups.toSorted((a, b) => b.mentions.length - a.mentions.length || collator.compare(a.name, b.name));
}
