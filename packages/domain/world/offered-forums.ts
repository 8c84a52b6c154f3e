import type { MentionOf } from '../draft.ts';
import { foldedName } from '../folded-name.ts';
import { namedOrganisations } from '../named-groups.ts';
import type { Plan } from '../plan.ts';
import type { PlanElement } from '../plan-element.ts';
import { sentencesIn } from '../sentences-in.ts';
import type { SourceText } from '../source.ts';
import { covers, overlaps, readingRange, type Span, textSpan } from '../span.ts';
import type { Forum } from './forum.ts';
import { homeOf } from './offered-partnerships.ts';
import type { PaperPlace } from './partnership.ts';

/** An international body that a paper names and the register of forums does not have yet. */
export interface OfferedForum {
  /** What its name comes down to. */
  readonly key: string;
  readonly name: string;
  readonly acronym?: string;
  /** Key of the body that it is a part of, or the id of one that the register has. */
  readonly parent?: { readonly key: string } | { readonly id: string };
  /** What we do there, in the paper's words. */
  readonly role?: string;
  /** Where the paper says that; then every other place where it names the body. */
  readonly places: readonly PaperPlace[];
}

interface Body {
  readonly key: string;
  readonly name: string;
  readonly acronym?: string;
  readonly mentions: readonly MentionOf<'organisation'>[];
  /** The part of the paper that is about it. */
  readonly section?: PlanElement;
}

/** The bodies that a plan's newest paper names, those with a part of their own first, then the most often named. */
export function offeredForums(
  { strategy, elements, mentions }: Plan,
  words: SourceText,
  known: readonly Pick<Forum, 'id' | 'name' | 'acronym'>[],
): readonly OfferedForum[] {
  const bodies = bodiesOf(elements, mentions, strategy.document);
  const taken = new Map(known.flatMap((one) => keysOf(one.name, one.acronym).map((key) => [key, one.id] as const)));
  const idOf = (body: Body) => keysOf(body.name, body.acronym).flatMap((key) => taken.get(key) ?? [])[0];
  const us = acting(strategy.organisation, mentions, words);
  return bodies
    .filter((body) => idOf(body) === undefined)
    .map((body): OfferedForum => {
      const above = parentOf(body, bodies);
      const parent = above && (idOf(above) ? { id: idOf(above) ?? '' } : { key: above.key });
      const said = body.section && roleIn(body.section, words, us);
      const spans = [...(said ? [said.span] : []), ...body.mentions.map(({ span }) => span)];
      return {
        ...{ key: body.key, name: body.name },
        ...(body.acronym ? { acronym: body.acronym } : {}),
        ...(parent ? { parent } : {}),
        ...(said ? { role: said.text } : {}),
        places: spans.map((span) => ({ strategy: strategy.id, document: strategy.document, span })),
      };
    });
}

function bodiesOf(elements: Plan['elements'], mentions: Plan['mentions'], document: string): readonly Body[] {
  const forums = mentions.filter((one): one is MentionOf<'organisation'> => one.kind === 'organisation' && !!one.forum);
  const sections = elements.filter(({ kind, source }) => kind === 'section' && source?.document === document);
  const bodies = namedOrganisations(forums, 'da').map(({ name, long, mentions: those }): Body => {
    const named = those as readonly MentionOf<'organisation'>[];
    const keys = keysOf(long ?? name, name);
    const section = sections.find(({ title }) => keys.includes(foldedName(title)));
    const short = long === undefined ? {} : { acronym: name };
    return { key: keys[0] ?? '', name: long ?? name, ...short, mentions: named, ...(section ? { section } : {}) };
  });
  // `toSorted` keeps the order of equal ones: the most often named first.
  return bodies.toSorted((a, b) => Number(b.section !== undefined) - Number(a.section !== undefined));
}

/** What a body's name and acronym come down to. */
export function keysOf(name: string, acronym?: string): readonly string[] {
  return [name, acronym ?? ''].map(foldedName).filter((key) => key !== '');
}

/** `FN’s Sikkerhedsråd` is a part of FN; else what is named inside the part of the paper about a body, and has no such part itself. */
function parentOf(body: Body, bodies: readonly Body[]): Body | undefined {
  const owner = /^(.+?)['’]s? |^(?:the )?(\p{Lu}{2,}) (?=\p{Lu})/u.exec(body.name);
  const whose = foldedName(owner?.[1] ?? owner?.[2] ?? '');
  const byName = bodies.find((one) => one !== body && whose !== '' && keysOf(one.name, one.acronym).includes(whose));
  if (byName || body.section) return byName;
  return bodies.find(({ section }) => {
    const inside = section?.source?.body;
    return inside !== undefined && body.mentions[0] !== undefined && covers(inside, body.mentions[0].span);
  });
}

/** Whether some words of the paper tell what its author does: they name the author, or the country whose paper it is. */
function acting(
  organisation: string | undefined,
  mentions: Plan['mentions'],
  { map }: Pick<SourceText, 'map'>,
): (sentence: { readonly start: number; readonly text: string }) => boolean {
  const home = homeOf(mentions);
  const ours = mentions.flatMap((one) =>
    one.kind === 'country' && one.code === home ? [readingRange(map, one.span)] : [],
  );
  const author = foldedName(organisation ?? '');
  return ({ start, text }) =>
    // The author of a paper is `ministeriet`, `vi` or `we` in it, after its whole name was said once.
    /(?:^|\s)(?:ministeriet|departementet|styrelsen|vi|we|the (?:ministry|department|agency|government))\s/iu.test(
      ` ${text}`,
    ) ||
    (author !== '' && foldedName(text).includes(author)) ||
    ours.some((span) => overlaps({ start, end: start + text.length }, span));
}

function roleIn(
  section: PlanElement,
  { reading, map }: SourceText,
  us: ReturnType<typeof acting>,
): { readonly text: string; readonly span: Span } | undefined {
  const body = section.source?.body;
  if (!body) return undefined;
  const { start, end } = readingRange(map, body);
  const ours = sentencesIn(reading, start, end).filter(us);
  const [first] = ours;
  const last = ours.at(-1);
  if (!first || !last) return undefined;
  const text = ours.map((one) => one.text.replace(/\s+/g, ' ').trim()).join(' ');
  const page = body.page === undefined ? {} : { page: body.page };
  return { text, span: { ...textSpan(map, first.start, last.start + last.text.length), ...page } };
}
