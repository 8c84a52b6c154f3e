import { datesAhead } from '@lofte/domain/world/dates-ahead';
import type { Engagement } from '@lofte/domain/world/engagement';
import type { Forum } from '@lofte/domain/world/forum';
import type { WorldBrief } from '@lofte/domain/world/world-brief';
import type { Block, Document, Runs } from './document/document.ts';
import { fitSections, type ToFit } from './fit-sections.ts';
import { shortened } from './shortened.ts';
import { numberPapers, type PaperNumbers, paperList, withNumbers } from './world-brief-papers.ts';
import { alsoThere, between, nextPoints, owed, past, people, standing } from './world-brief-stand.ts';
import {
  besides,
  figures,
  keyFigures,
  ourLines,
  place,
  promised,
  subjectPage,
  theirs,
  toDo,
  told,
  wanted,
} from './world-brief-want.ts';
import { worldBriefWords } from './world-brief-words.ts';
import {
  type BriefRuns,
  type BriefSection,
  joined,
  sayTime,
  type WorldBriefLinks,
  type WorldBriefSaying,
  type WorldBriefWriting,
} from './world-brief-writing.ts';

/** Lines of two pages of A4 as the compact look sets them, less those of the title; and signs on a line. Measured on all three formats. */
const [room, across] = [124, 104];

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
    promised(writing),
    theirs(writing),
    between(writing),
    owed(writing),
    standing(writing),
    nextPoints(writing),
    dates(writing),
    people(writing),
    past(writing),
    told(writing),
    keyFigures(writing),
    figures(writing),
    besides(writing),
  ].filter(({ items }) => items.length > 0);
  const above = 2 + pairs.reduce((sum, { value }) => sum + linesOf(value, across - 20) + 0.6, 0);
  const fit = (lines: number) => fitSections(sections.map(toFit), lines);
  const namedIn = (shown: readonly number[]) =>
    numberPapers(
      [...pairs.map(({ value }) => value), ...sections.flatMap(({ items }, i) => items.slice(0, shown[i]))],
      brief,
    );
  // The list of papers takes room itself; where that leaves less, no paper is named that was not before.
  const listed = paperList(namedIn(fit(room - above)), brief);
  const below = listed === '' ? 0 : headLines + linesOf([{ text: listed }], across) + 0.5;
  const shown = fit(room - above - below);
  const numbers = namedIn(shown);
  const papers = paperList(numbers, brief);
  return {
    ...{ language, title: titleOf(writing), date: brief.today, compact: true },
    subtitle: kindOf(writing),
    blocks: [
      ...(brief.confidential ? [{ kind: 'note' as const, runs: [{ text: say.confidential, strong: true }] }] : []),
      { kind: 'paragraph', runs: inShort(writing) },
      ...(pairs.length > 0
        ? [
            {
              kind: 'facts' as const,
              pairs: pairs.map(({ label, value }) => ({ label, value: withNumbers(value, numbers) })),
            },
          ]
        : []),
      ...sections.flatMap((section, i) => written(section, { shown: shown[i] ?? 0, numbers }, writing)),
      ...(papers === ''
        ? []
        : [
            { kind: 'heading' as const, level: 1 as const, text: say.papers },
            { kind: 'paragraph' as const, runs: [{ text: papers }] },
          ]),
    ],
  };
}

/** Lines of a heading, and of the note that says how much is left out. */
const [headLines, noteLines] = [2.3, 1.4];

function toFit({ items, most = items.length }: BriefSection): ToFit {
  const lines = items.slice(0, most).map((item) => linesOf(item, across) + 0.25);
  // What is cut off in any case is said in any case.
  return most < items.length
    ? { lines, head: headLines + noteLines, note: 0 }
    : { lines, head: headLines, note: noteLines };
}

/** Signs that the number of a paper takes. */
const numbering = '[99] ';

function linesOf(runs: BriefRuns, width: number): number {
  const lines = runs
    .map(({ text, paper }) => (paper === undefined ? text : `${numbering}${text}`))
    .join('')
    .split('\n');
  return lines.reduce((sum, one) => sum + Math.max(1, Math.ceil(one.length / width)), 0);
}

