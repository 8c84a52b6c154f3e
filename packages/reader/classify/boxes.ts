import type { Claim, Rule, Sight } from './claim.ts';

/** A label alone (`CASE`) names the heading after it; a page that opens with one is a page of boxes. */
export const labelledBoxes: Rule = (sight) =>
  sight.nodes.flatMap((node, i): Claim[] => {
    if (node.label !== 'case' || !node.group) return [];
    const titles = node.block.top ? boxesOfPage(sight, i) : firstHeading(sight, i);
    return titles.map((title, k) => ({
      node: title,
      kind: 'case',
      confidence: k === 0 ? 0.95 : 0.8,
      reason: k === 0 ? 'box label above it' : 'on a page of boxes',
    }));
  });

function firstHeading({ nodes }: Sight, label: number): readonly number[] {
  const next = nodes[label + 1];
  const own = nodes[label];
  if (!next || !own || next.kind !== 'head' || next.group || next.at - own.at > 2) return [];
  return [label + 1];
}

function boxesOfPage({ nodes }: Sight, label: number): readonly number[] {
  const page = nodes[label]?.block.page;
  const found: number[] = [];
  for (let i = label + 1; i < nodes.length; i++) {
    const node = nodes[i];
    if (!node || node.block.page !== page || (node.kind === 'head' && node.group)) break;
    if (node.kind === 'head' && (node.prose > 0 || found.length === 0)) found.push(i);
  }
  return found;
}

/** A heading inside a filled or framed box, with running text under it. */
export const drawnBoxes: Rule = ({ nodes, blocks }, claims) =>
  nodes.flatMap((node, i): Claim[] => {
    if (claims.has(i) || node.kind !== 'head' || !node.block.boxed || node.group || node.prose < 60) return [];
    if (!blocks[node.from]?.boxed) return [];
    return [{ node: i, kind: 'case', confidence: 0.8, reason: 'heading in a drawn box' }];
  });
