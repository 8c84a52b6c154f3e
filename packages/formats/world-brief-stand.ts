import type { Engagement } from '@lofte/domain/world/engagement';
import type { Partnership, PlanPoint } from '@lofte/domain/world/partnership';
import type { BriefSeat } from '@lofte/domain/world/world-brief';
import type { Run } from './document/document.ts';
import { shortened } from './shortened.ts';
import { place, subjectPage } from './world-brief-want.ts';
import {
  type BriefRuns,
  type BriefSection,
  isOver,
  joined,
  sayTime,
  type WorldBriefWriting,
} from './world-brief-writing.ts';

/** The standing cooperations, the files with their next step, the seats that we run for, and who joined us in something. */
export function standing(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = [
    ...brief.partnerships.map((one) => partnership(one, writing)),
    ...(brief.dossier
      ? brief.dossier.home.map(
          ({ what, due, who, done }): BriefRuns =>
            joined([{ text: what, strong: true }, who, done ? '✓' : dueBy(due, writing)]),
        )
      : brief.files.map((one) => file(one.dossier, writing))),
    ...brief.seats.filter((one) => !isGiven(one, writing)).map((one) => seat(one, writing)),
    ...brief.coalitions
      .slice(0, 5)
      .map(
        ({ id, title, day }): BriefRuns => [
          { text: `${say.joined}: ` },
          { text: title, href: links.coalition(id) },
          { text: `, ${sayTime(writing, day)}` },
        ],
      ),
  ];
  return { heading: brief.dossier ? say.home : say.stands, items, rest: subjectPage(writing) };
}

/** Agreements of a partnership that are named, the newest first. */
const mostAgreements = 4;

function partnership(one: Partnership, writing: WorldBriefWriting): BriefRuns {
  const { brief, links, say } = writing;
  const { id, regime, phase, from, reason, themes, points, agreements, places } = one;
  const [paperPlace] = places;
  const open = points.filter(({ state }) => state !== 'done' && state !== 'dropped');
  const late = open.filter(({ due }) => due !== undefined && isOver(due, brief.today));
  const done = points.filter(({ state }) => state === 'done').length;
  const signed = agreements
    .toSorted((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1))
    .slice(0, mostAgreements)
    .map(({ title, signed }) =>
      [shortened(title, 120), signed && say.signed(sayTime(writing, signed))].filter(Boolean).join(', '),
    );
  return joined([
    { text: links.regime(regime), strong: true, href: links.partnership(id) },
    [links.phase(phase), from && say.since(sayTime(writing, from))].filter(Boolean).join(' '),
    reason && shortened(reason, 140),
    themes.length > 0 ? shortened(themes.join(', '), 160) : '',
    signed.join('; '),
    points.length > 0 ? say.pointsDone(done, points.length) : '',
    late.length > 0 ? say.pointsLate(late.length) : '',
    paperPlace && place(paperPlace, writing),
  ]);
}

function file(dossier: WorldBriefWriting['brief']['files'][number]['dossier'], writing: WorldBriefWriting): BriefRuns {
  const { brief, links, say } = writing;
  const { id, title, reference, next, organisation } = dossier;
  return joined([
    { text: title, strong: true, href: links.dossier(id) },
    reference,
    links.stage(dossier),
    next && `${say.next.toLowerCase()}: ${next.step}${next.day ? `, ${sayTime(writing, next.day)}` : ''}`,
    next?.day && isOver(next.day, brief.today) ? say.overdue : '',
    brief.names.get(organisation ?? ''),
  ]);
}

/** Points of action plans that are named. */
const mostPoints = 5;

/** What comes next in the action plans, what is late first. */
export function nextPoints(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const open = brief.partnerships
    .filter(({ phase }) => phase !== 'ended')
    .flatMap(({ id, points }) => points.map((point) => ({ id, point })))
    .filter(({ point: { state } }) => state !== 'done' && state !== 'dropped')
    .toSorted((a, b) => {
      const [one, other] = [a.point.due ?? '9', b.point.due ?? '9'];
      return one < other ? -1 : one > other ? 1 : 0;
    });
  return {
    heading: say.points,
    items: open.map(({ id, point }) => nextPoint(point, links.partnership(id), writing)),
    most: mostPoints,
    rest: { text: say.leftAt.partnership, href: links.partnership((open[mostPoints] ?? open[0])?.id ?? '') },
  };
}

