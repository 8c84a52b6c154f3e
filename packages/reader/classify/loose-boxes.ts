import { isFrame } from '../label.ts';
import type { Node } from '../outline.ts';
import { type Claim, claimed, type Rule } from './claim.ts';

/**
 * Boxes that plain text lost the frame of: where initiatives are headings that promise, and no heading has a level, a
 * headed text that has no part in the plan stands beside it.
 */
export const looseBoxes: Rule = (sight, claims) => {
  const { nodes, languageAt } = sight;
  const byPromise = [...claims.values()].some((claim) => claim.reason === 'heading is a promise');
  if (!byPromise || claimed(claims, 'case').length > 0 || nodes.some((node) => node.level !== undefined)) return [];
  return nodes.flatMap((node, i): Claim[] => {
    if (claims.has(i) || node.kind !== 'head' || node.group || node.prose < 100 || node.number !== undefined) return [];
    if (isFrame(node.title, languageAt(node.at)) || continuesSet(nodes, i)) return [];
    return [{ node: i, kind: 'case', confidence: 0.5, reason: 'headed text outside the plan' }];
  });
};

// Three headings that begin with the same words are parts of one text: the one above them.
function continuesSet(nodes: readonly Node[], i: number): boolean {
  const start = opening(nodes[i]);
  let run = 0;
  for (let k = i; nodes[k] && opening(nodes[k]) === start; k++) run++;
  for (let k = i - 1; nodes[k] && opening(nodes[k]) === start; k--) run++;
  return run >= 3;
}

const opening = (node: Node | undefined) => node?.title.split(' ').slice(0, 2).join(' ').toLowerCase();
