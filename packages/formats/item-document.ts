import type { ItemNote, NotedPart } from '@lofte/domain/steering/cover-note';
import type { Decision } from '@lofte/domain/steering/decision';
import { coverNoteWords } from './cover-note-words.ts';
import { type Block, type Document, words } from './document/document.ts';
import { meetingPaperWords } from './meeting-words.ts';
import { judgedAs, type MeetingLinks, type NoteWriting, pairs, standsIn } from './note-writing.ts';
import { notedPlace } from './noted-place.ts';
import { paragraphs } from './paragraphs.ts';
import { coverNote } from './proposal-document.ts';
import { reviewWords } from './review-words.ts';
import { numbered } from './review-writing.ts';
import { sayDay } from './status-book/say-day.ts';

/** The paper of one item of an agenda: what is to be decided, or what there is to know; `day` is the day it is written out. */
export function itemDocument(note: ItemNote, links: MeetingLinks, language: 'da' | 'en', day: string): Document {
  const say = meetingPaperWords[language];
  const { item, nth, group } = note;
  const about = item.kind === 'proposal' ? say.coverNote : coverNoteWords[language].itemNumber(nth);
  return {
    ...{ language, title: item.title, date: day, subtitle: `${about} · ${group.name}` },
    blocks: itemBlocks(note, { links, language, level: 1 }, true),
  };
}

/** What is said of an item; by itself also where it is taken up. */
export function itemBlocks(note: ItemNote, writing: NoteWriting, byItself = false): readonly Block[] {
  const [say, meeting] = [coverNoteWords[writing.language], meetingPaperWords[writing.language]];
  const { proposal, part, decision, minutes } = note;
  if (proposal) return coverNote(proposal, writing, byItself ? note : undefined);
  const at = [note.meeting.title, meeting.when(note.meeting), say.itemNumber(note.nth)].join('\n');
  const blocks = [
    ...(part ? partBlocks(part, writing) : []),
    ...(decision ? taskBlocks(decision, note, writing) : []),
    ...(minutes
      ? [
          {
            kind: 'paragraph' as const,
            runs: [{ text: `${say.toApprove}: ` }, { text: minutes.title, href: writing.links.minutes(minutes.id) }],
          },
        ]
      : []),
    ...paragraphs(note.item.said),
  ];
  return [
    ...(byItself ? [{ kind: 'facts' as const, pairs: pairs([[say.meeting, at]]) }] : []),
    ...blocks,
    ...(byItself && blocks.length === 0 ? [{ kind: 'note' as const, runs: words(say.nothingMore) }] : []),
  ];
}

/** What was promised, how it stands, and what is asked of its owner. */
function partBlocks(part: NotedPart, { links, language }: NoteWriting): readonly Block[] {
  const say = coverNoteWords[language];
  const { element, strategy, status } = part;
  const due = element.period?.to;
  const asked = status?.verdict?.thread?.findLast(({ from }) => from === 'secretariat')?.text;
  return [
    {
      kind: 'quote',
      runs: [{ text: numbered(element), href: links.element(strategy, element.id) }],
      source: notedPlace(part, links.place, language),
    },
    {
      kind: 'facts',
      pairs: pairs([
        [say.stands, standsIn(part, language)],
        [say.judged, judgedAs(part, language)],
        [say.owner, element.owner?.name ?? say.nobody],
        [say.due, due && reviewWords[language].shortDay(due)],
        [say.says, status?.update?.text],
        [say.question, asked],
      ]),
    },
  ];
}

/** A decision that is not carried out, or comes back. */
function taskBlocks(decision: Decision, { nth, names }: ItemNote, { links, language }: NoteWriting): readonly Block[] {
  const [say, meeting, review] = [coverNoteWords[language], meetingPaperWords[language], reviewWords[language]];
  const { id, number, outcome, title, reason, condition, tasks = [] } = decision;
  const open = tasks.filter(({ done }) => done === undefined);
  return [
    {
      ...{ kind: 'paragraph', leads: true },
      runs: [
        { text: meeting.decision(number, review.outcomes[outcome]), strong: true, href: links.decision(id) },
        { text: `. ${title}` },
      ],
    },
    {
      kind: 'facts',
      pairs: pairs([
        [meeting.reason, reason],
        [meeting.condition, condition],
      ]),
    },
    ...(open.length === 0
      ? []
      : [
          {
            ...{ kind: 'table' as const, name: `${nth}. ${say.task} ${number}` },
            columns: [
              { head: say.task, width: 4 },
              { head: meeting.who, width: 2 },
              { head: meeting.due, width: 2 },
            ],
            rows: open.map(({ what, person, organisation, due }) => [
              words(what),
              words(names.get(person ?? organisation ?? '') ?? ''),
              words(sayDay(language, due)),
            ]),
          },
        ]),
  ];
}