function nextPoint(
  { number, title, owner, due, dueSaid, state, stateSaid }: PlanPoint,
  href: string,
  writing: WorldBriefWriting,
): BriefRuns {
  const { links } = writing;
  return [
    { text: shortened([number, title].filter(Boolean).join(' '), 200), strong: true, href },
    {
      text: ` · ${[owner, due === undefined && dueSaid ? dueSaid : dueBy(due, writing), state ? links.pointState(state) : stateSaid].filter(Boolean).join(' · ')}`,
    },
  ];
}

/** Whether the country that the brief is about said what it will vote, and the reader may know. */
function isGiven({ pledge }: BriefSeat, { brief }: WorldBriefWriting): boolean {
  return brief.country !== undefined && pledge !== undefined;
}

/** What the country promised for seats of ours and what we promised in return, who heard it and when. */
export function between(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.seats.flatMap((one): readonly BriefRuns[] => {
    const { candidature, pledge } = one;
    if (!pledge || !isGiven(one, writing)) return [];
    const { id, seat, election, result } = candidature;
    const on = sayTime(writing, pledge.day);
    const came = result
      ? say.decided(result.elected, sayTime(writing, result.day))
      : election && say.election(sayTime(writing, election));
    return [
      joined([
        { text: `${say.candidature}: ${shortened(seat, 160)}`, href: links.candidature(id) },
        came,
        [
          result ? say.pledgedThen(links.pledge(pledge.word)) : say.pledged(links.pledge(pledge.word)),
          pledge.sure !== undefined && !result && say.sure(pledge.sure),
        ]
          .filter(Boolean)
          .join(', '),
        pledge.exchange && { text: say.exchange(shortened(pledge.exchange, 240)), strong: true },
        pledge.source ? say.source(shortened(pledge.source, 160), on) : say.noSource(on),
      ]),
    ];
  });
  return { heading: say.between, items, rest: { text: say.leftAt.negotiations, href: links.negotiations() } };
}

function seat({ candidature, pledge, count }: BriefSeat, writing: WorldBriefWriting): BriefRuns {
  const { brief, links, say } = writing;
  const { id, seat: what, election, rivals } = candidature;
  const { country } = brief;
  const known = brief.confidential && country !== undefined;
  return joined([
    { text: `${say.candidature}: ${what}`, strong: true, href: links.candidature(id) },
    election && say.election(sayTime(writing, election)),
    country !== undefined && rivals.includes(country) ? say.rival : '',
    known && !pledge && !rivals.includes(country) ? say.unheard : '',
    count && country === undefined ? say.votes(count.firm, count.likely, count.needed) : '',
  ]);
}

/** People on their side, ours and the attaché; in a forum who sits there. */
export function people(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const sides = { theirs: say.theirs, ours: say.ours_, attaché: say.attaché };
  const contacts = (['theirs', 'attaché', 'ours'] as const).flatMap((side) =>
    brief.partnerships.flatMap(({ id, contacts }) =>
      contacts.filter((one) => one.side === side).map((one) => ({ ...one, href: links.partnership(id) })),
    ),
  );
  const seen = new Set<string>();
  const known = contacts.filter(({ name, side }) => !seen.has(`${side} ${name}`) && seen.add(`${side} ${name}`));
  const items: readonly BriefRuns[] = [
    ...known.map(
      ({ name, at, side, href }): BriefRuns => [
        { text: name, strong: true, href },
        { text: ` (${[sides[side], at].filter(Boolean).join(', ')})` },
      ],
    ),
    ...brief.partnerships.flatMap(({ id, organisation, regime, phase }): readonly BriefRuns[] => {
      const name = phase === 'ended' ? undefined : brief.names.get(organisation ?? '');
      if (name === undefined) return [];
      return [
        [
          { text: name, strong: true, href: links.partnership(id) },
          { text: ` (${say.answersFor(links.regime(regime))})` },
        ],
      ];
    }),
    ...[...(brief.forum ? [brief.forum] : []), ...brief.parts, ...brief.bodies].flatMap((forum) =>
      forum.seats
        .filter(({ to }) => to === undefined || !isOver(to, brief.today))
        .map(
          ({ person, organisation, as, from }): BriefRuns => [
            {
              text: [person, organisation].flatMap((id) => brief.names.get(id ?? '') ?? []).join(', '),
              strong: true,
              href: links.forum(forum.id),
            },
            {
              text: ` (${[forum.acronym ?? forum.name, as, from && say.since(sayTime(writing, from))].filter(Boolean).join(', ')})`,
            },
          ],
        ),
    ),
  ];
  return { heading: say.who, items: items.length > 0 ? items : nobodyYet(writing), rest: subjectPage(writing) };
}

