import { isFrame } from '../label.ts';
import type { Node } from '../outline.ts';
import { type Claim, claimed, type Sight } from './claim.ts';

/**
 * A paper without labels: headings whose own text holds promises are initiatives. Only where nothing else said what the
 * initiatives are, and only the lowest heading over the promise.
 *
 * @param promised for each node, how many sentences of its body undertake something
 */
export function bareHeadings(
  sight: Sight,
  claims: ReadonlyMap<number, Claim>,
  promised: (node: Node) => number,
): readonly Claim[] {
  if (claimed(claims, 'initiative').length > 1) return [];
  const { nodes, languageAt } = sight;
  const heads = nodes.flatMap((node, i) =>
    node.kind === 'head' && !node.group && !claims.has(i) && !isFrame(node.title, languageAt(node.at)) ? [i] : [],
  );
  const chosen = heads.filter((i) => {
    const node = nodes[i];
    return node && promised(node) > 0 && !hasDeeper(nodes, i);
  });
  if (chosen.length < 2) return [];
  const share = chosen.length / heads.length;
  return chosen.map((node) => ({
    node,
    kind: 'initiative',
    confidence: share > 0.5 ? 0.7 : 0.55,
    reason: 'heading over promises, no labels in the paper',
  }));
}

function hasDeeper(nodes: readonly Node[], i: number): boolean {
  const own = nodes[i]?.level;
  if (own === undefined) return false;
  const next = nodes.slice(i + 1).find((node) => node.kind === 'head');
  return next?.level !== undefined && next.level > own;
}
