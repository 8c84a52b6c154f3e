import { dayOf } from '@lofte/domain/day';
import type { Brief } from '@lofte/domain/follow-up/brief';
import type { SeenEvidence, SeenUpdate } from '@lofte/domain/follow-up/seen-by';
import { stateWords, writtenState } from '@lofte/domain/follow-up/state-words';
import type { BriefLinks, BriefWriting } from './brief-writing.ts';
import { type Block, type Runs, words } from './document/document.ts';
import { pairs } from './note-writing.ts';
import { reviewWords } from './review-words.ts';
import { shortened } from './shortened.ts';

/** How it stands now, with who said it and what shows it, and what was said before. */
export function briefStatus(writing: BriefWriting): readonly Block[] {
  const { brief, language, say } = writing;
  const { said, due, before } = brief;
  const { update, judgement } = said;
  const review = reviewWords[language];
  const judged = judgement && judgement.state !== update?.state ? judgement : undefined;
  return [
    { kind: 'heading', level: 1, text: say.now },
    {
      kind: 'facts',
      pairs: pairs([
        [say.state, standing(brief, writing)],
        [say.saidBy, update && say.on(brief.who.get(update.by) ?? '', day(update.at, language))],
        [say.words, update?.withheld ? say.withheld : update?.text],
        [say.help, update?.help],
        [say.judged, judged && [stateWords[language][judged.state], judged.text].filter(Boolean).join('\n')],
        [say.due, due && review.shortDay(due)],
      ]),
    },
    ...evidence(update?.evidence ?? [], writing),
    ...earlier(before, writing),
  ];
}

function day(at: string, language: 'da' | 'en'): string {
  return reviewWords[language].shortDay(dayOf(new Date(at)));
}

function standing(
  { standing: { state, hollow, silentSince, decided } }: Brief,
  { language, say }: BriefWriting,
): string {
  const review = reviewWords[language];
  return [
    state === undefined ? say.unsaid : writtenState(language, state),
    ...(hollow ? [review.withoutProof] : []),
    ...(silentSince === undefined ? [] : [review.silentSince(silentSince)]),
    ...(decided === 'lower' ? [review.lower] : []),
  ].join('\n');
}

function evidence(all: readonly SeenEvidence[], { links, language, say }: BriefWriting): readonly Block[] {
  if (all.length === 0) return [];
  const dated = (one: SeenEvidence): Runs => [
    ...shown(one, links),
    { text: `, ${reviewWords[language].shortDay(one.date)}` },
  ];
  return [
    { kind: 'paragraph', runs: [{ text: say.evidence, strong: true }], leads: true },
    { kind: 'list', items: all.map(dated) },
  ];
}

/** What shows that a status is true, as a way to it as far as the reader may go there. */
function shown(one: SeenEvidence, links: BriefLinks): Runs {
  switch (one.kind) {
    case 'title':
      return words(one.title);
    case 'file':
      return [{ text: one.name, href: links.evidence(one.sha256) }];
    case 'link':
      return [{ text: one.title ?? one.url, href: one.url }];
    case 'passage':
      return [{ text: `”${shortened(one.quote, 200)}”`, href: links.place(one.document, one.span) }];
  }
}

/** As many as one reads; the page has them all. */
const most = 6;

function earlier(before: readonly SeenUpdate[], { brief, language, say, links }: BriefWriting): readonly Block[] {
  if (before.length === 0) return [];
  const rest = before.length - most;
  const href = links.element(brief.strategy.id, brief.element.id);
  return [
    { kind: 'paragraph', runs: [{ text: say.before, strong: true }], leads: true },
    {
      ...{ kind: 'table', name: say.before },
      columns: [
        { head: say.day, width: 1.5 },
        { head: say.state, width: 1.7 },
        { head: say.who, width: 2.2 },
        { head: say.text, width: 4.4 },
      ],
      rows: before
        .slice(0, most)
        .map(({ at, state, by, text = '', withheld }) => [
          words(day(at, language)),
          words(writtenState(language, state)),
          words(brief.who.get(by) ?? ''),
          words(withheld ? say.withheld : shortened(text, 280)),
        ]),
    },
    ...(rest > 0 ? [{ kind: 'note' as const, runs: [{ text: say.earlier(rest), href }] }] : []),
  ];
}
