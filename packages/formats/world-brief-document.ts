import { datesAhead } from '@lofte/domain/world/dates-ahead';
import type { WorldBrief } from '@lofte/domain/world/world-brief';
import type { Block, Document, Facts, Runs } from './document/document.ts';
import { fitSections, type ToFit } from './fit-sections.ts';
import { shortened } from './shortened.ts';
import { alsoThere, owed, past, people, standing } from './world-brief-stand.ts';
import { figures, keyFigures, ourLines, promised, subjectPage, theirs, wanted } from './world-brief-want.ts';
import { worldBriefWords } from './world-brief-words.ts';
import {
  type BriefSection,
  joined,
  sayTime,
  type WorldBriefLinks,
  type WorldBriefSaying,
  type WorldBriefWriting,
} from './world-brief-writing.ts';

/** Lines of two pages of A4 as the compact look sets them, less those of the title; and signs on a line. Measured on all three formats. */
const [room, across] = [118, 100];

/** What somebody takes along to a country, a forum or a file, on two pages: what does not fit is counted, and said where it is. */
export function worldBriefDocument(
  brief: WorldBrief,
  links: WorldBriefLinks & WorldBriefSaying,
  language: 'da' | 'en',
): Document {
  const say = worldBriefWords[language];
  const writing: WorldBriefWriting = { brief, links, language, say };
  const pairs = facts(writing);
  const sections = [
    alsoThere(writing),
    wanted(writing),
    ourLines(writing),
    theirs(writing),
    owed(writing),
    standing(writing),
    promised(writing),
    past(writing),
    people(writing),
    keyFigures(writing),
    figures(writing),
    dates(writing),
  ].filter(({ items }) => items.length > 0);
  const above = 2 + pairs.reduce((sum, { value }) => sum + linesOf(value, across - 20) + 0.6, 0);
  const shown = fitSections(sections.map(toFit), room - above);
  return {
    ...{ language, title: titleOf(writing), date: brief.today, compact: true },
    subtitle: kindOf(writing),
    blocks: [
      ...(brief.confidential ? [{ kind: 'note' as const, runs: [{ text: say.confidential, strong: true }] }] : []),
      { kind: 'paragraph', runs: inShort(writing) },
      ...(pairs.length > 0 ? [{ kind: 'facts' as const, pairs }] : []),
      ...sections.flatMap((section, i) => written(section, shown[i] ?? 0, writing)),
    ],
  };
}

function toFit({ items }: BriefSection): ToFit {
  return { lines: items.map((item) => linesOf(item, across) + 0.25), head: 2.3, note: 1.4 };
}

function linesOf(runs: Runs, width: number): number {
  const lines = runs
    .map(({ text }) => text)
    .join('')
    .split('\n');
  return lines.reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / width)), 0);
}

function written({ heading, items, rest }: BriefSection, shown: number, { say }: WorldBriefWriting): readonly Block[] {
  const left = items.length - shown;
  return [
    { kind: 'heading', level: 1, text: heading },
    ...(shown > 0 ? [{ kind: 'list' as const, items: items.slice(0, shown) }] : []),
    ...(left > 0
      ? [
          {
            kind: 'note' as const,
            runs: [{ text: `${say.left(left)} ` }, { text: rest.text, href: rest.href }, { text: '.' }],
          },
        ]
      : []),
  ];
}

function titleOf({ brief: { visit, dossier, country, forum }, links }: WorldBriefWriting): string {
  if (visit) return shortened(visit.title, 120);
  if (dossier) return shortened(dossier.title, 120);
  return country === undefined ? (forum?.name ?? '') : links.country(country);
}

function kindOf({ brief: { visit, dossier, country }, links, say }: WorldBriefWriting): string {
  const place = country === undefined ? '' : links.country(country);
  if (visit) return [say.visitKind(links.engagementKind(visit)), place].filter(Boolean).join(' · ');
  if (dossier) return [say.dossierKind, links.dossierKind(dossier), dossier.reference].filter(Boolean).join(' · ');
  return country === undefined ? say.forumKind : say.countryKind;
}

/** What there is, counted. */
function inShort(writing: WorldBriefWriting): Runs {
  const { brief, say } = writing;
  const { partnerships, files, promises, done, steps, dossier } = brief;
  const { href } = subjectPage(writing);
  const counts = [
    [partnerships, say.sum.partnerships],
    [dossier ? [] : files, say.sum.files],
    [promises, say.sum.promises],
    [done, say.sum.done],
    [steps, say.sum.steps],
  ] as const;
  const last = done[0] && say.last(sayTime(writing, done[0].to));
  const said = counts.flatMap(([all, words]) => (all.length > 0 ? [{ text: words(all.length), href }] : []));
  return said.length === 0 ? [{ text: say.nothing }] : [...joined([...said, last]), { text: '.' }];
}

/** The journey, the file or the forum itself. */
function facts(writing: WorldBriefWriting): Facts['pairs'] {
  const { brief, links, say } = writing;
  const { visit, dossier, forum, names, country } = brief;
  const list = (all: readonly string[]) => [{ text: shortened(all.join(', '), 260) }];
  const said: readonly (readonly [string, Runs])[] = [
    ...(visit
      ? ([
          [say.when, [{ text: links.days(visit) }]],
          [
            say.where,
            joined(
              [
                visit.place,
                country === undefined ? '' : { text: links.country(country), href: links.countryPage(country) },
              ],
              ', ',
            ),
          ],
          [say.met, list(visit.met)],
          [say.ours, list(visit.ours.map(({ name }) => name))],
          [say.partners, list(visit.partners.map(({ name }) => name))],
          [say.themes, list(visit.themes)],
        ] as const)
      : []),
    ...(dossier
      ? ([
          [say.stage, [{ text: links.stage(dossier) }]],
          [
            say.next,
            dossier.next
              ? joined([dossier.next.step, dossier.next.day && sayTime(writing, dossier.next.day)], ', ')
              : [],
          ],
          [say.answers, list([names.get(dossier.organisation ?? '') ?? ''])],
        ] as const)
      : []),
    [
      say.forum,
      forum && (dossier || visit) ? [{ text: forum.acronym ?? forum.name, href: links.forum(forum.id) }] : [],
    ],
    [say.role, forum?.role && !dossier ? [{ text: shortened(forum.role, 400) }] : []],
  ];
  return said.flatMap(([label, value]) => (value.some(({ text }) => text !== '') ? [{ label, value }] : []));
}

function dates(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const items = datesAhead(brief).map(({ day, kind, id, strategy, what }): Runs => {
    const href = {
      engagement: () => links.engagement(id),
      session: () => links.session(id),
      step: () => links.engagement(id),
      dossier: () => links.dossier(id),
      election: () => links.candidature(id),
      end: () => links.partnership(id),
      point: () => links.partnership(id),
      presidency: () => links.forum(id),
      milestone: () => links.element(strategy ?? '', id),
    }[kind]();
    const name = kind === 'end' ? links.regime(what) : shortened(what, 120);
    return [{ text: `${sayTime(writing, day)}: ` }, { text: name, href }, { text: ` (${say.dateKinds[kind]})` }];
  });
  return {
    heading: say.dates,
    items,
    rest: { text: say.leftAt.calendar, href: links.calendar({ country: brief.country }) },
  };
}
