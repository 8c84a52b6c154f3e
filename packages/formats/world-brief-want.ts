import { dayOf } from '@lofte/domain/day';
import { writtenState } from '@lofte/domain/follow-up/state-words';
import { isOld, latestValue } from '@lofte/domain/world/key-figure';
import type { BriefPromise, PaperWords, WorldBrief } from '@lofte/domain/world/world-brief';
import { numbered } from './review-writing.ts';
import { shortened } from './shortened.ts';
import {
  type BriefRun,
  type BriefRuns,
  type BriefSection,
  joined,
  sayTime,
  type WorldBriefWriting,
} from './world-brief-writing.ts';

/** Where the rest of what is told about its subject stands. */
export function subjectPage({ brief, links, say }: WorldBriefWriting): BriefSection['rest'] {
  const { country, forum, dossier, visit } = brief;
  if (dossier) return { text: say.leftAt.dossier, href: links.dossier(dossier.id) };
  if (country !== undefined) return { text: say.leftAt.country, href: links.countryPage(country) };
  if (forum) return { text: say.leftAt.forum, href: links.forum(forum.id) };
  return { text: say.leftAt.visit, href: links.engagement(visit?.id ?? '') };
}

/** What we want in the files that matter, for those who may read it. */
export function wanted(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.files.flatMap(({ dossier, position }): readonly BriefRuns[] => {
    if (!position) return [];
    const { cleared, version, text } = position;
    const by = cleared ? say.clearedBy(cleared.by, sayTime(writing, cleared.day)) : say.notCleared;
    return [
      [
        { text: dossier.title, strong: true, href: links.dossier(dossier.id) },
        { text: `: ${shortened(text, 420)} ` },
        { text: `(${say.version(version)}, ${by})`, emphasis: true },
      ],
    ];
  });
  return { heading: say.want, items, rest: { text: say.leftAt.negotiations, href: links.negotiations() } };
}

/** What we say in the sessions to come, for those who may read it. */
export function ourLines(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.lines.map(({ session, forum, item, line }): BriefRuns => {
    const by = say.writtenBy(brief.names.get(line.by) ?? '', sayTime(writing, dayOf(new Date(line.at))));
    return [
      { text: item.title, strong: true },
      { text: ' (' },
      { text: [session.title, forum].filter(Boolean).join(', '), href: links.session(session.id) },
      { text: `, ${sayTime(writing, session.from)}): ${shortened(line.text, 420)} ` },
      { text: `(${by})`, emphasis: true },
    ];
  });
  return { heading: say.lines, items, rest: { text: say.leftAt.calendar, href: links.calendar({}) } };
}

/** What the plans promise of it, with how that stands and where it is written. */
export function promised(writing: WorldBriefWriting): BriefSection {
  const { brief, say } = writing;
  const heading = brief.files.some(({ position }) => position) ? say.promised : say.want;
  return {
    heading,
    items: toDo(brief).map((one) => promise(one, writing)),
    rest: subjectPage(writing),
  };
}

const undertaken: ReadonlySet<string> = new Set(['goal', 'initiative', 'commitment']);

/** What plans undertake; a case tells what was done already, and a priority is what goals stand under. */
export function toDo({ promises }: WorldBrief): WorldBrief['promises'] {
  return promises.filter(({ element: { kind } }) => undertaken.has(kind));
}

/** What plans tell that we did. */
export function told(writing: WorldBriefWriting): BriefSection {
  const { brief, say } = writing;
  const items = brief.promises.filter(({ element: { kind } }) => kind === 'case').map((one) => promise(one, writing));
  return { heading: say.told, items, rest: subjectPage(writing) };
}

/** What else plans say of it. */
export function besides(writing: WorldBriefWriting): BriefSection {
  const { brief, say } = writing;
  const others = brief.promises.filter(({ element: { kind } }) => kind !== 'case' && !undertaken.has(kind));
  return { heading: say.besides, items: others.map((one) => promise(one, writing)), rest: subjectPage(writing) };
}

