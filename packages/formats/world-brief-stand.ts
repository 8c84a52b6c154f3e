import type { Engagement } from '@lofte/domain/world/engagement';
import type { Partnership } from '@lofte/domain/world/partnership';
import type { BriefSeat } from '@lofte/domain/world/world-brief';
import type { Run, Runs } from './document/document.ts';
import { shortened } from './shortened.ts';
import { place, subjectPage } from './world-brief-want.ts';
import { type BriefSection, isOver, joined, sayTime, type WorldBriefWriting } from './world-brief-writing.ts';

/** The standing cooperations, the files with their next step, the seats that we run for, and who joined us in something. */
export function standing(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = [
    ...brief.partnerships.map((one) => partnership(one, writing)),
    ...(brief.dossier
      ? brief.dossier.home.map(
          ({ what, due, who, done }): Runs =>
            joined([{ text: what, strong: true }, who, done ? '✓' : dueBy(due, writing)]),
        )
      : brief.files.map((one) => file(one.dossier, writing))),
    ...brief.seats.map((one) => seat(one, writing)),
    ...brief.coalitions
      .slice(0, 5)
      .map(
        ({ id, title, day }): Runs => [
          { text: `${say.joined}: ` },
          { text: title, href: links.coalition(id) },
          { text: `, ${sayTime(writing, day)}` },
        ],
      ),
  ];
  return { heading: brief.dossier ? say.home : say.stands, items, rest: subjectPage(writing) };
}

function partnership(one: Partnership, writing: WorldBriefWriting): Runs {
  const { brief, links, say } = writing;
  const { id, regime, phase, from, reason, themes, points, agreements, places } = one;
  const [paperPlace] = places;
  const open = points.filter(({ state }) => state !== 'done' && state !== 'dropped');
  const late = open.filter(({ due }) => due !== undefined && isOver(due, brief.today));
  const done = points.filter(({ state }) => state === 'done').length;
  const agreement = agreements.toSorted((a, b) => ((a.signed ?? '') < (b.signed ?? '') ? 1 : -1))[0];
  return joined([
    { text: links.regime(regime), strong: true, href: links.partnership(id) },
    [links.phase(phase), from && say.since(sayTime(writing, from))].filter(Boolean).join(' '),
    reason && shortened(reason, 140),
    themes.length > 0 ? shortened(themes.join(', '), 160) : '',
    agreement &&
      [agreement.title, agreement.signed && say.signed(sayTime(writing, agreement.signed))].filter(Boolean).join(', '),
    points.length > 0 ? say.pointsDone(done, points.length) : '',
    late.length > 0
      ? `${say.pointsLate(late.length)}: ${shortened(late.map(({ title }) => title).join('; '), 200)}`
      : '',
    paperPlace && place(paperPlace, writing),
  ]);
}

function file(dossier: WorldBriefWriting['brief']['files'][number]['dossier'], writing: WorldBriefWriting): Runs {
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

function seat({ candidature, pledge, count }: BriefSeat, writing: WorldBriefWriting): Runs {
  const { brief, links, say } = writing;
  const { id, seat: what, election, rivals } = candidature;
  const { country } = brief;
  const known = brief.confidential && country !== undefined;
  return joined([
    { text: `${say.candidature}: ${what}`, strong: true, href: links.candidature(id) },
    election && say.election(sayTime(writing, election)),
    country !== undefined && rivals.includes(country) ? say.rival : '',
    known && !pledge && !rivals.includes(country) ? say.unheard : '',
    pledge &&
      [
        say.pledged(links.pledge(pledge.word)),
        pledge.sure !== undefined && say.sure(pledge.sure),
        pledge.exchange && say.exchange(pledge.exchange),
      ]
        .filter(Boolean)
        .join(', '),
    pledge &&
      (pledge.source
        ? say.source(pledge.source, sayTime(writing, pledge.day))
        : say.noSource(sayTime(writing, pledge.day))),
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
  const items: readonly Runs[] = [
    ...known.map(
      ({ name, at, side, href }): Runs => [
        { text: name, strong: true, href },
        { text: ` (${[sides[side], at].filter(Boolean).join(', ')})` },
      ],
    ),
    ...[...(brief.forum ? [brief.forum] : []), ...brief.parts].flatMap((forum) =>
      forum.seats
        .filter(({ to }) => to === undefined || !isOver(to, brief.today))
        .map(
          ({ person, organisation, as, from }): Runs => [
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
  return { heading: say.who, items, rest: subjectPage(writing) };
}

/** What was done, with what came of it. */
export function past(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.done.map(
    (one): Runs => [
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
    ({ step: { what, due, who }, at }): Runs => [
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
  const items = brief.overlaps.map((one): Runs => {
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
