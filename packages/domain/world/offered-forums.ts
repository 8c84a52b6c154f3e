import type { MentionOf } from '../draft.ts';
import { foldedName } from '../folded-name.ts';
import { namedOrganisations } from '../named-groups.ts';
import type { Plan } from '../plan.ts';
import type { PlanElement } from '../plan-element.ts';
import type { SourceText } from '../source.ts';
import { covers, overlaps } from '../span.ts';
import type { Forum } from './forum.ts';
import { saidRoles } from './forum-role.ts';
import { nameBefore, namedDirectorates } from './named-in-brackets.ts';
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
  /** Where the paper says that. */
  readonly saying?: PaperPlace;
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
export function offeredForums(plan: Plan, words: SourceText, known: readonly KnownForum[]): readonly OfferedForum[] {
  return notYetKnown(namedForums(plan, words), known);
}

type KnownForum = Pick<Forum, 'id' | 'name' | 'acronym'>;

/** Those of a paper's bodies that are not known, their parents by their ids where these are. */
export function notYetKnown(bodies: readonly OfferedForum[], known: readonly KnownForum[]): readonly OfferedForum[] {
  const taken = new Map(known.flatMap((one) => keysOf(one.name, one.acronym).map((key) => [key, one.id] as const)));
  const idOf = ({ name, acronym }: OfferedForum) => keysOf(name, acronym).flatMap((key) => taken.get(key) ?? [])[0];
  const ids = new Map(bodies.map((body) => [body.key, idOf(body)]));
  return bodies
    .filter(({ key }) => ids.get(key) === undefined)
    .map((body) => {
      const id = body.parent && 'key' in body.parent ? ids.get(body.parent.key) : undefined;
      return id === undefined ? body : { ...body, parent: { id } };
    });
}

/** All bodies that a plan's newest paper names, whether they are known or not, in the same order. */
export function namedForums(plan: Plan, words: SourceText): readonly OfferedForum[] {
  const { strategy } = plan;
  const bodies = bodiesOf(plan, words);
  const roles = saidRoles(
    plan,
    words,
    bodies.map((body) => ({ ...body, above: parentOf(body, bodies)?.key })),
  );
  return bodies.map((body): OfferedForum => {
    const above = parentOf(body, bodies);
    const said = roles.get(body.key);
    const placed = (span: PaperPlace['span']) => ({ strategy: strategy.id, document: strategy.document, span });
    return {
      ...{ key: body.key, name: body.name },
      ...(body.acronym ? { acronym: body.acronym } : {}),
      ...(above ? { parent: { key: above.key } } : {}),
      ...(said ? { role: said.text, saying: placed(said.span) } : {}),
      places: body.mentions.map(({ span }) => placed(span)),
    };
  });
}

function bodiesOf({ strategy, elements, mentions }: Plan, words: SourceText): readonly Body[] {
  const sections = elements.filter(({ kind, source }) => kind === 'section' && source?.document === strategy.document);
  const bodies = namedOrganisations(forumsIn(mentions, words), 'da').map(
    ({ name: short, long, mentions: those }): Body => {
      const named = those as readonly MentionOf<'organisation'>[];
      const known = long ?? (isShort(short) ? nameBefore(words, named) : undefined);
      const keys = keysOf(known ?? short, short);
      const section = sections.find(({ title }) => keys.includes(foldedName(title)));
      const acronym = known === undefined ? {} : { acronym: short };
      return { key: keys[0] ?? '', name: known ?? short, ...acronym, mentions: named, ...(section ? { section } : {}) };
    },
  );
  // `toSorted` keeps the order of equal ones: the most often named first.
  return bodies.toSorted((a, b) => Number(b.section !== undefined) - Number(a.section !== undefined));
}

function isShort(name: string): boolean {
  return /^\p{Lu}[\p{L}\d]{1,9}$/u.test(name) && /\p{Lu}{2}/u.test(name);
}

/** Every place where a body is named. What belongs to one is one too, and what is one at one place is one at all. */
function forumsIn(mentions: Plan['mentions'], words: SourceText): readonly MentionOf<'organisation'>[] {
  const all = mentions.filter((one): one is MentionOf<'organisation'> => one.kind === 'organisation');
  const names = new Set(all.filter(({ forum }) => forum).flatMap(({ name, acronym }) => keysOf(name, acronym)));
  const isForum = ({ name, forum }: MentionOf<'organisation'>) =>
    forum || names.has(foldedName(name)) || names.has(foldedName(/^(.+?)['’]s? /u.exec(name)?.[1] ?? ''));
  const parts = namedDirectorates(words);
  const own = new Map(parts.map((one) => [foldedName(one.acronym.replace(/^DG /, '')), one]));
  const forums = all.filter(isForum).map((one): MentionOf<'organisation'> => {
    // A paper's own name for it in its language comes before the one it has elsewhere.
    const part = own.get(foldedName(one.acronym ?? one.name));
    return part ? { ...one, name: part.name, acronym: one.acronym ?? one.name } : one;
  });
  const more = parts.filter(({ span }) => !forums.some((one) => overlaps(one.span, span)));
  return [
    ...forums,
    ...more.map(
      ({ name, acronym, span }): MentionOf<'organisation'> => ({
        ...{ kind: 'organisation', name, acronym, forum: true, span },
        text: words.text.slice(span.start, span.end),
      }),
    ),
  ];
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
