import { dayOf } from '@lofte/domain/day';
import { decidingMembers } from '@lofte/domain/steering/group';
import type { MeetingPapers } from '@lofte/domain/steering/meeting-papers';
import { type Block, type Document, words } from './document/document.ts';
import { meetingPaperWords } from './meeting-words.ts';
import { coverNote, type MeetingLinks, pairs } from './proposal-document.ts';

/** The agenda of a meeting, with a cover note for each proposal on it. */
export function agendaDocument(papers: MeetingPapers, links: MeetingLinks, language: 'da' | 'en'): Document {
  const { meeting, group, names, proposals, parts } = papers;
  const say = meetingPaperWords[language];
  const members = decidingMembers(group).map(({ person }) => names.get(person) ?? '');
  const facts = pairs([
    [say.time, say.when(meeting)],
    [say.place, meeting.place],
    [say.members, members.join(', ')],
  ]);
  const notes = meeting.items.flatMap(({ title, proposal }, i): readonly Block[] => {
    const about = proposals.get(proposal ?? '');
    return about
      ? [{ kind: 'heading', level: 1, text: `${i + 1}. ${title}` }, ...coverNote(about, parts, links, language)]
      : [];
  });
  return {
    ...{ language, title: `${say.agenda}: ${meeting.title}`, subtitle: group.name },
    date: dayOf(new Date(meeting.start)),
    blocks: [{ kind: 'facts', pairs: facts }, itemTable(papers, links, language), ...notes],
  };
}

function itemTable({ meeting, proposals }: MeetingPapers, links: MeetingLinks, language: 'da' | 'en'): Block {
  const say = meetingPaperWords[language];
  if (meeting.items.length === 0) return { kind: 'paragraph', runs: words(say.noItems) };
  return {
    kind: 'table',
    columns: [
      { head: say.number, width: 0.6 },
      { head: say.item, width: 5 },
      { head: say.kind, width: 1.6 },
      { head: say.length, width: 1, align: 'right' },
    ],
    rows: meeting.items.map(({ title, kind, minutes, proposal, strategy, element }, i) => {
      const about = proposal !== undefined && proposals.has(proposal) ? links.proposal(proposal) : undefined;
      const part = strategy !== undefined && element !== undefined ? links.element(strategy, element) : undefined;
      return [
        words(String(i + 1)),
        [{ text: title, href: about ?? part }],
        words(say.items[kind]),
        words(minutes === undefined ? '' : say.minutesOf(minutes)),
      ];
    }),
  };
}
