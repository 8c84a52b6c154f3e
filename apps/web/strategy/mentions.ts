import type { Mention, MentionOf } from '@lofte/domain/draft';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';

/** Everything that is named under one name, most often named first. */
export interface Group<M extends Mention> {
  readonly name: string;
  readonly mentions: readonly M[];
}

export function mentionsOf<K extends Mention['kind']>(mentions: readonly Mention[], kind: K): readonly MentionOf<K>[] {
  return mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}

export function countries(mentions: readonly Mention[], language: Language): readonly Group<MentionOf<'country'>>[] {
  const names = new Intl.DisplayNames(locale(language), { type: 'region' });
  const name = (code: string) => (/^[A-Z]{2}$/.test(code) ? (names.of(code) ?? code) : code);
  return grouped(mentionsOf(mentions, 'country'), (mention) => name(mention.code), language);
}

export function organisations(
  mentions: readonly Mention[],
  language: Language,
): {
  readonly forums: readonly Group<MentionOf<'organisation'>>[];
  readonly others: readonly Group<MentionOf<'organisation'>>[];
} {
  const all = mentionsOf(mentions, 'organisation');
  const groups = grouped(all, (mention) => mention.name, language).map((group) => {
    const acronym = group.mentions.find((mention) => mention.acronym)?.acronym;
    return acronym && acronym !== group.name ? { ...group, name: `${group.name} (${acronym})` } : group;
  });
  const forum = (group: Group<MentionOf<'organisation'>>) => group.mentions.some((mention) => mention.forum);
  return { forums: groups.filter(forum), others: groups.filter((group) => !forum(group)) };
}

function grouped<M extends Mention>(
  mentions: readonly M[],
  name: (mention: M) => string,
  language: Language,
): readonly Group<M>[] {
  const collator = new Intl.Collator(locale(language));
  return [...Map.groupBy(mentions, name)]
    .map(([key, group]) => ({ name: key, mentions: group }))
    .sort((a, b) => b.mentions.length - a.mentions.length || collator.compare(a.name, b.name));
}
