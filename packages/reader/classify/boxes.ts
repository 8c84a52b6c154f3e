import type { Claim, Rule, Sight } from './claim.ts';
import { explains } from './explains.ts';

/** A label alone (`CASE`) names the heading after it; a page that opens with one is a page of boxes. */
export const labelledBoxes: Rule = (sight) =>
  sight.nodes.flatMap((node, i): Claim[] => {
    if (node.label !== 'case' || !node.group) return [];
    const titles = node.block.top ? boxesOfPage(sight, i) : firstHeading(sight, i);
    // "Box" says only that there is one; "Case" says what it is.
    const anyBox = /bo(?:x|ks)|ruta/i.test(node.title);
    const told = titles.filter((title) => !anyBox || !isExplanation(sight, title));
    return told.map((title, k) => ({
      node: title,
      kind: 'case',
      confidence: k === 0 ? 0.95 : 0.8,
      reason: k === 0 ? 'box label above it' : 'on a page of boxes',
    }));
  });

function isExplanation({ nodes, languageAt }: Sight, i: number): boolean {
  const node = nodes[i];
  return node !== undefined && explains(node.title, languageAt(node.at));
}

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
export const drawnBoxes: Rule = (sight, claims) =>
  sight.nodes.flatMap((node, i): Claim[] => {
    if (claims.has(i) || node.kind !== 'head' || !node.block.boxed || node.group || node.prose < 60) return [];
    if (!sight.blocks[node.from]?.boxed || isExplanation(sight, i)) return [];
    return [{ node: i, kind: 'case', confidence: 0.8, reason: 'heading in a drawn box' }];
  });
