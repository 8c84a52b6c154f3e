import type { Wanted } from '@lofte/domain/follow-up/choose-followed';
import { stateSigns } from '@lofte/domain/follow-up/state-words';
import type { Ahead, ReviewContent, ReviewedStrategy } from '@lofte/domain/steering/review-data';
import { type Block, type Document, type Runs, words } from './document/document.ts';
import { inStrategy } from './review-strategy.ts';
import { reviewWords } from './review-words.ts';
import {
  countsOf,
  fieldBlock,
  heading,
  numbered,
  partsOf,
  type ReviewLinks,
  type ReviewWriting,
} from './review-writing.ts';

/** The annual follow-up or the midterm review as a paper: every number leads to what it was counted from, every text is a field. */
export function reviewDocument(content: ReviewContent, links: ReviewLinks): Document {
  const { review, day, strategies, group } = content;
  const { language } = review;
  const say = reviewWords[language];
  const writing: ReviewWriting = { content, links, say, language, several: strategies.length > 1 };
  const [only] = strategies;
  return {
    ...{ language, title: review.title, date: day },
    subtitle: [say.kinds[review.kind], say.covers(review.covers), group].filter(Boolean).join(' · '),
    ...(only?.organisation && strategies.length === 1 ? { author: only.organisation } : {}),
    blocks: [
      // Over several strategies it is long: each is found by its name, and can be taken out and handed on.
      ...(writing.several ? [{ kind: 'contents' as const, depth: 1 as const }] : []),
      ...field(writing, 'summary'),
      heading(1, say.howItStands),
      ...together(writing),
      ...strategies.flatMap((one) => [...newPage(writing), ...inStrategy(writing, one)]),
      ...newPage(writing),
      ...decisions(writing),
      ...(review.kind === 'midterm' ? ahead(writing) : []),
      ...field(writing, 'lessons'),
      ...field(writing, 'recommendations'),
      { kind: 'note', runs: words(say.counted(content.seq, review.sealed?.hash)) },
    ],
  };
}

function newPage({ several }: ReviewWriting): readonly Block[] {
  return several ? [{ kind: 'page-break' }] : [];
}

/** A text of its own under a heading of its own; one that is missing is seen to be. */
function field(
  { content, say }: ReviewWriting,
  id: 'summary' | 'lessons' | 'recommendations' | 'remaining',
): readonly Block[] {
  return [heading(1, say.fields[id]), fieldBlock(content, id, say.fields[id])];
}

/** All strategies together: how many stand how, and what asks for attention. */
function together(writing: ReviewWriting): readonly Block[] {
  const { content, say, links, several, language } = writing;
  const [only] = content.strategies;
  if (!only) return [{ kind: 'paragraph', runs: words(say.nothing) }];
  const sum = (count: (one: ReviewedStrategy) => number) =>
    content.strategies.reduce((all, one) => all + count(one), 0);
  // The list of several opens these alone, whatever other strategies there are.
  const wanted: Wanted = several
    ? { strategies: content.strategies.map(({ strategy }) => strategy) }
    : { strategy: only.strategy };
  const fact = (label: string, value: number, more: Wanted = {}) => ({
    label,
    value: [{ text: String(value), href: links.list({ ...wanted, ...more }) }],
  });
  const inStates = partsOf(language, say).flatMap(({ look, label }) => {
    const value = sum(({ tally }) => (look === 'unsaid' ? tally.unsaid : tally.states[look]));
    const sign = look === 'unsaid' ? '' : `${stateSigns[look]} `;
    return value > 0 ? [fact(`${sign}${label}`, value, { state: look })] : [];
  });
  const across = { hollow: sum(({ tally }) => tally.hollow), silent: sum(({ tally }) => tally.silent) };
  const contradictory = sum((one) => one.contradictory.length);
  const total = sum(({ tally }) => tally.total);
  return [
    {
      kind: 'facts',
      pairs: [
        fact(say.followed, total),
        ...inStates,
        fact(say.hollow, across.hollow, { flag: 'hollow' }),
        fact(say.silent, across.silent, { flag: 'silent' }),
        fact(say.contradictory, contradictory, { flag: 'contradiction' }),
      ],
    },
    ...(several ? [strategyBars(writing)] : []),
  ];
}

function strategyBars({ content, say, links, language }: ReviewWriting): Block {
  return {
    ...{ kind: 'bars', title: say.byStrategy, parts: partsOf(language, say) },
    rows: content.strategies.map(({ strategy, title, tally }) => ({
      label: title,
      counts: countsOf(tally, (state) => links.list({ strategy, state })),
    })),
  };
}

function decisions({ content, say, links }: ReviewWriting): readonly Block[] {
  if (content.decisions.length === 0) {
    return [heading(1, say.decisions), { kind: 'paragraph', runs: words(say.noDecisions) }];
  }
  return [
    heading(1, say.decisions),
    {
      kind: 'table',
      columns: [
        { head: say.number, width: 1.2 },
        { head: say.day, width: 1.9 },
        { head: say.decided, width: 3.2 },
        { head: say.outcome, width: 1.7 },
        { head: say.reason, width: 3.6 },
      ],
      rows: content.decisions.map(({ id, number, day, title, outcome, reason }) => [
        [{ text: number, href: links.decision(id) }],
        words(say.shortDay(day)),
        words(title),
        words(say.outcomes[outcome]),
        words(reason),
      ]),
    },
  ];
}

/** What should be there and is not, and what is promised for each year that is left. */
function ahead(writing: ReviewWriting): readonly Block[] {
  const { content, say } = writing;
  const years = [...new Set(content.strategies.flatMap((one) => one.ahead.map(({ year }) => year)))].toSorted(
    (a, b) => a - b,
  );
  const inYear = (year: number) => (one: ReviewedStrategy) => one.ahead.find((those) => those.year === year)?.dates;
  const none = years.length === 0 && content.strategies.every(({ overdue }) => overdue.length === 0);
  return [
    heading(1, say.fields.remaining),
    fieldBlock(content, 'remaining', say.fields.remaining),
    ...(none ? [{ kind: 'paragraph' as const, runs: words(say.noDates) }] : []),
    ...dates(writing, say.overdue, ({ overdue }) => overdue),
    ...years.flatMap((year) => dates(writing, String(year), inYear(year))),
  ];
}

function dates(
  { content, say, links }: ReviewWriting,
  title: string,
  of: (one: ReviewedStrategy) => readonly Ahead[] | undefined,
): readonly Block[] {
  const rows = content.strategies.flatMap((one) =>
    (of(one) ?? []).map(({ due, title: step, of: { element } }): readonly Runs[] => [
      words(say.shortDay(due)),
      words(step ?? say.wholeEffort),
      [{ text: numbered(element), href: links.element(one.strategy, element.id) }],
    ]),
  );
  if (rows.length === 0) return [];
  const columns = [
    { head: say.due, width: 1.2 },
    { head: say.step, width: 3 },
    { head: say.promised, width: 3 },
  ];
  return [heading(2, title), { kind: 'table', name: `${say.fields.remaining}: ${title}`, columns, rows }];
}
