import { mentionId } from '../changes-of.ts';
import type { Mention } from '../draft.ts';
import type { Edition, EditionDraft } from '../edition.ts';
import type { ThingChange } from '../entry.ts';
import { bad, good, type Result } from '../issue.ts';
import type { MergedAndSplit } from '../merged-and-split.ts';
import { inPlanOrder, type Plan } from '../plan.ts';
import type { PlanElement, Written } from '../plan-element.ts';
import { added, changed, removed } from '../thing-change.ts';
import type { PlanStrategy, Thing } from '../things.ts';
import { brokenBranches, under } from '../tree.ts';
import { anchored } from './anchored.ts';
import { type FactField, factFields } from './edition-line.ts';
import { type PaperSaid, paperSaid } from './paper-said.ts';
import { inOrder, ranked } from './siblings.ts';

export interface Adopting {
  /** Ids of the lines that are taken. */
  readonly taken: ReadonlySet<string>;
  /** Who decides, and when: whose the words are that stay against the paper. */
  readonly written: Written;
  readonly newId: () => string;
  readonly document: Thing<'document'>;
  /** Id of the paper. */
  readonly paper: string;
  readonly mentions: readonly { readonly id: string; readonly data: Mention }[];
}

export interface AdoptedEdition {
  readonly changes: readonly ThingChange[];
  /** What the next edition is compared with. */
  readonly said: PaperSaid;
  /** What was joined and parted by the lines taken; none where nothing was. */
  readonly structure?: MergedAndSplit;
}

/**
 * What taking some lines of a new edition changes. Everything that the edition has too gets its place there, whether its words are
 * taken or not; what is not in it keeps its place in the older paper.
 *
 * Issue `edition-ring`: of two moves only one was taken, and something would stand under itself.
 */
export function adoptEdition(
  now: Plan,
  edition: Edition,
  draft: EditionDraft,
  adopting: Adopting,
): Result<AdoptedEdition> {
  const ids = idsOf(now, edition, adopting);
  const elements = inPlaces(now, edition, grown(now, edition, ids, adopting), ids);
  const broken = brokenBranches(elements);
  if (broken.length > 0) {
    const message = 'Take both of these moves or none: with one alone something would stand under itself.';
    return bad({ code: 'edition-ring', message, values: { elements: broken.join(' ') } });
  }
  const strategy = now.strategy.id;
  const known = now.documents.some(({ sha256 }) => sha256 === adopting.document.sha256);
  const idOf = (id: string) => ids.get(id) ?? edition.matched.get(id)?.id ?? adopting.newId();
  const changes = [
    ...(known ? [] : [added({ table: 'document', strategy, id: adopting.document.sha256 }, adopting.document)]),
    ...changeOf({ table: 'strategy', strategy, id: strategy }, now.strategy, factsAfter(now.strategy, draft, adopting)),
    ...elementChanges(now, elements),
    ...mentionChanges(strategy, adopting.mentions, draft.mentions, ids),
  ];
  const structure = structureOf(edition, ids, adopting);
  return good({ changes, said: paperSaid(draft, edition.elements, idOf), ...(structure ? { structure } : {}) });
}

/** By the draft's id the plan's, of all that the plan has or is to have. */
type Ids = ReadonlyMap<string, string>;

function idsOf(now: Plan, { lines, elements, matched }: Edition, { taken, newId }: Adopting): Ids {
  const stands = new Set(now.elements.map(({ id }) => id));
  const fresh = new Set(lines.flatMap((one) => (one.change === 'added' && taken.has(one.id) ? [one.element.id] : [])));
  return new Map(
    elements.flatMap((element) => {
      const match = matched.get(element.id)?.id;
      if (match !== undefined && (stands.has(match) || taken.has(`restored:${match}`))) return [[element.id, match]];
      return fresh.has(element.id) ? [[element.id, newId()]] : [];
    }),
  );
}

interface Grown {
  /** What stood and stays, with what the lines say of it, under its old parent or where a move took it. */
  readonly standing: readonly PlanElement[];
  /** What comes to stand somewhere: new, restored or moved. */
  readonly fresh: readonly PlanElement[];
}

function grown(now: Plan, edition: Edition, ids: Ids, adopting: Adopting): Grown {
  const { taken } = adopting;
  const next = new Map(edition.elements.flatMap((one) => (ids.has(one.id) ? [[ids.get(one.id) ?? '', one]] : [])));
  const places = parentsIn(edition, ids);
  const stays = now.elements.filter(({ id }) => !taken.has(`dropped:${id}`));
  const kept = new Set(stays.map(({ id }) => id));
  const old = new Map(now.elements.map((element) => [element.id, element]));
  const all = stays.map((element) => {
    const other = next.get(element.id);
    const said = other ? anchored(element, other, edition.lines, adopting) : element;
    if (taken.has(`moved:${element.id}`)) return { element: under(said, places.get(element.id)), moved: true };
    const parent = nearest(element.parent, kept, old);
    return { element: under(said, parent), moved: parent !== element.parent };
  });
  const restored = edition.lines.flatMap((line) =>
    line.change === 'restored' && taken.has(line.id) ? [line.element] : [],
  );
  const back = new Map(restored.map((element) => [element.id, element]));
  const made = [...next].flatMap(([id, one]): readonly PlanElement[] => {
    if (old.has(id)) return [];
    const was = back.get(id);
    const { written: _written, ...before } = was ?? one;
    return [under({ ...before, ...one, id }, places.get(id))];
  });
  return {
    standing: all.flatMap(({ element, moved }) => (moved ? [] : [element])),
    fresh: [...all.flatMap(({ element, moved }) => (moved ? [element] : [])), ...made],
  };
}

