import { dayOf } from '@lofte/domain/day';
import type { MeetingPapers } from '@lofte/domain/steering/meeting-papers';
import { type Proposal, touchedBy } from '@lofte/domain/steering/proposal';
import { type Block, type Document, type Facts, type Runs, words } from './document/document.ts';
import { meetingPaperWords } from './meeting-words.ts';
import { paragraphs } from './paragraphs.ts';
import { sayDay } from './status-book/say-day.ts';

/** Where the names in the papers of a meeting lead. */
export interface MeetingLinks {
  element(strategy: string, element: string): string;
  proposal(id: string): string;
  decision(id: string): string;
}

type Language = 'da' | 'en';

/** The cover note of one proposal. */
export function proposalDocument(
  proposal: Proposal,
  papers: Pick<MeetingPapers, 'group' | 'parts' | 'names'>,
  { links, language }: { readonly links: MeetingLinks; readonly language: Language },
): Document {
  const say = meetingPaperWords[language];
  return {
    ...{ language, title: proposal.title, date: dayOf(new Date(proposal.at)) },
    subtitle: `${say.coverNote} · ${papers.group.name}`,
    blocks: coverNote(proposal, papers.parts, links, language),
  };
}

/** What is proposed, why, and which parts of the plans it changes. */
export function coverNote(
  proposal: Proposal,
  parts: MeetingPapers['parts'],
  links: MeetingLinks,
  language: Language,
): readonly Block[] {
  const say = meetingPaperWords[language];
  const { kind, state, text, opportunity = {} } = proposal;
  const { from, country, forum, partner, answerBy } = opportunity;
  const place = country && new Intl.DisplayNames(language, { type: 'region' }).of(country);
  const said: readonly (readonly [string, string | undefined])[] = [
    [say.proposed, say.proposalKinds[kind]],
    [say.state, say.states[state]],
    [say.from, from],
    [say.country, place],
    [say.forum, forum],
    [say.partner, partner],
    [say.answerBy, answerBy && sayDay(language, answerBy)],
  ];
  const touched = touchedBy(proposal).flatMap(({ strategy, element }): readonly Runs[] => {
    const title = parts.get(`${strategy} ${element}`);
    return title === undefined ? [] : [[{ text: title, href: links.element(strategy, element) }]];
  });
  const list: readonly Block[] = [
    { kind: 'paragraph', runs: [{ text: say.touches, strong: true }] },
    { kind: 'list', items: touched },
  ];
  return [{ kind: 'facts', pairs: pairs(said) }, ...paragraphs(text), ...(touched.length > 0 ? list : [])];
}

/** Of what is said, a line each. */
export function pairs(said: readonly (readonly [string, string | undefined])[]): Facts['pairs'] {
  return said.flatMap(([label, value]) => (value ? [{ label, value: words(value) }] : []));
}
