import { isFrame } from '../label.ts';
import type { Node } from '../outline.ts';
import { type Claim, claimed, type Rule, type Sight } from './claim.ts';

/**
 * Boxes that plain text lost the frame of: where initiatives are headings that promise, and no heading has a level, a
 * headed text that has no part in the plan stands beside it.
 */
export const looseBoxes: Rule = (sight, claims) => {
  const { nodes, languageAt } = sight;
  const between = betweenNumbered(sight, claims);
  if (between.length > 0) return between;
  const byPromise = [...claims.values()].some((claim) => claim.reason === 'heading is a promise');
  if (!byPromise || claimed(claims, 'case').length > 0 || nodes.some((node) => node.level !== undefined)) return [];
  return nodes.flatMap((node, i): Claim[] => {
    if (claims.has(i) || node.kind !== 'head' || node.group || node.prose < 100 || node.number !== undefined) return [];
    if (isFrame(node.title, languageAt(node.at)) || continuesSet(nodes, i)) return [];
    return [{ node: i, kind: 'case', confidence: 0.5, reason: 'headed text outside the plan' }];
  });
};

/** Where initiatives are labelled and numbered, a headed text that stands among them without a label is a box beside them. */
function betweenNumbered({ nodes, languageAt }: Sight, claims: ReadonlyMap<number, Claim>): readonly Claim[] {
  if (claimed(claims, 'case').length > 0) return [];
  const numbered = claimed(claims, 'initiative').filter((i) => nodes[i]?.label && nodes[i]?.number);
  if (numbered.length < 4) return [];
  let last: number | undefined;
  const found = nodes.flatMap((node, i): Claim[] => {
    const claim = claims.get(i);
    if (claim && node.kind === 'head') last = claim.kind === 'initiative' && numbered.includes(i) ? i : undefined;
    const level = nodes[last ?? -1]?.level;
    if (last === undefined || claim || node.kind !== 'head' || node.group || node.label || node.repeated) return [];
    // A subheading of the initiative's own text stands below it.
    if (node.prose < 100 || node.number || level === undefined || node.level !== level) return [];
    if (isFrame(node.title, languageAt(node.at))) return [];
    return [{ node: i, kind: 'case', confidence: 0.6, reason: 'headed text among numbered initiatives' }];
  });
  return found.length <= numbered.length ? found : [];
}

// Three headings that begin with the same words are parts of one text: the one above them.
function continuesSet(nodes: readonly Node[], i: number): boolean {
  const start = opening(nodes[i]);
  let run = 0;
  for (let k = i; nodes[k] && opening(nodes[k]) === start; k++) run++;
  for (let k = i - 1; nodes[k] && opening(nodes[k]) === start; k--) run++;
  return run >= 3;
}

const opening = (node: Node | undefined) => node?.title.split(' ').slice(0, 2).join(' ').toLowerCase();
