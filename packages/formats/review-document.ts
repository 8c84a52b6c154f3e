import type { DriftChange, DriftLine } from '@lofte/domain/drift/drift-line';
import type { Wanted } from '@lofte/domain/follow-up/choose-followed';
import type { Followed } from '@lofte/domain/follow-up/followed';
import { type State, states } from '@lofte/domain/follow-up/state';
import { stateWords, writtenState } from '@lofte/domain/follow-up/state-words';
import type { Tally } from '@lofte/domain/follow-up/tally';
import { goalField } from '@lofte/domain/steering/review';
import type { ReviewContent, ReviewedGoal, ReviewedStrategy } from '@lofte/domain/steering/review-data';
import { type Bars, type Block, type Document, type Runs, words } from './document/document.ts';
import { type ReviewWords, reviewWords } from './review-words.ts';

/** Where the numbers and names of a review lead: for a sealed one, to what stood where it was sealed. */
export interface ReviewLinks {
  list(wanted: Wanted): string;
  element(strategy: string, element: string): string;
  drift(strategy: string): string;
  decision(id: string): string;
}

interface Writing {
  readonly content: ReviewContent;
  readonly links: ReviewLinks;
  readonly say: ReviewWords;
  readonly language: 'da' | 'en';
  /** Whether there are several strategies, each with a heading of its own. */
  readonly several: boolean;
}

/** The annual follow-up or the midterm review as a paper: every number leads to what it was counted from, every text is a field. */
export function reviewDocument(content: ReviewContent, links: ReviewLinks): Document {
  const { review, day, strategies, group } = content;
  const { language } = review;
  const say = reviewWords[language];
  const writing: Writing = { content, links, say, language, several: strategies.length > 1 };
  const [only] = strategies;
  return {
    ...{ language, title: review.title, date: day },
    subtitle: [say.kinds[review.kind], say.covers(review.covers), group].filter(Boolean).join(' · '),
    ...(only?.organisation && strategies.length === 1 ? { author: only.organisation } : {}),
    blocks: [
      ...field(writing, 'summary'),
      heading(1, say.howItStands),
      ...together(writing),
      ...strategies.flatMap((one) => inStrategy(writing, one)),
      ...decisions(writing),
      ...(review.kind === 'midterm' ? ahead(writing) : []),
      ...field(writing, 'lessons'),
      ...field(writing, 'recommendations'),
      { kind: 'note', runs: words(say.counted(content.seq, review.sealed?.hash)) },
    ],
  };
}

function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

/** A text of its own under a heading of its own; one that is missing is seen to be. */
function field(
  { content, say }: Writing,
  id: 'summary' | 'lessons' | 'recommendations' | 'remaining',
): readonly Block[] {
  return [heading(1, say.fields[id]), fieldBlock(content, id, say.fields[id])];
}

function fieldBlock({ chapters }: ReviewContent, id: string, label: string): Block {
  const text = chapters.get(id)?.chapter.text ?? '';
  return { kind: 'field', id, label, text: text === '' ? [] : text.split(/\n\s*\n/), missing: text === '' };
}

/** All strategies together: how many stand how, and what asks for attention. */
function together(writing: Writing): readonly Block[] {
  const { content, say, links, several } = writing;
  const [only] = content.strategies;
  if (!only) return [{ kind: 'paragraph', runs: words(say.nothing) }];
  const sum = (count: (one: ReviewedStrategy) => number) =>
    content.strategies.reduce((all, one) => all + count(one), 0);
  const wanted = (more: Wanted): Wanted => (several ? more : { strategy: only.strategy, ...more });
  const figure = (value: number, more: Wanted): Runs => [{ text: String(value), href: links.list(wanted(more)) }];
  return [
    {
      kind: 'facts',
      pairs: [
        {
          label: say.followed,
          value: figure(
            sum(({ tally }) => tally.total),
            {},
          ),
        },
        {
          label: say.hollow,
          value: figure(
            sum(({ tally }) => tally.hollow),
            { flag: 'hollow' },
          ),
        },
        {
          label: say.silent,
          value: figure(
            sum(({ tally }) => tally.silent),
            { flag: 'silent' },
          ),
        },
        {
          label: say.contradictory,
          value: figure(
            sum(({ contradictory }) => contradictory.length),
            { flag: 'contradiction' },
          ),
        },
      ],
    },
    ...(several ? [strategyBars(writing)] : []),
  ];
}

