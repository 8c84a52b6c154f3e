import { isFrame, undertakes } from '../label.ts';
import type { Node } from '../outline.ts';
import { type Claim, claimed, type Rule, type Sight } from './claim.ts';

/** Without a label, priorities are the headings directly above initiatives or goals. */
export const headingsAbove: Rule = (sight, claims) => {
  if (claimed(claims, 'priority').length > 0) return [];
  const low = [...claimed(claims, 'goal'), ...claimed(claims, 'initiative')].sort((a, b) => a - b);
  const above = new Map<number, number>();
  let next = 0;
  const rows = sight.actions.map((block) => {
    while ((sight.nodes[next]?.at ?? block + 1) <= block) next++;
    return next;
  });
  for (const node of [...low, ...rows]) {
    const candidate = headingAbove(sight, claims, node);
    if (candidate !== undefined) above.set(candidate, (above.get(candidate) ?? 0) + 1);
  }
  const strong = [...above].filter(([, count]) => count > 1);
  const chosen =
    strong.length >= 2 || (strong.length === 1 && low.length + rows.length > 3)
      ? [...strong.map(([node]) => node)]
      : [...above.keys()];
  // One with a single initiative is as good as its neighbours of the same level.
  const levels = new Set<number | undefined>(
    strong.map(([node]) => sight.nodes[node]?.level).filter((level) => level !== undefined),
  );
  for (const node of above.keys())
    if (!chosen.includes(node) && sight.nodes[node]?.level !== undefined && levels.has(sight.nodes[node]?.level))
      chosen.push(node);
  if (chosen.length < 2 && strong.length < 1) return [];
  return chosen.map(
    (node): Claim => ({
      node,
      kind: 'priority',
      confidence: strong.length > 1 ? 0.75 : 0.5,
      reason: 'heading directly above initiatives',
    }),
  );
};

function headingAbove(
  { nodes, languageAt }: Sight,
  claims: ReadonlyMap<number, Claim>,
  from: number,
): number | undefined {
  const own = nodes[from];
  // Items have no level; the first heading above them does the counting.
  let level = own?.kind === 'head' ? own.level : undefined;
  for (let i = from - 1; i >= 0; i--) {
    const node = nodes[i];
    if (node?.kind !== 'head' || node.repeated) continue;
    if (level !== undefined && node.level !== undefined && node.level >= level) continue;
    const claim = claims.get(i);
    if (node.group || claim || node.title.endsWith(':') || undertakes(node.title, languageAt(node.at))) {
      level = node.level ?? level;
      continue;
    }
    if (level === undefined && passing(nodes, i, claims)) continue;
    if (isFrame(node.title, languageAt(node.at)) || isTitle(nodes, i)) return undefined;
    return i;
  }
  return undefined;
}

// A long piece of text followed by a single initiative is a box that stands between, not the heading it belongs to.
function passing(nodes: readonly Node[], i: number, claims: ReadonlyMap<number, Claim>): boolean {
  const node = nodes[i];
  if (!node || node.paragraphs < 4) return false;
  let after = 0;
  for (let k = i + 1; k < nodes.length && claims.get(k)?.kind === 'initiative'; k++) after++;
  return after < 2;
}

// The paper's own title stands first, alone at its level; where no level is known, with no text of its own.
function isTitle(nodes: readonly Node[], i: number): boolean {
  const level = nodes[i]?.level;
  if (level === undefined) return nodes[i]?.at === 0 && nodes[i]?.prose === 0;
  return (
    nodes.slice(0, i).every((node) => node.kind !== 'head') &&
    nodes.every((node, k) => k === i || node.kind !== 'head' || (node.level ?? 9) > level)
  );
}