/** Where each element of the plan stands in the edition: under the nearest of what the plan has or is to have. */
function parentsIn({ elements }: Edition, ids: Ids): ReadonlyMap<string, string | undefined> {
  const parents = new Map(elements.map((element) => [element.id, element.parent]));
  const find = (id: string | undefined): string | undefined =>
    id === undefined ? undefined : (ids.get(id) ?? find(parents.get(id)));
  return new Map([...ids].map(([draft, id]) => [id, find(parents.get(draft))]));
}

/** The nearest of those an element stands under that stays. */
function nearest(
  id: string | undefined,
  kept: ReadonlySet<string>,
  all: ReadonlyMap<string, PlanElement>,
): string | undefined {
  if (id === undefined || kept.has(id)) return id;
  return nearest(all.get(id)?.parent, kept, all);
}

function inPlaces(now: Plan, { elements }: Edition, { standing, fresh }: Grown, ids: Ids): readonly PlanElement[] {
  const order = new Map(elements.flatMap((one, i) => (ids.has(one.id) ? [[ids.get(one.id) ?? '', i] as const] : [])));
  // What goes up where its parent is gone has no place in the edition; it comes last, in its old order.
  const last = new Map(now.elements.map(({ id }, i) => [id, elements.length + i]));
  const places = new Map([...last, ...order]);
  const byParent = (all: readonly PlanElement[]) => Map.groupBy(all, ({ parent }) => parent);
  const [stood, come] = [byParent(inPlanOrder(standing)), byParent(fresh)];
  const ofNone = (parent: string | undefined) => stood.get(parent) ?? [];
  return [...new Set([...stood.keys(), ...come.keys()])].flatMap((parent) => {
    const more = come.get(parent) ?? [];
    return more.length === 0 ? ofNone(parent) : ranked(inOrder(ofNone(parent), more, places));
  });
}

function factsAfter(
  now: PlanStrategy,
  draft: EditionDraft,
  { taken, written, document, paper }: Adopting,
): PlanStrategy {
  const next = draft.strategy;
  const marks = { ...now.written };
  let after: PlanStrategy = { ...now, document: document.sha256, paper };
  for (const field of factFields) {
    if (taken.has(`fact:${field}`)) {
      after = { ...after, [field]: next[field] };
      delete marks[field];
    } else if (!says(now, next, field) && !(field in marks)) marks[field] = written;
  }
  const fits = (field: string) => factFields.some((one) => one === field) && says(after, next, field as FactField);
  const places = Object.fromEntries(Object.entries(next.places).filter(([field]) => fits(field)));
  const { written: _written, ...rest } = after;
  return { ...rest, places, ...(Object.keys(marks).length > 0 ? { written: marks } : {}) };
}

function says(a: Pick<PlanStrategy, FactField>, b: EditionDraft['strategy'], field: FactField): boolean {
  return JSON.stringify(a[field]) === JSON.stringify(b[field]);
}

function structureOf({ lines }: Edition, ids: Ids, { taken }: Adopting): MergedAndSplit | undefined {
  const chosen = lines.filter(({ id }) => taken.has(id));
  const split = chosen.flatMap((line) => {
    const made = line.change === 'added' ? ids.get(line.element.id) : undefined;
    return line.change === 'added' && line.partOf !== undefined && made !== undefined
      ? [{ from: line.partOf, made }]
      : [];
  });
  const merged = chosen.flatMap((line) => {
    const into = line.change === 'dropped' ? (line.into ?? ids.get(line.intoNew ?? '')) : undefined;
    return line.change === 'dropped' && into !== undefined ? [{ gone: line.element.id, into }] : [];
  });
  return merged.length + split.length > 0 ? { merged, split } : undefined;
}

function elementChanges({ strategy, elements }: Plan, after: readonly PlanElement[]): readonly ThingChange[] {
  const key = (id: string) => ({ table: 'element', strategy: strategy.id, id }) as const;
  const [was, is] = [new Map(elements.map((one) => [one.id, one])), new Set(after.map(({ id }) => id))];
  return [
    ...elements.filter(({ id }) => !is.has(id)).map((one) => removed(key(one.id), one)),
    ...after.flatMap((one) => {
      const old = was.get(one.id);
      return old ? changeOf(key(one.id), old, one) : [added(key(one.id), one)];
    }),
  ];
}

/** What the new paper names, in place of what the old one named. */
function mentionChanges(
  strategy: string,
  old: Adopting['mentions'],
  next: readonly Mention[],
  ids: Ids,
): readonly ThingChange[] {
  const key = (id: string) => ({ table: 'mention', strategy, id }) as const;
  const was = new Map(old.map(({ id, data }) => [id, data]));
  const is = new Map(next.map((mention, i) => [mentionId(i), inPlan(mention, ids)]));
  return [
    ...[...was].flatMap(([id, mention]) => (is.has(id) ? [] : [removed(key(id), mention)])),
    ...[...is].flatMap(([id, mention]) => {
      const before = was.get(id);
      return before ? changeOf(key(id), before, mention) : [added(key(id), mention)];
    }),
  ];
}

function inPlan(mention: Mention, ids: Ids): Mention {
  const { in: draft, ...rest } = mention;
  const id = draft === undefined ? undefined : ids.get(draft);
  return { ...rest, ...(id === undefined ? {} : { in: id }) } as Mention;
}

function changeOf<T extends 'strategy' | 'element' | 'mention'>(
  key: { readonly table: T; readonly strategy: string; readonly id: string },
  before: Thing<T>,
  after: Thing<T>,
): readonly ThingChange[] {
  const change = changed(key, before, after);
  return change ? [change] : [];
}