function promise({ strategy, element, standing, says }: BriefPromise, writing: WorldBriefWriting): BriefRuns {
  const { links, language, say } = writing;
  const { state, silentSince } = standing ?? {};
  const status = [
    state && writtenState(language, state),
    silentSince && say.silentSince(sayTime(writing, silentSince)),
  ].filter(Boolean);
  return [
    {
      text: shortened(numbered(element), 180).replace(/\.$/, ''),
      strong: true,
      href: links.element(strategy, element.id),
    },
    ...(says && says.text !== '' ? [{ text: `: ${shortened(says.text, element.kind === 'case' ? 800 : 260)}` }] : []),
    ...(status.length > 0 ? [{ text: ` (${status.join(', ')})` }] : []),
    ...(says ? [{ text: ' ' }, place(says, writing)] : []),
  ];
}

/** `s. 15`, as a way into the paper, whose number is put before it once it is known which papers are named. */
export function place(
  { strategy, document, span }: Omit<PaperWords, 'text'>,
  { links, say }: WorldBriefWriting,
): BriefRun {
  return { text: say.place(span.page), href: links.place(document, span, strategy), paper: `${strategy} ${document}` };
}

/** Key figures with their year and where they are from: what is said of it, its address, and the place in a paper. */
export function keyFigures(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = brief.keyFigures.flatMap((figure): readonly BriefRuns[] => {
    const latest = latestValue(figure);
    if (!latest) return [];
    const { value, period, source, link } = latest;
    const earlier = figure.values.findLast(
      (one) => one.period !== undefined && period !== undefined && one.period < period,
    );
    const when = [
      period === undefined ? say.noYear : sayTime(writing, period),
      isOld(figure, brief.today) && say.old,
      earlier?.period && say.was(links.measure(earlier.value, '').trim(), sayTime(writing, earlier.period)),
    ];
    const from = source ? shortened(source, 120) : link ? new URL(link).hostname : '';
    const [first] = figure.places;
    const sources = joined(
      [
        from && { text: `${say.figureSource} ${from}`, ...(link ? { href: link } : {}) },
        first && place(first, writing),
      ],
      ', ',
    );
    return [
      [
        { text: links.measure(value, figure.unit), strong: true },
        { text: ` (${when.filter(Boolean).join(', ')}): ` },
        { text: shortened(figure.title, 200), href: links.figure(figure.id) },
        { text: ' (' },
        ...(sources.length > 0 ? sources : [{ text: say.figureNoSource }]),
        { text: ')' },
      ],
    ];
  });
  return { heading: say.keyFigures, items, rest: { text: say.leftAt.figures, href: links.figures() } };
}

export function figures(writing: WorldBriefWriting): BriefSection {
  const items = writing.brief.figures.map(
    (one): BriefRuns => [{ text: `${shortened(one.text, 300)} ` }, place(one, writing)],
  );
  return { heading: writing.say.figures, items, rest: { text: writing.say.leftAt.plans, href: writing.links.plans() } };
}

/** Where the others stand, and how we know. */
export function theirs(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const heard = brief.files.flatMap(({ dossier, stances }) => stances.map((stance) => ({ dossier, stance })));
  const items = heard.map(({ dossier, stance: { country, stand, what, source, day } }): BriefRuns => {
    const on = sayTime(writing, day);
    const name =
      brief.dossier || brief.country === undefined
        ? { text: links.country(country), strong: true, href: links.countryPage(country) }
        : { text: dossier.title, strong: true, href: links.dossier(dossier.id) };
    return [
      name,
      ...(brief.dossier || brief.country !== undefined ? [] : [{ text: ` (${dossier.title})` }]),
      { text: `: ${links.stand(stand)}${what ? `. ${shortened(what, 260)}` : ''} ` },
      { text: `(${source ? say.source(shortened(source, 120), on) : say.noSource(on)})`, emphasis: true },
    ];
  });
  const rest = brief.dossier ? subjectPage(writing) : { text: say.leftAt.negotiations, href: links.negotiations() };
  return { heading: say.they, items, rest };
}
