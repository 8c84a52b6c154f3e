import type { Claim, PlanKind, Sight } from './classify/claim.ts';
import { letters, likeness } from './likeness.ts';

/** One element and all the places that name it. */
export interface Thing {
  readonly kind: PlanKind;
  /** Index into `Sight.nodes` of its main place. */
  readonly main: number;
  readonly others: readonly number[];
  readonly confidence: number;
  readonly reason: string;
  readonly number?: string;
}

interface Cluster {
  readonly kind: PlanKind;
  readonly nodes: number[];
}

/** Claims of plan kinds with one title become one thing; the same thing in other words is found by its place in the order. */
export function things(sight: Sight, claims: ReadonlyMap<number, Claim>): readonly Thing[] {
  const all = (['priority', 'goal', 'initiative', 'case'] as const).flatMap((kind) => {
    const nodes = [...claims.values()]
      .filter((claim) => claim.kind === kind)
      .map((claim) => claim.node)
      .sort((a, b) => a - b);
    return alignLists(sight, cluster(sight, kind, nodes)).map((each) => thingOf(sight, claims, each));
  });
  return all.sort((a, b) => a.main - b.main);
}

function cluster(sight: Sight, kind: PlanKind, nodes: readonly number[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const exact = new Map<string, Cluster>();
  const byWord = new Map<string, Cluster[]>();
  for (const node of nodes) {
    const title = sight.nodes[node]?.title ?? '';
    const key = nameOf(title);
    const home = exact.get(key) ?? alike(sight, byWord, node, key);
    if (home) home.nodes.push(node);
    const place = home ?? { kind, nodes: [node] };
    if (!home) clusters.push(place);
    if (!exact.has(key)) exact.set(key, place);
    for (const word of rareWords(title)) byWord.set(word, [...(byWord.get(word) ?? []), place]);
  }
  return clusters;
}

/** What two titles are compared by: "We will close the pipes" names what "Close the pipes" does. */
const nameOf = (title: string) =>
  letters(title.replace(/^(?:\p{L}+ ){1,3}(?:will|shall|vil|skal|ska|wird) (?:(?:also|også|även) )?(?=\p{L})/u, ''));

const rareWords = (title: string) =>
  new Set((title.toLowerCase().match(/[\p{L}\p{N}]{5,}/gu) ?? []).map((word) => word.slice(0, 7)));

function alike(
  sight: Sight,
  byWord: ReadonlyMap<string, readonly Cluster[]>,
  node: number,
  key: string,
): Cluster | undefined {
  const own = sight.nodes[node];
  const shared = new Map<Cluster, number>();
  const words = rareWords(own?.title ?? '');
  for (const word of words) {
    const places = byWord.get(word) ?? [];
    if (places.length < 40) for (const place of places) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  let best: Cluster | undefined;
  let most = 0;
  for (const [place, count] of shared) {
    if (count * 2 < words.size) continue;
    const first = sight.nodes[place.nodes[0] ?? 0];
    if (!first || !own || (first.number && own.number && first.number !== own.number && first.label && own.label))
      continue;
    // Two headings with text of their own are two things unless their words are the same.
    const least = first.prose > 0 && own.prose > 0 ? 0.95 : 0.82;
    const score = likeness(nameOf(first.title), key);
    if (score >= least && score > most) [best, most] = [place, score];
  }
  return best;
}

/**
 * A closing list names the headings in their order. An item without a namesake between two that have one, and a heading
 * without an item between the same two headings, are the same initiative in other words.
 */
function alignLists(sight: Sight, clusters: readonly Cluster[]): readonly Cluster[] {
  const of = new Map<number, Cluster>();
  for (const each of clusters) for (const node of each.nodes) of.set(node, each);
  const isItem = (node: number) => sight.nodes[node]?.kind === 'item';
  const heads = [...of.keys()].filter((node) => !isItem(node)).sort((a, b) => a - b);
  const gone = new Set<Cluster>();
  for (const list of listsOf(
    sight,
    [...of.keys()].filter(isItem).sort((a, b) => a - b),
  )) {
    const matched = list.filter((item) => (of.get(item)?.nodes.length ?? 0) > 1).length;
    if (matched * 2 < list.length || matched < 2) continue;
    list.forEach((item, i) => {
      const own = of.get(item);
      if (!own || own.nodes.length > 1) return;
      const low = headOf(of, list[i - 1], isItem) ?? -1;
      const high = headOf(of, list[i + 1], isItem) ?? (i + 1 < list.length ? undefined : list[0]);
      if (high === undefined) return;
      const open = heads.filter(
        (head) => head > low && head < high && of.get(head)?.nodes.every((node) => !isItem(node)),
      );
      const candidate =
        low < 0 ? open.at(-1) : i + 1 === list.length ? open[0] : open.length === 1 ? open[0] : undefined;
      const target = candidate === undefined ? undefined : of.get(candidate);
      if (!target || target === own || likeness(titleOf(sight, item), titleOf(sight, candidate ?? 0)) < 0.3) return;
      target.nodes.push(item);
      gone.add(own);
    });
  }
  return clusters.filter((each) => !gone.has(each));
}

const titleOf = (sight: Sight, node: number) => letters(sight.nodes[node]?.title ?? '');

function headOf(
  of: ReadonlyMap<number, Cluster>,
  item: number | undefined,
  isItem: (node: number) => boolean,
): number | undefined {
  return item === undefined ? undefined : of.get(item)?.nodes.find((node) => !isItem(node));
}

/** Runs of items with at most a subheading between them. */
function listsOf(sight: Sight, items: readonly number[]): readonly (readonly number[])[] {
  const lists: number[][] = [];
  for (const item of items) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    if (
      list &&
      last !== undefined &&
      sight.nodes.slice(last + 1, item).every((node) => node.prose === 0) &&
      item - last <= 3
    )
      list.push(item);
    else lists.push([item]);
  }
  return lists;
}

function thingOf(sight: Sight, claims: ReadonlyMap<number, Claim>, { kind, nodes }: Cluster): Thing {
  const sorted = [...nodes].sort((a, b) => a - b);
  const main = sorted.reduce(
    (best, node) => (weight(sight, claims, kind, node) > weight(sight, claims, kind, best) ? node : best),
    sorted[0] ?? 0,
  );
  const others = sorted.filter((node) => node !== main);
  const best = sorted
    .map((node) => claims.get(node))
    .reduce((a, b) => ((b?.confidence ?? 0) > (a?.confidence ?? 0) ? b : a), claims.get(main));
  const number =
    sight.nodes[main]?.number ??
    others.map((node) => sight.nodes[node]).find((node) => node?.label && node.number)?.number;
  const again = others.length > 0;
  return {
    kind,
    main,
    others,
    confidence: Math.min(0.99, (best?.confidence ?? 0.5) + (again ? 0.04 : 0)),
    reason: `${best?.reason ?? ''}${again ? `; named at ${sorted.length} places` : ''}`,
    ...(number ? { number } : {}),
  };
}

// The main place is the one with most behind it: for a priority the plan that follows, for the others their own text.
function weight(sight: Sight, claims: ReadonlyMap<number, Claim>, kind: PlanKind, node: number): number {
  const own = sight.nodes[node];
  if (!own) return 0;
  const labelled = own.label && !own.group ? 300 : 0;
  const head = own.kind === 'head' ? 50 : 0;
  if (kind !== 'priority') return labelled + head + Math.min(own.prose, 5000);
  let plan = 0;
  for (let i = node + 1; i < sight.nodes.length; i++) {
    const other = claims.get(i);
    if (other?.kind === 'priority') break;
    if (other?.kind === 'goal' || other?.kind === 'initiative') plan += sight.nodes[i]?.kind === 'head' ? 200 : 20;
  }
  return labelled + head + Math.min(own.prose, 100) + plan;
}
