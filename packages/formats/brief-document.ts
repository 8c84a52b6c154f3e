import { dayOf } from '@lofte/domain/day';
import type { Brief } from '@lofte/domain/follow-up/brief';
import { slipOf } from '@lofte/domain/follow-up/slip';
import { briefStatus } from './brief-status.ts';
import { briefWords } from './brief-words.ts';
import type { BriefLinks, BriefWriting } from './brief-writing.ts';
import { type Block, type Document, type Facts, type Runs, words } from './document/document.ts';
import { draftWords } from './draft-words.ts';
import { inLines } from './in-lines.ts';
import { meetingPaperWords } from './meeting-words.ts';
import { notedPlace } from './noted-place.ts';
import { paragraphs } from './paragraphs.ts';
import { reviewWords } from './review-words.ts';
import { numbered } from './review-writing.ts';
import { sayCountries, sayPeriod, saySum } from './say-facts.ts';

/** Everything that somebody must know of one part of a plan before a meeting. */
export function briefDocument(brief: Brief, links: BriefLinks, language: 'da' | 'en'): Document {
  const say = briefWords[language];
  const writing: BriefWriting = { brief, links, language, say };
  const { element, strategy, today } = brief;
  return {
    ...{ language, title: numbered(element), date: today, author: strategy.organisation },
    subtitle: `${say.kind} · ${strategy.title}`,
    blocks: [
      { kind: 'facts', pairs: facts(writing) },
      ...promised(writing),
      ...briefStatus(writing),
      ...milestones(writing),
      ...numbers(writing),
      ...money(writing),
      ...decisions(writing),
      ...steering(writing),
    ],
  };
}

function facts({ brief, links, language, say }: BriefWriting): Facts['pairs'] {
  const { element, strategy, above, person, forums } = brief;
  const { owner, contributors = [], countries = [], period } = element;
  const answers = [owner?.name, person === owner?.name ? undefined : person].filter(Boolean).join(', ');
  const said: readonly (readonly [string, Runs])[] = [
    [say.strategy, [{ text: strategy.title, href: links.strategy(strategy.id) }]],
    [
      say.under,
      inLines(
        above.map((one) => [
          { text: `${capital(draftWords(language).kinds[one.kind][0])}: ` },
          { text: numbered(one), href: links.element(strategy.id, one.id) },
        ]),
      ),
    ],
    [say.owner, words(answers || say.nobody)],
    [say.partners, words(contributors.map(({ name }) => name).join(', '))],
    [say.countries, words(sayCountries(language, countries))],
    [say.forums, words(forums.join(', '))],
    [say.period, words(period ? sayPeriod(language, period) : '')],
  ];
  return said.flatMap(([label, value]) => (value.some(({ text }) => text !== '') ? [{ label, value }] : []));
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The paper's own words with their place, and what the plan says now where that is another. */
function promised({ brief, links, language, say }: BriefWriting): readonly Block[] {
  const { promise, element, under, strategy } = brief;
  const heading = { kind: 'heading', level: 1, text: say.promised } as const;
  const parts: readonly Block[] =
    under.length === 0
      ? []
      : [
          { kind: 'paragraph', runs: [{ text: say.parts, strong: true }], leads: true },
          {
            kind: 'list',
            items: under.map((one): Runs => [{ text: numbered(one), href: links.element(strategy.id, one.id) }]),
          },
        ];
  if (!promise) {
    const note = { kind: 'note', runs: words(say.byHand) } as const;
    return [heading, note, ...paragraphs(element.text), ...parts];
  }
  const { document, span, paged, title, text } = promise;
  const place = links.place(document, span);
  const source = notedPlace({ element: { source: { document, span } }, paged }, () => place, language);
  const changed = title !== element.title || (text ?? '') !== (element.text ?? '');
  return [
    heading,
    { kind: 'quote', runs: words([title, text].filter(Boolean).join('\n')), source },
    ...(changed
      ? [
          { kind: 'paragraph' as const, runs: [{ text: say.nowIs, strong: true }], leads: true as const },
          ...paragraphs([element.title, element.text].filter(Boolean).join('\n\n')),
        ]
      : []),
    ...parts,
  ];
}

function milestones({ brief, language, say }: BriefWriting): readonly Block[] {
  const { element, firstDues, today } = brief;
  const day = reviewWords[language].shortDay;
  const all = (element.milestones ?? []).toSorted((a, b) => ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1));
  if (all.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: say.milestones },
    {
      ...{ kind: 'table', name: say.milestones },
      columns: [
        { head: say.milestone, width: 4 },
        { head: say.date, width: 2 },
        { head: say.state, width: 2 },
      ],
      rows: all.map((one) => {
        const { first, overdue } = slipOf(one, firstDues.get(one.id), today);
        const dates = [one.due && day(one.due), first && say.first(day(first))].filter(Boolean).join('\n');
        const late = overdue === undefined ? say.open : `▲ ${say.overdue(overdue)}`;
        return [words(one.title), words(dates), words(one.done ? `✓ ${say.reached(day(one.done))}` : late)];
      }),
    },
  ];
}