/** That nobody is written in, and where that is done. */
function nobodyYet({ brief, links, say }: WorldBriefWriting): readonly BriefRuns[] {
  const { country, forum, dossier, partnerships } = brief;
  if (dossier) return [];
  const [first] = partnerships;
  if (first)
    return [
      [{ text: `${say.nobody.contacts} ` }, { text: links.regime(first.regime), href: links.partnership(first.id) }],
    ];
  if (country !== undefined) {
    return [
      [{ text: `${say.nobody.partnership} ` }, { text: links.country(country), href: links.countryPage(country) }],
    ];
  }
  return forum
    ? [[{ text: `${say.nobody.seats} ` }, { text: forum.acronym ?? forum.name, href: links.forum(forum.id) }]]
    : [];
}

/** What was done, with what came of it. */
export function past(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.done.map(
    (one): BriefRuns => [
      { text: `${links.days(one)}: ` },
      { text: one.title, strong: true, href: links.engagement(one.id) },
      { text: `, ${parties(one, writing)}${one.result ? `. ${shortened(one.result, 220)}` : ''}` },
    ],
  );
  return { heading: say.done, items, rest: engagementList(writing) };
}

function engagementList(writing: WorldBriefWriting): BriefSection['rest'] {
  const { brief, links, say } = writing;
  const { country } = brief;
  return country === undefined
    ? subjectPage(writing)
    : { text: say.leftAt.engagements, href: links.engagements({ country }) };
}

function parties(one: Engagement, { links }: WorldBriefWriting): string {
  const names = [...one.ours.map(({ name }) => name), ...one.met];
  return [links.engagementKind(one), shortened(names.join(', '), 110)].filter(Boolean).join(', ');
}

/** What we owe them: what is late first, since it comes up first. */
export function owed(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.steps.map(
    ({ step: { what, due, who }, at }): BriefRuns => [
      { text: shortened(what, 200), strong: true },
      { text: ` · ${[who, dueBy(due, writing)].filter(Boolean).join(' · ')} (` },
      { text: say.given(shortened(at.title, 80), sayTime(writing, at.from)), href: links.engagement(at.id) },
      { text: ')' },
    ],
  );
  return { heading: say.open, items, rest: engagementList(writing) };
}

export function dueBy(due: string | undefined, writing: WorldBriefWriting): string {
  const { brief, say } = writing;
  if (due === undefined) return say.noDay;
  return `${sayTime(writing, due)}${isOver(due, brief.today) ? `, ${say.overdue}` : ''}`;
}

/** Who else goes there, and why it matters. */
export function alsoThere(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.overlaps.map((one): BriefRuns => {
    const { engagement } = one;
    return [
      { text: links.reasons(one), strong: true } satisfies Run,
      { text: ': ' },
      { text: engagement.title, href: links.engagement(engagement.id) },
      { text: `, ${links.days(engagement)}, ${parties(engagement, writing)}` },
    ];
  });
  return {
    heading: say.overlaps,
    items,
    rest: { text: say.leftAt.visit, href: links.engagement(brief.visit?.id ?? '') },
  };
}
