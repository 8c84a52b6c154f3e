import type { Followed } from '@lofte/domain/follow-up/followed';
import { writtenState } from '@lofte/domain/follow-up/state-words';
import type { Tally } from '@lofte/domain/follow-up/tally';
import { goalField } from '@lofte/domain/steering/review';
import type { ReviewedGoal, ReviewedStrategy } from '@lofte/domain/steering/review-data';
import type { YearSums } from '@lofte/domain/steering/sums';
import { type Block, type Column, type Runs, words } from './document/document.ts';
import { driftBlocks } from './review-drift.ts';
import {
  countsOf,
  fieldBlock,
  heading,
  numbered,
  partsOf,
  type ReviewLinks,
  type ReviewWriting,
} from './review-writing.ts';

/** What a review says of one strategy. */
export function inStrategy(writing: ReviewWriting, one: ReviewedStrategy): readonly Block[] {
  const { say, several, content } = writing;
  const level = several ? 2 : 1;
  return [
    ...(several ? [heading(1, one.title)] : []),
    ...goals(writing, one),
    ...(content.review.kind === 'midterm' ? thenAndNow(writing, one) : []),
    ...attention(writing, one, level),
    heading(level, say.drift),
    ...driftBlocks(writing, one),
    ...(one.indicators.length > 0
      ? [heading(level, say.indicators), ...one.indicators.map((found) => series(writing, one, found))]
      : []),
    ...(one.sums.length > 0 ? [heading(level, say.money), ...money(writing, one)] : []),
  ];
}

function goals(writing: ReviewWriting, one: ReviewedStrategy): readonly Block[] {
  const { say, links, language, several } = writing;
  const named = (goal: ReviewedGoal) => (goal.element ? numbered(goal.element) : say.noGoal);
  return [
    heading(several ? 2 : 1, say.byGoal),
    {
      ...{
        kind: 'bars',
        title: several ? `${say.standing}: ${one.title}` : say.standing,
        parts: partsOf(language, say),
      },
      rows: one.goals.map((goal) => ({
        label: named(goal),
        counts: countsOf(goal.tally, (state) => links.list({ strategy: one.strategy, goal: goal.key, state })),
      })),
    },
    ...one.goals.flatMap((goal) => [
      heading(several ? 3 : 2, named(goal)),
      fieldBlock(writing.content, goalField(one.strategy, goal.element?.id ?? 'none'), say.goalText),
      promises(writing, one, goal),
    ]),
  ];
}

/** What was promised and what came of it, a row each. */
function promises(writing: ReviewWriting, strategy: ReviewedStrategy, goal: ReviewedGoal): Block {
  const { say, links } = writing;
  return {
    ...{ kind: 'table', name: goal.element ? numbered(goal.element) : `${say.noGoal}: ${strategy.title}` },
    columns: [
      { head: say.promised, width: 3 },
      { head: say.state, width: 2.1 },
      { head: say.said, width: 3.7 },
    ],
    rows: goal.all.map((one) => [
      [{ text: numbered(one.element), href: links.element(strategy.strategy, one.element.id) }],
      stateOf(writing, strategy, one),
      saidOf(writing, strategy, one),
    ]),
  };
}

function stateOf(writing: ReviewWriting, strategy: ReviewedStrategy, one: Followed): Runs {
  const { say, language } = writing;
  const { state, hollow, silentSince, decided } = one.standing;
  const lines = [
    state ? writtenState(language, state) : say.unsaid,
    ...(hollow ? [say.withoutProof] : []),
    ...(silentSince ? [say.silentSince(silentSince)] : []),
    ...(decided === 'lower' ? [say.lower] : []),
  ];
  const by = decided === 'lower' ? decisionLink(writing, strategy, one) : undefined;
  return [{ text: lines.join('\n') }, ...(by ? [{ text: ', ' }, by] : [])];
}