function written(
  { heading, items, rest }: BriefSection,
  { shown, numbers }: { readonly shown: number; readonly numbers: PaperNumbers },
  { say }: WorldBriefWriting,
): readonly Block[] {
  const left = items.length - shown;
  return [
    { kind: 'heading', level: 1, text: heading },
    ...(shown > 0
      ? [{ kind: 'list' as const, items: items.slice(0, shown).map((one) => withNumbers(one, numbers)) }]
      : []),
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
  const { partnerships, files, done, steps, dossier } = brief;
  const { href } = subjectPage(writing);
  const counts = [
    [partnerships, say.sum.partnerships],
    [dossier ? [] : files, say.sum.files],
    [toDo(brief), say.sum.promises],
    [done, say.sum.done],
    [steps, say.sum.steps],
  ] as const;
  const last = done[0] && say.last(sayTime(writing, done[0].to));
  const said = counts.flatMap(([all, words]) => (all.length > 0 ? [{ text: words(all.length), href }] : []));
  return said.length === 0 ? [{ text: say.nothing }] : [...joined([...said, last]), { text: '.' }];
}

/** The journey, the file or the forum itself. */
function facts(writing: WorldBriefWriting): readonly { readonly label: string; readonly value: BriefRuns }[] {
  const { brief, links, say } = writing;
  const { visit, dossier, forum, names, country } = brief;
  const list = (all: readonly string[]) => [{ text: shortened(all.join(', '), 260) }];
  const said: readonly (readonly [string, BriefRuns])[] = [
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
          [say.serves, list(servedBy(visit, brief))],
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
    [say.role, forum?.role && !dossier ? roleOf(forum.role, forum, writing) : []],
  ];
  return said.flatMap(([label, value]) => (value.some(({ text }) => text !== '') ? [{ label, value }] : []));
}

/** What we do in a body, with the first place that says it in a paper. */
function roleOf(role: string, { sayings = [] }: Forum, writing: WorldBriefWriting): BriefRuns {
  const [first] = sayings;
  return [{ text: shortened(role, 400) }, ...(first ? [{ text: ' ' }, place(first, writing)] : [])];
}

/** Titles of what an engagement serves, as far as its reader sees them. */
function servedBy({ about }: Engagement, { served }: WorldBrief): readonly string[] {
  return about.flatMap(({ strategy, element }) => served.get(`${strategy} ${element}`)?.replace(/\.$/, '') ?? []);
}

function dates(writing: WorldBriefWriting): BriefSection {
  const { brief, links, say } = writing;
  const coming = new Map(brief.coming.map((one) => [one.id, one]));
  const says = new Map(brief.promises.map((one) => [`${one.strategy} ${one.element.id}`, one.says]));
  const items = datesAhead(brief).flatMap(({ day, kind, id, strategy, what }): readonly BriefRuns[] => {
    if (kind === 'engagement') {
      const one = coming.get(id);
      return one ? [comingUp(one, writing)] : [];
    }
    const href = {
      session: () => links.session(id),
      dossier: () => links.dossier(id),
      election: () => links.candidature(id),
      end: () => links.partnership(id),
      presidency: () => links.forum(id),
      milestone: () => links.element(strategy ?? '', id),
    }[kind]();
    const name = kind === 'end' ? links.regime(what) : shortened(what, 120);
    const source = kind === 'milestone' ? says.get(`${strategy} ${id}`) : undefined;
    return [
      [
        { text: `${sayTime(writing, day)}: ` },
        { text: name, href },
        { text: ` (${say.dateKinds[kind]})` },
        ...(source ? [{ text: ' ' }, place(source, writing)] : []),
      ],
    ];
  });
  return {
    heading: say.dates,
    items,
    rest: { text: say.leftAt.calendar, href: links.calendar({ country: brief.country }) },
  };
}

/** A visit, a meeting to come: its days, where it is, who goes, whom they meet and what for. */
function comingUp(one: Engagement, writing: WorldBriefWriting): BriefRuns {
  const { brief, links, say } = writing;
  const of = (label: string, all: readonly string[]) =>
    all.length > 0 ? `${label.toLowerCase()}: ${shortened(all.join(', '), 160)}` : '';
  const { place, ours, met, partners, themes } = one;
  return joined([
    { text: `${links.days(one)}: ${shortened(one.title, 120)}`, strong: true, href: links.engagement(one.id) },
    [links.engagementKind(one), place].filter(Boolean).join(', '),
    of(
      say.ours,
      ours.map(({ name }) => name),
    ),
    of(say.met, met),
    of(
      say.partners,
      partners.map(({ name }) => name),
    ),
    of(say.themes, themes),
    of(say.serves, servedBy(one, brief)),
  ]);
}
