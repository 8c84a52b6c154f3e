import { groupLabel, isFrame } from '../label.ts';
import { structureOf } from '../language/structure.ts';
import type { Node } from '../outline.ts';
import { type Claim, isPlanKind, type PlanKind, type Rule, type Sight } from './claim.ts';

/** `Initiativer`, `Our goals`: what stands under a group's heading is of its kind, until the group ends. */
export const groups: Rule = (sight, claims) =>
  sight.nodes.flatMap((node, i) => {
    const spoken = listHead(sight, claims, i);
    if (spoken) return listed(sight, claims, i, spoken);
    if (!node.group || node.kind !== 'head' || !isPlanKind(node.label) || node.label === 'case') return [];
    const title = captioned(sight, i);
    return title
      ? [{ node: i + 1, kind: node.label, confidence: 0.95, reason: 'label above it' }]
      : members(sight, claims, i, node.label);
  });

/** "Tiltak innen helse", "Actions for the coast": a heading that opens with a label and goes on, right over a list. */
function listHead({ nodes, languageAt }: Sight, claims: ReadonlyMap<number, Claim>, i: number): PlanKind | undefined {
  const node = nodes[i];
  if (node?.kind !== 'head' || node.label || node.repeated || claims.has(i) || node.prose > 300) return undefined;
  const language = languageAt(node.at);
  const [first = '', second = ''] = node.title.toLowerCase().split(/\s+/);
  // "Measure the water" opens with a verb: in English only a plural is a label here.
  if ((language === 'en' || language === 'und') && !first.endsWith('s')) return undefined;
  const label = groupLabel(first, language);
  if (!isPlanKind(label) || label === 'case' || !structureOf(language).open.includes(second)) return undefined;
  return listed({ nodes }, claims, i, label).length > 1 ? label : undefined;
}

/** The items of the first list in a heading's own text. */
function listed(
  { nodes }: Pick<Sight, 'nodes'>,
  claims: ReadonlyMap<number, Claim>,
  head: number,
  kind: PlanKind,
): readonly Claim[] {
  const found: Claim[] = [];
  const depth = nodes[head + 1]?.block.depth;
  for (let i = head + 1; nodes[i]?.kind === 'item'; i++) {
    if (!claims.has(i) && (nodes[i]?.block.depth ?? 0) <= (depth ?? 0))
      found.push({ ...claim(i, kind, 0.85), reason: 'listed under a heading that names its kind' });
  }
  return found;
}

/** A label set smaller than the heading right under it is that heading's own, not a group's. */
function captioned({ nodes }: Sight, label: number): boolean {
  const own = nodes[label];
  const next = nodes[label + 1];
  return (
    own?.level !== undefined &&
    next?.level !== undefined &&
    next.kind === 'head' &&
    next.level < own.level &&
    next.at === own.from
  );
}

function members(sight: Sight, claims: ReadonlyMap<number, Claim>, group: number, kind: PlanKind): readonly Claim[] {
  const found: Claim[] = [];
  const { nodes } = sight;
  const own = nodes[group];
  if (!own) return [];
  const depth = memberLevel(nodes, group);
  const bodies: number[] = [];
  let listed = false;
  for (let i = group + 1; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node) break;
    if (node.kind === 'item') {
      if (listUnder(sight, i) >= 0 && !claims.has(i) && reaches(sight, own, node, i)) {
        found.push(claim(i, kind, 0.9));
        listed ||= bodies.length === 0;
      }
      continue;
    }
    if (endsGroup(sight, own, node, kind, bodies, depth)) break;
    // A group that is a list is complete with the list; only bare subheadings with lists of their own go on.
    if (listed && node.prose > 0) break;
    if (depth !== undefined && node.level !== undefined && node.level > depth) continue;
    if (claims.has(i) || node.repeated) continue;
    const grouping =
      node.prose === 0 && nodes[i + 1]?.kind === 'item' && (nodes[i + 1]?.at ?? 0) === node.to - countItems(nodes, i);
    if (grouping || (node.prose === 0 && nodes.slice(i + 1, i + 8).some((each) => each.label === kind && !each.group)))
      continue;
    if (node.prose > 0) bodies.push(node.prose);
    found.push(claim(i, kind, node.prose > 0 ? 0.93 : 0.65));
  }
  // Where members have text of their own, or stand in lists, a bare heading among them is something else.
  const strong = found.filter((each) => each.confidence > 0.85);
  return strong.length > 0 ? strong : found.length > 1 ? found : [];
}

const claim = (node: number, kind: PlanKind, confidence: number): Claim => ({
  node,
  kind,
  confidence,
  reason: 'under the heading of its group',
});

function countItems(nodes: readonly Node[], head: number): number {
  let count = 0;
  while (nodes[head + 1 + count]?.kind === 'item') count++;
  return count;
}

function memberLevel(nodes: readonly Node[], group: number): number | undefined {
  const own = nodes[group]?.level;
  if (own === undefined) return undefined;
  for (let i = group + 1; i < nodes.length; i++) {
    const node = nodes[i];
    if (node?.kind !== 'head' || node.level === undefined) continue;
    // A group's heading may stand at the level of its members, where nothing but an opening stands under it.
    return node.level >= own && (node.level > own || (nodes[group]?.prose ?? 0) < 700) ? node.level : undefined;
  }
  return undefined;
}

function endsGroup(
  { languageAt }: Sight,
  own: Node,
  node: Node,
  kind: PlanKind,
  bodies: readonly number[],
  depth: number | undefined,
): boolean {
  if (node.group && node.label !== 'measure' && node.label !== 'milestone') return true;
  if (isPlanKind(node.label) && node.label !== kind) return true;
  if (own.level !== undefined && node.level !== undefined) {
    if (depth === own.level) return node.level < own.level || isFrame(node.title, languageAt(node.at));
    return node.level <= own.level;
  }
  if (isFrame(node.title, languageAt(node.at))) return true;
  if (node.block.top && node.paragraphs >= 2) return true;
  const usual = [...bodies].sort((a, b) => a - b)[bodies.length >> 1] ?? 0;
  return node.paragraphs >= 3 && (bodies.length === 0 || node.prose > 3 * usual);
}

/** Position of an item in its list; -1 for one inside the running text of another member. */
function listUnder({ nodes }: Sight, item: number): number {
  let i = item;
  while (nodes[i - 1]?.kind === 'item' && nodes[i - 1]?.at === (nodes[i]?.at ?? 0) - 1) i--;
  const depth = nodes[i]?.block.depth;
  if (depth !== undefined && (nodes[item]?.block.depth ?? depth) > depth) return -1;
  return item - i;
}

// Items belong to the group where little text stands between its heading, or a bare subheading, and the list.
function reaches({ nodes, blocks }: Sight, own: Node, node: Node, item: number): boolean {
  let head: Node | undefined;
  for (let i = item; i >= 0 && !head; i--) if (nodes[i]?.kind === 'head') head = nodes[i];
  if (!head) return false;
  if (head !== own && head.prose > 0) return false;
  let between = 0;
  for (let i = head.from; i < node.at; i++)
    if (blocks[i]?.kind === 'text') between += (blocks[i]?.end ?? 0) - (blocks[i]?.start ?? 0);
  return between < 500;
}