/** What its owner said last; or the decision that ended it, since whatever its owner said was before that. */
function saidOf(writing: ReviewWriting, strategy: ReviewedStrategy, one: Followed): Runs {
  const { say, content } = writing;
  const { decided } = one.standing;
  if (decided !== 'stopped' && decided !== 'completed') return words(one.update?.text ?? say.nothingSaid);
  const decision = content.taken.get(strategy.decidedBy.get(one.element.id) ?? '');
  const by = decisionLink(writing, strategy, one);
  if (!decision || !by) return words(`${say.decidedWays[decided]}.`);
  return [{ text: `${say.endedBy[decided]} ` }, by, { text: `, ${say.shortDay(decision.day)}: ${decision.reason}` }];
}

function decisionLink({ content, links }: ReviewWriting, { decidedBy }: ReviewedStrategy, { element }: Followed) {
  const decision = content.taken.get(decidedBy.get(element.id) ?? '');
  return decision && { text: decision.number, href: links.decision(decision.id) };
}

function attention(writing: ReviewWriting, one: ReviewedStrategy, level: 1 | 2): readonly Block[] {
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
          { kind: 'paragraph', runs: [{ text: title, strong: true }], leads: true },
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

function series(
  { links }: ReviewWriting,
  { strategy }: ReviewedStrategy,
  { element, indicator }: ReviewedStrategy['indicators'][number],
): Block {
  const { baseline, periods } = indicator;
  const href = links.element(strategy, element.id);
  const points = periods.map(({ period, target, actual }) => ({
    period,
    ...(target === undefined ? {} : { target: { value: target, href } }),
    ...(actual === undefined ? {} : { actual: { value: actual, href } }),
  }));
  const first = baseline ? [{ period: baseline.period, actual: { value: baseline.value, href } }] : [];
  const all = [...first.filter(({ period }) => !points.some((one) => one.period === period)), ...points];
  return {
    ...{ kind: 'series', title: `${indicator.title} (${numbered(element)})`, unit: indicator.unit },
    points: all.toSorted((a, b) => (a.period < b.period ? -1 : a.period > b.period ? 1 : 0)),
  };
}

/** The sums by year, and what they add up: each part with what stands at it. */
function money({ say, language, links }: ReviewWriting, one: ReviewedStrategy): readonly Block[] {
  const format = new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 2 });
  const cells = ({ year, currency, setAside, paidOut }: YearSums): readonly Runs[] => [
    words(year === undefined ? say.noYear : String(year)),
    words(currency),
    words(setAside === 0 ? '–' : format.format(setAside)),
    words(paidOut === 0 ? '–' : format.format(paidOut)),
  ];
  const columns: readonly Column[] = [
    { head: say.year },
    { head: say.currency },
    { head: say.setAside, align: 'right' },
    { head: say.paidOut, align: 'right' },
  ];
  return [
    {
      kind: 'table',
      caption: say.moneyInAll,
      name: `${say.moneyInAll}: ${one.title}`,
      columns,
      rows: one.sums.map(cells),
    },
    {
      ...{
        kind: 'table',
        caption: say.moneyByPart,
        name: `${say.moneyByPart}: ${one.title}`,
        columns: [{ head: say.part, width: 3 }, ...columns],
      },
      rows: one.funded.flatMap(({ element, sums }) =>
        sums.map((sum): readonly Runs[] => [
          [{ text: numbered(element), href: links.element(one.strategy, element.id) }],
          ...cells(sum),
        ]),
      ),
    },
  ];
}

function thenAndNow(
  { say, language, links, content, several }: ReviewWriting,
  { strategy, title: name, before, tally }: ReviewedStrategy,
): readonly Block[] {
  const title = heading(several ? 2 : 1, say.thenAndNow);
  const start = say.on(content.start);
  if (!before) return [title, { kind: 'paragraph', runs: words(say.notThen(start)) }];
  const row = (label: string, counted: Tally, list: ReviewLinks['list']) => ({
    label,
    counts: countsOf(counted, (state) => list({ strategy, state })),
  });
  const rows = [row(start, before, links.listThen), row(say.on(content.day), tally, links.list)];
  const caption = several ? `${say.standingThen}: ${name}` : say.standingThen;
  return [title, { kind: 'bars', title: caption, parts: partsOf(language, say), rows }];
}
