import { dayOf } from '@lofte/domain/day';
import type { Decision } from '@lofte/domain/steering/decision';
import type { Item } from '@lofte/domain/steering/meeting';
import { absentFrom, type MeetingPapers, presentAt } from '@lofte/domain/steering/meeting-papers';
import { type Block, type Document, words } from './document/document.ts';
import { type MeetingWords, meetingPaperWords } from './meeting-words.ts';
import { type MeetingLinks, pairs } from './note-writing.ts';
import { paragraphs } from './paragraphs.ts';
import { reviewWords } from './review-words.ts';
import { sayDay } from './status-book/say-day.ts';

interface Writing {
  readonly papers: MeetingPapers;
  readonly links: MeetingLinks;
  readonly language: 'da' | 'en';
  readonly say: MeetingWords;
}

/** What a meeting said and decided. */
export function minutesDocument(papers: MeetingPapers, links: MeetingLinks, language: 'da' | 'en'): Document {
  const { meeting, group, decisions } = papers;
  const say = meetingPaperWords[language];
  const writing: Writing = { papers, links, language, say };
  const name = nameIn(papers);
  const present = presentAt(papers).map(({ person, standsInFor }) =>
    standsInFor === undefined ? name(person) : say.standsIn(name(person), name(standsInFor)),
  );
  const facts = pairs([
    [say.time, say.when(meeting)],
    [say.place, meeting.place],
    [say.present, present.join(', ') || say.nobody],
    [say.absent, absentFrom(papers).map(name).join(', ') || say.nobody],
  ]);
  const others = decisions.filter(({ item }) => !meeting.items.some(({ id }) => id === item));
  return {
    ...{ language, title: `${say.minutes}: ${meeting.title}`, subtitle: group.name },
    date: dayOf(new Date(meeting.start)),
    blocks: [
      { kind: 'facts', pairs: facts },
      { kind: 'note', runs: words(standing(writing)) },
      ...meeting.items.flatMap((item, i) => itemBlocks(writing, item, i + 1)),
      ...(others.length === 0 ? [] : [{ kind: 'heading' as const, level: 1 as const, text: say.otherDecisions }]),
      ...others.flatMap((one) => decisionBlocks(writing, one, true)),
    ],
  };
}

function standing({ papers: { meeting }, say, language }: Writing): string {
  if (meeting.state !== 'held') return say.running;
  return meeting.approved ? say.approved(sayDay(language, meeting.approved.day)) : say.draft;
}

function itemBlocks(writing: Writing, item: Item, nth: number): readonly Block[] {
  const { papers, say } = writing;
  const name = nameIn(papers);
  const out = (papers.meeting.recused ?? []).filter((one) => one.item === item.id).map(({ person }) => name(person));
  const decisions = papers.decisions.filter((one) => one.item === item.id);
  const silent = item.said === undefined && decisions.length === 0;
  return [
    { kind: 'heading', level: 1, text: `${nth}. ${item.title}` },
    ...(out.length > 0 ? [{ kind: 'note' as const, runs: words(say.recused(out.join(', '))) }] : []),
    ...paragraphs(item.said),
    ...decisions.flatMap((one) => decisionBlocks(writing, one, false)),
    ...(silent ? [{ kind: 'note' as const, runs: words(say.nothingSaid) }] : []),
  ];
}

function decisionBlocks(
  { papers, links, language, say }: Writing,
  decision: Decision,
  titled: boolean,
): readonly Block[] {
  const { id, number, outcome, title, reason, condition, back, dissent = [], tasks = [] } = decision;
  const name = nameIn(papers);
  const said = pairs([
    [say.reason, reason],
    [say.condition, condition],
    [say.back, back && sayDay(language, back)],
    ...dissent.map(({ person, words: against }) => [say.dissent(name(person)), against] as const),
  ]);
  const rows = tasks.map(({ what, person, organisation, due, done }) => [
    words(what),
    words(name(person ?? organisation ?? '')),
    words(sayDay(language, due)),
    words(done === undefined ? '' : sayDay(language, done)),
  ]);
  const columns = [
    { head: say.task, width: 4 },
    { head: say.who, width: 2 },
    { head: say.due, width: 2 },
    { head: say.done, width: 2 },
  ];
  const head = say.decision(number, reviewWords[language].outcomes[outcome]);
  return [
    {
      ...{ kind: 'paragraph', leads: true },
      runs: [{ text: head, strong: true, href: links.decision(id) }, ...words(titled ? `. ${title}` : '')],
    },
    { kind: 'facts', pairs: said },
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, name: `${say.task} ${number}`, columns, rows }]),
  ];
}

function nameIn({ names }: MeetingPapers): (id: string) => string {
  return (id) => names.get(id) ?? '';
}