/** Each indicator as a line over time, with its numbers as a table. */
function numbers({ brief: { element, strategy }, links, say }: BriefWriting): readonly Block[] {
  const all = element.indicators ?? [];
  if (all.length === 0) return [];
  const href = links.element(strategy.id, element.id);
  return [
    { kind: 'heading', level: 1, text: say.indicators },
    ...all.map(({ title, unit, baseline, periods }): Block => {
      const points = periods.map(({ period, target, actual }) => ({
        period,
        ...(target === undefined ? {} : { target: { value: target } }),
        ...(actual === undefined ? {} : { actual: { value: actual, href } }),
      }));
      const first = baseline ? [{ period: baseline.period, actual: { value: baseline.value, href } }] : [];
      return { kind: 'series', title, unit, points: [...first, ...points] };
    }),
  ];
}

function money({ brief: { element }, language, say }: BriefWriting): readonly Block[] {
  const funds = element.funds ?? [];
  if (funds.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: say.money },
    {
      ...{ kind: 'table', name: say.money },
      columns: [
        { head: say.year, width: 1.4 },
        { head: say.what, width: 1.4 },
        { head: say.amount, width: 2, align: 'right' },
      ],
      rows: funds.map(({ period, kind, amount, currency }) => [
        words(period ? reviewWords[language].shortDay(period) : ''),
        words(say.fundKinds[kind]),
        words(saySum(language, amount, currency)),
      ]),
    },
  ];
}

function decisions({ brief, links, language, say }: BriefWriting): readonly Block[] {
  if (brief.decisions.length === 0) return [];
  const review = reviewWords[language];
  return [
    { kind: 'heading', level: 1, text: say.decisions },
    {
      ...{ kind: 'table', name: say.decisions },
      columns: [
        { head: review.number, width: 1.2 },
        { head: review.day, width: 1.9 },
        { head: review.decided, width: 3.2 },
        { head: review.outcome, width: 1.7 },
        { head: review.reason, width: 3.6 },
      ],
      rows: brief.decisions.map(({ id, number, day, title, outcome, reason }) => [
        [{ text: number, href: links.decision(id) }],
        words(review.shortDay(day)),
        words(title),
        words(review.outcomes[outcome]),
        words(reason),
      ]),
    },
  ];
}

/** What is still to be done, and what waits for a group. */
function steering({ brief: { tasks, proposals }, links, language, say }: BriefWriting): readonly Block[] {
  const meeting = meetingPaperWords[language];
  return [
    ...(tasks.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 1 as const, text: say.tasks },
          {
            ...{ kind: 'table' as const, name: say.tasks },
            columns: [
              { head: say.task, width: 4 },
              { head: say.who, width: 2 },
              { head: say.deadline, width: 1.6 },
              { head: reviewWords[language].number, width: 1.2 },
            ],
            rows: tasks.map(({ decision, task, who }) => [
              words(task.what),
              words(who),
              words(reviewWords[language].shortDay(task.due)),
              [{ text: decision.number, href: links.decision(decision.id) }],
            ]),
          },
        ]),
    ...(proposals.length === 0
      ? []
      : [
          { kind: 'heading' as const, level: 1 as const, text: say.proposals },
          {
            kind: 'list' as const,
            items: proposals.map(
              ({ id, title, kind, at }): Runs => [
                { text: title, href: links.proposal(id) },
                { text: `, ${meeting.proposalKinds[kind]}, ${reviewWords[language].shortDay(dayOf(new Date(at)))}` },
              ],
            ),
          },
        ]),
  ];
}
