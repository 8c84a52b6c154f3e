import { type Link, type LinkEnd, sameEnd } from '@lofte/domain/links/link';
import { type Linkable, type LinkCandidate, linkCandidates } from '@lofte/domain/links/link-candidates';
import { linkableParts } from '@lofte/domain/links/linkable-parts';
import type { PlanElement } from '@lofte/domain/plan-element';
import { linksTouching } from '@lofte/store/plan-link-table';
import { strategyTitles } from '@lofte/store/register-table';
import type { Db } from '@lofte/store/store';
import { findPlan } from '@lofte/store/strategy-table';
import { findThing } from '@lofte/store/thing-table';
import type { Service } from '../service.ts';
import type { Standing } from '../world/things-of.ts';

type Sees = (strategy: string) => boolean;

/** A link with what stands at both its ends. */
export interface ShownLink extends Standing<Link> {
  readonly from: PlanElement;
  readonly to: PlanElement;
}

/** Titles of the strategies that somebody may see, in their order. */
export async function linkedStrategies({ store }: Service, sees: Sees): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await strategyTitles(store))].filter(([id]) => sees(id)));
}

/** The links of an element whose other end somebody may see too; one whose other end is gone is not among them. */
export function linksOfElement(
  { store }: Service,
  { strategy, element }: LinkEnd,
  sees: Sees,
): Promise<readonly ShownLink[]> {
  return store.snapshot(async (db) => shown(db, await linksTouching(db, strategy, element), sees));
}

/** A link as it stands; undefined where it is not there, or where somebody may not see both of its ends. */
export async function linkOf({ store }: Service, id: string, sees: Sees): Promise<ShownLink | undefined> {
  return store.snapshot(async (db) => {
    const found = await findThing(db, 'link', { strategy: '', id });
    return found && (await shown(db, [found], sees))[0];
  });
}

/** Two strategies side by side. */
export interface LinkMatrix {
  readonly rows: readonly Linkable[];
  readonly columns: readonly Linkable[];
  readonly links: readonly ShownLink[];
  readonly candidates: readonly LinkCandidate[];
}

/** Pairs that are offered at once. */
const most = 12;

/** What is linked between two strategies, or inside one; undefined where one of them is not there. */
export async function matrixOf({ store }: Service, a: string, b: string, sees: Sees): Promise<LinkMatrix | undefined> {
  if (!sees(a) || !sees(b)) return undefined;
  return store.snapshot(async (db) => {
    const [one, other] = [await findPlan(db, a), await findPlan(db, b)];
    if (!one || !other) return undefined;
    const touching = await linksTouching(db, a);
    const links = await shown(
      db,
      touching.filter(({ data: { from, to } }) => (from.strategy === a ? to : from).strategy === b),
      sees,
    );
    const [rows, columns] = [linkableParts(one), linkableParts(other)];
    const candidates = a === b ? [] : linkCandidates(rows, columns, { known: knownIn(links), most });
    return { rows, columns, links, candidates };
  });
}

/** Parts of other strategies that an element may have to do with. */
export async function candidatesFor({ store }: Service, end: LinkEnd, sees: Sees): Promise<readonly LinkCandidate[]> {
  return store.snapshot(async (db) => {
    const plan = await findPlan(db, end.strategy);
    const own = plan && linkableParts(plan).find((part) => part.element === end.element);
    if (!own) return [];
    const links = await shown(db, await linksTouching(db, end.strategy, end.element), sees);
    const others: Linkable[] = [];
    for (const id of (await strategyTitles(db)).keys()) {
      const other = id === end.strategy || !sees(id) ? undefined : await findPlan(db, id);
      if (other) others.push(...linkableParts(other));
    }
    return linkCandidates([own], others, { known: knownIn(links), most });
  });
}

function knownIn(links: readonly ShownLink[]): (a: LinkEnd, b: LinkEnd) => boolean {
  return (a, b) =>
    links.some(
      ({ thing: { from, to } }) => (sameEnd(from, a) && sameEnd(to, b)) || (sameEnd(from, b) && sameEnd(to, a)),
    );
}

async function shown(
  db: Db,
  links: readonly { readonly since: number; readonly data: Link }[],
  sees: Sees,
): Promise<readonly ShownLink[]> {
  const all: ShownLink[] = [];
  for (const { since, data } of links) {
    if (!sees(data.from.strategy) || !sees(data.to.strategy)) continue;
    const [from, to] = [await elementAt(db, data.from), await elementAt(db, data.to)];
    if (from && to) all.push({ thing: data, since, from, to });
  }
  return all;
}

async function elementAt(db: Db, { strategy, element }: LinkEnd): Promise<PlanElement | undefined> {
  return (await findThing(db, 'element', { strategy, id: element }))?.data;
}
