import { dayOf } from '@lofte/domain/day';
import type { ItemNote } from '@lofte/domain/steering/cover-note';
import { decidingMembers } from '@lofte/domain/steering/group';
import type { MeetingPapers } from '@lofte/domain/steering/meeting-papers';
import { type Block, type Document, words } from './document/document.ts';
import { itemBlocks } from './item-document.ts';
import { meetingPaperWords } from './meeting-words.ts';
import { type MeetingLinks, pairs } from './note-writing.ts';

/** The papers of a meeting: its agenda, and after it what there is to know of each item, in order. */
export function agendaDocument(
  papers: MeetingPapers,
  notes: readonly ItemNote[],
  links: MeetingLinks,
  language: 'da' | 'en',
): Document {
  const { meeting, group, names } = papers;
  const say = meetingPaperWords[language];
  const members = decidingMembers(group).map(({ person }) => names.get(person) ?? '');
  const facts = pairs([
    [say.time, say.when(meeting)],
    [say.place, meeting.place],
    [say.members, members.join(', ')],
  ]);
  const told = notes.flatMap((note): readonly Block[] => {
    const blocks = itemBlocks(note, { links, language, level: 2 });
    // Each proposal begins on a page of its own: that is what is taken out and read by itself.
    const apart: readonly Block[] = note.proposal ? [{ kind: 'page-break' }] : [];
    const title = `${note.nth}. ${note.item.title}`;
    return blocks.length > 0 ? [...apart, { kind: 'heading', level: 1, text: title }, ...blocks] : [];
  });
  return {
    ...{ language, title: `${say.agenda}: ${meeting.title}`, subtitle: group.name },
    date: dayOf(new Date(meeting.start)),
    blocks: [{ kind: 'facts', pairs: facts }, itemTable(papers, links, language), ...told],
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
