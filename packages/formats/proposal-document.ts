import { dayOf } from '@lofte/domain/day';
import type { CoverNote, ItemNote, NotedPart } from '@lofte/domain/steering/cover-note';
import { noteAssessments } from './cover-note-assessments.ts';
import { noteChanges } from './cover-note-changes.ts';
import { coverNoteWords } from './cover-note-words.ts';
import { type Block, type Document, type Facts, type Runs, words } from './document/document.ts';
import { meetingPaperWords } from './meeting-words.ts';
import { type MeetingLinks, moreOf, type NoteWriting, pairs, standsIn } from './note-writing.ts';
import { notedPlace } from './noted-place.ts';
import { paragraphs } from './paragraphs.ts';
import { reviewWords } from './review-words.ts';
import { numbered } from './review-writing.ts';
import { sayCountries } from './say-facts.ts';
import { sayDay } from './status-book/say-day.ts';

type Language = 'da' | 'en';

/** The cover note of one proposal; `day` is the day it is written out. */
export function proposalDocument(note: CoverNote, links: MeetingLinks, language: Language, day: string): Document {
  return {
    ...{ language, title: note.proposal.title, date: day },
    subtitle: `${meetingPaperWords[language].coverNote} · ${note.group.name}`,
    blocks: coverNote(note, { links, language, level: 1 }),
  };
}

/** What is asked, why, of which parts of the plans, what it would bring with it and what the members think. */
export function coverNote(
  note: CoverNote,
  writing: NoteWriting,
  at?: Pick<ItemNote, 'nth' | 'meeting'>,
): readonly Block[] {
  const say = coverNoteWords[writing.language];
  const { level } = writing;
  const why = paragraphs(note.proposal.text);
  return [
    { kind: 'paragraph', runs: [{ text: askedIn(note, writing.language), strong: true }], leads: true },
    { kind: 'facts', pairs: noteFacts(note, writing.language, at) },
    ...attention(note, writing),
    { kind: 'heading', level, text: say.why },
    ...(why.length > 0 ? why : [{ kind: 'note' as const, runs: words(say.noWhy) }]),
    { kind: 'heading', level, text: say.about },
    ...partTable(note, writing),
    ...noteChanges(note, writing),
    ...noteAssessments(note, writing),
    ...decided(note, writing),
  ];
}

/** *Det indstilles, at styregruppen beslutter at stoppe ”Nye lamper”.* */
function askedIn({ proposal, group, parts }: CoverNote, language: Language): string {
  const say = coverNoteWords[language];
  const { kind, edits, title } = proposal;
  const added = edits.flatMap(({ edit }) => (edit.do === 'add' ? [edit.fields.title ?? title] : []));
  const named = kind === 'start' ? added : parts.map(({ element }) => numbered(element));
  const about = named.length > 3 ? say.several(named.length) : named.map(say.quoted).join(say.and);
  return say.sentence(group.name, say.doing[kind], about);
}

function noteFacts(
  { proposal, by = '', from: below }: CoverNote,
  language: Language,
  at: Pick<ItemNote, 'nth' | 'meeting'> | undefined,
): Facts['pairs'] {
  const [say, meeting] = [coverNoteWords[language], meetingPaperWords[language]];
  const { kind, state, opportunity = {}, writing, back } = proposal;
  const { from, country, forum, partner, answerBy } = opportunity;
  return pairs([
    [say.meeting, at && [at.meeting.title, meeting.when(at.meeting), say.itemNumber(at.nth)].join('\n')],
    [meeting.kind, meeting.proposalKinds[kind]],
    [meeting.state, meeting.states[state]],
    [say.madeBy, say.on(by, sayDay(language, dayOf(new Date(proposal.at))))],
    [say.cameUp, below],
    [say.writing, writing && state === 'ready' ? say.writingUntil(sayDay(language, writing.due)) : undefined],
    [say.comesBack, back && state === 'ready' ? sayDay(language, back) : undefined],
    [meeting.from, from],
    [meeting.country, country && sayCountries(language, [country])],
    [meeting.forum, forum],
    [meeting.partner, partner],
    [meeting.answerBy, answerBy && sayDay(language, answerBy)],
  ]);
}

/** What was changed meanwhile, and what else waits on the same. */
function attention(
  { changedSince, others, impossible }: CoverNote,
  { links, language, level }: NoteWriting,
): readonly Block[] {
  const say = coverNoteWords[language];
  const items: readonly Runs[] = [
    ...(impossible ? [[{ text: say.impossible, strong: true }]] : []),
    ...changedSince.map(({ strategy, element, title }) => [
      { text: say.changedSince(title), href: links.element(strategy, element) },
    ]),
    ...others.map(({ id, title }) => [{ text: say.other(title), href: links.proposal(id) }]),
  ];
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level, text: say.attention },
    { kind: 'list', items },
  ];
}

/** As many as one reads on a page or two; the others are behind the number. */
const mostParts = 12;

function partTable({ proposal, parts, strategies }: CoverNote, { links, language }: NoteWriting): readonly Block[] {
  const say = coverNoteWords[language];
  if (parts.length === 0) return [{ kind: 'paragraph', runs: words(say.newPart) }];
  const several = new Set(parts.map(({ strategy }) => strategy)).size > 1;
  const [one] = parts;
  const named = (part: NotedPart): Runs => [
    { text: numbered(part.element), href: links.element(part.strategy, part.element.id) },
    ...(several ? [{ text: `\n${strategies.get(part.strategy) ?? ''}` }] : []),
  ];
  const rest = parts.length - mostParts;
  return [
    {
      ...{ kind: 'table', name: `${say.about}: ${proposal.title}` },
      ...(several || !one ? {} : { caption: strategies.get(one.strategy) }),
      columns: [
        { head: say.part, width: 3.8 },
        { head: say.owner, width: 2.4 },
        { head: say.stands, width: 2.2 },
        { head: say.place, width: 1 },
      ],
      rows: parts
        .slice(0, mostParts)
        .map((part) => [
          named(part),
          words(part.element.owner?.name ?? say.nobody),
          words(standsIn(part, language)),
          notedPlace(part, links.place, language),
        ]),
    },
    ...(rest > 0 ? [moreOf(rest, links.proposal(proposal.id), say.more)] : []),
  ];
}

function decided({ decisions }: CoverNote, { links, language, level }: NoteWriting): readonly Block[] {
  if (decisions.length === 0) return [];
  const [say, meeting, review] = [coverNoteWords[language], meetingPaperWords[language], reviewWords[language]];
  return [
    { kind: 'heading', level, text: say.decided },
    ...decisions.flatMap(({ id, number, outcome, day, reason, condition, back }): readonly Block[] => [
      {
        ...{ kind: 'paragraph', leads: true },
        runs: [
          { text: meeting.decision(number, review.outcomes[outcome]), strong: true, href: links.decision(id) },
          { text: `, ${sayDay(language, day)}` },
        ],
      },
      {
        kind: 'facts',
        pairs: pairs([
          [meeting.reason, reason],
          [meeting.condition, condition],
          [meeting.back, back && sayDay(language, back)],
        ]),
      },
    ]),
  ];
}