function strategyBars({ content, say, links, language }: Writing): Block {
  return {
    ...{ kind: 'bars', title: say.byStrategy, parts: partsOf(language, say) },
    rows: content.strategies.map(({ strategy, title, tally }) => ({
      label: title,
      counts: countsOf(tally, (state) => links.list({ strategy, state })),
    })),
  };
}

function partsOf(language: 'da' | 'en', say: ReviewWords): Bars['parts'] {
  return [
    ...states.map((look) => ({ look, label: stateWords[language][look] })),
    { look: 'unsaid' as const, label: say.unsaid },
  ];
}

function countsOf(tally: Tally, list: (state: State | 'unsaid') => string): Bars['rows'][number]['counts'] {
  return [
    ...states.map((state) => ({ value: tally.states[state], href: list(state) })),
    { value: tally.unsaid, href: list('unsaid') },
  ];
}

function inStrategy(writing: Writing, one: ReviewedStrategy): readonly Block[] {
  const { say, several, content } = writing;
  const level = several ? 2 : 1;
  return [
    ...(several ? [heading(1, one.title)] : []),
    ...goals(writing, one),
    ...(content.review.kind === 'midterm' && one.before ? thenAndNow(writing, one, one.before) : []),
    ...attention(writing, one, level),
    heading(level, say.drift),
    ...drift(writing, one),
    ...(one.indicators.length > 0 ? [heading(level, say.indicators), ...one.indicators.map(series)] : []),
    ...(one.sums.length > 0 ? [heading(level, say.money), money(writing, one)] : []),
  ];
}

function goals(writing: Writing, one: ReviewedStrategy): readonly Block[] {
  const { say, links, language, several } = writing;
  const named = (goal: ReviewedGoal) => (goal.element ? numbered(goal.element) : say.noGoal);
  return [
    heading(several ? 2 : 1, say.byGoal),
    {
      ...{ kind: 'bars', title: say.byGoal, parts: partsOf(language, say) },
      rows: one.goals.map((goal) => ({
        label: named(goal),
        counts: countsOf(goal.tally, (state) => links.list({ strategy: one.strategy, goal: goal.key, state })),
      })),
    },
    ...one.goals.flatMap((goal) => [
      heading(several ? 3 : 2, named(goal)),
      fieldBlock(writing.content, goalField(one.strategy, goal.element?.id ?? 'none'), say.goalText),
      promises(writing, one, goal.all),
    ]),
  ];
}

/** What was promised and what came of it, a row each. */
function promises({ say, links, language }: Writing, { strategy }: ReviewedStrategy, all: readonly Followed[]): Block {
  return {
    kind: 'table',
    columns: [
      { head: say.promised, width: 3 },
      { head: say.state, width: 1.4 },
      { head: say.said, width: 4 },
    ],
    rows: all.map((one) => [
      [{ text: numbered(one.element), href: links.element(strategy, one.element.id) }],
      stateOf(one, say, language),
      words(one.update?.text ?? say.nothingSaid),
    ]),
  };
}

function stateOf({ standing }: Followed, say: ReviewWords, language: 'da' | 'en'): Runs {
  const state = standing.state ? writtenState(language, standing.state) : say.unsaid;
  const more = [
    ...(standing.hollow ? [say.withoutProof] : []),
    ...(standing.silentSince ? [say.silentSince(standing.silentSince)] : []),
  ];
  return words([state, ...more].join('\n'));
}

function attention(writing: Writing, one: ReviewedStrategy, level: 1 | 2): readonly Block[] {
  const { say, links } = writing;
  const groups = [
    [say.offTrackOnes, one.offTrack],
    [say.silentOnes, one.silent],
    [say.contradictoryOnes, one.contradictory],
  ] as const;
  const blocks = groups.flatMap(([title, all]): readonly Block[] =>
    all.length === 0
      ? []
      : [
          { kind: 'paragraph', runs: [{ text: title, strong: true }] },
          {
            kind: 'list',
            items: all.map(
              ({ element }): Runs => [{ text: numbered(element), href: links.element(one.strategy, element.id) }],
            ),
          },
        ],
  );
  return blocks.length === 0 ? [] : [heading(level, say.attention), ...blocks];
}

/** Lines that say what became of a promise; every other change is in the counts, and in the list that they open. */
const telling: readonly DriftChange[] = ['removed', 'merged', 'split', 're-dated', 're-owned', 'decided'];

