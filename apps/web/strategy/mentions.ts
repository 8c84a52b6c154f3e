import type { Mention, MentionOf } from '@lofte/domain/draft';
import { type NamedGroup, namedOrganisations } from '@lofte/domain/named-groups';
import type { Language } from '../language.ts';
import { locale } from '../time.ts';

type Organisation = NamedGroup<MentionOf<'organisation'>>;

export function mentionsOf<K extends Mention['kind']>(mentions: readonly Mention[], kind: K): readonly MentionOf<K>[] {
  return mentions.filter((mention): mention is MentionOf<K> => mention.kind === kind);
}

/** Bodies that states meet in apart from all others. */
export function organisations(
  mentions: readonly Mention[],
  language: Language,
): { readonly forums: readonly Organisation[]; readonly others: readonly Organisation[] } {
  const groups = namedOrganisations(mentions, locale(language));
  const forum = (group: Organisation) => group.mentions.some((mention) => mention.forum);
  return { forums: groups.filter(forum), others: groups.filter((group) => !forum(group)) };
}
