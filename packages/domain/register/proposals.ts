import type { MentionOf } from '../draft.ts';
import { foldedName } from '../folded-name.ts';
import type { Party, PlanElement } from '../plan-element.ts';
import type { Span } from '../span.ts';
import type { Organisation } from '../things.ts';
import { nameAndAcronym } from './acronym-of.ts';
import { kindOfName } from './kind-of-name.ts';
import type { NamingElement } from './ties.ts';

/** An organisation as a strategy's paper names it. */
export interface OrganisationMention {
  readonly strategy: string;
  /** SHA-256 of the paper that its place is in. */
  readonly document: string;
  readonly mention: MentionOf<'organisation'>;
}

/** An organisation that papers and plans name, and that the register does not know yet, or is not told apart by id yet. */
export interface Proposal {
  /** What the same name comes down to. */
  readonly key: string;
  readonly name: string;
  readonly acronym?: string;
  /** Every way in which it is written, folded. */
  readonly names: readonly string[];
  readonly kind: Organisation['kind'];
  /** Id of the organisation in the register that has this name: then only the owners have to be linked to it. */
  readonly organisation?: string;
  /** How often it is named, in papers and as the one who answers for something. */
  readonly times: number;
  readonly places: readonly { readonly strategy: string; readonly document: string; readonly span: Span }[];
  /** Elements that name it as owner or contributor, without an id. */
  readonly elements: readonly NamingElement[];
}

interface Named {
  readonly name: string;
  readonly acronym?: string | undefined;
  readonly forum?: boolean | undefined;
  readonly place?: Proposal['places'][number];
  readonly element?: NamingElement;
}

/** What the register could take in: what answers for something first, then the most often named. */
export function proposals(
  organisations: readonly Organisation[],
  mentions: readonly OrganisationMention[],
  elements: readonly NamingElement[],
): readonly Proposal[] {
  const named = [...mentions.map(mentioned), ...elements.flatMap(answering)];
  const short = new Map<string, string>();
  for (const { name, acronym } of named) if (acronym) short.set(foldedName(name), foldedName(acronym));
  const keyOf = ({ name, acronym }: Named) => short.get(foldedName(name)) ?? foldedName(acronym ?? name);
  const known = knownNames(organisations);
  return [...Map.groupBy(named, keyOf)]
    .flatMap(([key, group]) => (key === '' ? [] : (proposal(key, group, known) ?? [])))
    .toSorted((a, b) => b.elements.length - a.elements.length || b.times - a.times || (a.key < b.key ? -1 : 1));
}

/** The parties of an element that stand there by name alone. */
export function bareParties({ owner, contributors = [] }: PlanElement): readonly Party[] {
  return [owner, ...contributors].filter(
    (party): party is Party => party !== undefined && party.organisation === undefined && party.name !== '',
  );
}

function mentioned({ strategy, document, mention }: OrganisationMention): Named {
  const { name, acronym, forum, span } = mention;
  return { name, acronym, forum, place: { strategy, document, span } };
}

function answering(naming: NamingElement): readonly Named[] {
  const { owner, source } = naming.element;
  const place = source?.owner && { strategy: naming.strategy, document: source.document, span: source.owner };
  return bareParties(naming.element).map((party) => ({
    ...nameAndAcronym(party.name),
    element: naming,
    ...(place && party === owner ? { place } : {}),
  }));
}

/** Id by every folded name of the register; none where two organisations have it. */
function knownNames(organisations: readonly Organisation[]): ReadonlyMap<string, string | undefined> {
  const known = new Map<string, string | undefined>();
  for (const { id, name, acronym, otherNames = [] } of organisations)
    for (const one of new Set([name, nameAndAcronym(name).name, acronym ?? name, ...otherNames].map(foldedName)))
      known.set(one, known.has(one) && known.get(one) !== id ? undefined : id);
  return known;
}

function proposal(
  key: string,
  group: readonly Named[],
  known: ReadonlyMap<string, string | undefined>,
): Proposal | undefined {
  const acronym = group.find((one) => one.acronym)?.acronym;
  const names = group.map(({ name }) => name).filter((name) => foldedName(name) !== foldedName(acronym ?? ''));
  const name = mostOften(names) ?? acronym;
  if (name === undefined) return undefined;
  const folded = [...new Set([key, ...names.map(foldedName)])];
  const taken = folded.filter((one) => known.has(one));
  const elements = [...new Set(group.flatMap(({ element }) => element ?? []))];
  const ids = new Set(taken.map((one) => known.get(one)));
  const [organisation] = ids;
  if (taken.length > 0 && (elements.length === 0 || ids.size > 1 || organisation === undefined)) return undefined;
  return {
    key,
    name,
    ...(acronym && acronym !== name ? { acronym } : {}),
    names: folded,
    kind: kindOfName(
      name,
      group.some(({ forum }) => forum),
    ),
    ...(organisation === undefined ? {} : { organisation }),
    times: group.length,
    places: distinctPlaces(group),
    elements,
  };
}

/** A name in a column of owners is found there as an organisation, too. */
function distinctPlaces(group: readonly Named[]): Proposal['places'] {
  const places = group.flatMap(({ place }) => place ?? []);
  return [...new Map(places.map((place) => [`${place.document} ${place.span.start}`, place])).values()];
}

/** The first of those that come most often. */
function mostOften(names: readonly string[]): string | undefined {
  const counted = [...Map.groupBy(names, (name) => name)];
  return counted.toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