function drift({ say, links }: Writing, { strategy, drift: found }: ReviewedStrategy): readonly Block[] {
  const counts = Object.entries(found.counts).filter(([, count]) => count > 0) as [DriftChange, number][];
  if (counts.length === 0) return [{ kind: 'paragraph', runs: words(say.noDrift) }];
  const lines = found.lines.filter((line) => line.element && (telling.includes(line.change) || isWeaker(line)));
  return [
    {
      kind: 'facts',
      pairs: counts.map(([change, count]) => ({
        label: say.changes[change],
        value: [{ text: String(count), href: `${links.drift(strategy)}#${change}` }],
      })),
    },
    ...(lines.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            columns: [
              { head: say.part, width: 3 },
              { head: say.whatChanged, width: 2 },
            ],
            rows: lines.map((line): readonly Runs[] => [
              [
                {
                  text: line.element ? numbered(line.element) : '',
                  href: links.element(strategy, line.element?.id ?? ''),
                },
              ],
              words(isWeaker(line) ? say.weaker : say.changes[line.change]),
            ]),
          },
        ]),
  ];
}

function isWeaker(line: DriftLine): boolean {
  return line.change === 'reworded' && line.kind === 'weaker';
}

function series({ element, indicator }: ReviewedStrategy['indicators'][number]): Block {
  const { baseline, periods } = indicator;
  const points = periods.map(({ period, target, actual }) => ({
    period,
    ...(target === undefined ? {} : { target: { value: target } }),
    ...(actual === undefined ? {} : { actual: { value: actual } }),
  }));
  const first = baseline ? [{ period: baseline.period, actual: { value: baseline.value } }] : [];
  const all = [...first.filter(({ period }) => !points.some((one) => one.period === period)), ...points];
  return {
    ...{ kind: 'series', title: `${indicator.title} (${numbered(element)})`, unit: indicator.unit },
    points: all.toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0)),
  };
}

function money({ say, language }: Writing, { sums }: ReviewedStrategy): Block {
  const amount = (value: number) => new Intl.NumberFormat(language, { maximumFractionDigits: 2 }).format(value);
  return {
    kind: 'table',
    columns: [
      { head: say.year },
      { head: say.currency },
      { head: say.setAside, align: 'right' },
      { head: say.paidOut, align: 'right' },
    ],
    rows: sums.map(({ year, currency, setAside, paidOut }) => [
      words(year === undefined ? say.noYear : String(year)),
      words(currency),
      words(amount(setAside)),
      words(amount(paidOut)),
    ]),
  };
}

function thenAndNow(
  { say, language, links, content, several }: Writing,
  one: ReviewedStrategy,
  before: Tally,
): readonly Block[] {
  return [
    heading(several ? 2 : 1, say.thenAndNow),
    {
      ...{ kind: 'bars', title: say.thenAndNow, parts: partsOf(language, say) },
      rows: [
        {
          label: say.on(content.review.covers.from),
          counts: countsOf(before, () => '').map(({ value }) => ({ value })),
        },
        {
          label: say.on(content.day),
          counts: countsOf(one.tally, (state) => links.list({ strategy: one.strategy, state })),
        },
      ],
    },
  ];
}

function decisions({ content, say, links }: Writing): readonly Block[] {
  if (content.decisions.length === 0) {
    return [heading(1, say.decisions), { kind: 'paragraph', runs: words(say.noDecisions) }];
  }
  return [
    heading(1, say.decisions),
    {
      kind: 'table',
      columns: [
        { head: say.number, width: 1 },
        { head: say.day, width: 1.4 },
        { head: say.decided, width: 3 },
        { head: say.outcome, width: 1.4 },
        { head: say.reason, width: 4 },
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

/** What is promised for each year that is left. */
function ahead({ content, say, links }: Writing): readonly Block[] {
  const years = [...new Set(content.strategies.flatMap((one) => one.ahead.map(({ year }) => year)))].toSorted();
  return [
    heading(1, say.fields.remaining),
    fieldBlock(content, 'remaining', say.fields.remaining),
    ...years.flatMap((year): readonly Block[] => [
      heading(2, String(year)),
      {
        kind: 'table',
        columns: [
          { head: say.due, width: 1.2 },
          { head: say.step, width: 3 },
          { head: say.promised, width: 3 },
        ],
        rows: content.strategies.flatMap(({ strategy, ahead: all }) =>
          (all.find((one) => one.year === year)?.dates ?? []).map(
            ({ due, title, of: { element } }): readonly Runs[] => [
              words(say.shortDay(due)),
              words(title ?? say.wholeEffort),
              [{ text: numbered(element), href: links.element(strategy, element.id) }],
            ],
          ),
        ),
      },
    ]),
  ];
}

function numbered({ number, title }: { readonly number?: string | undefined; readonly title: string }): string {
  return number !== undefined && !title.startsWith(number) ? `${number} ${title}` : title;
}
