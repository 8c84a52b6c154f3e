import type { Node } from '../outline.ts';
import { type Claim, claimed, type Rule } from './claim.ts';

/**
 * Structure words of the paper's own. Of two that are nested the outer names areas and the inner what will be done; one alone
 * names areas where initiatives are known already, else the initiatives.
 */
export const ownLabels: Rule = ({ nodes }, claims) => {
  const words = [...new Set(nodes.flatMap((node) => node.own ?? []))];
  if (words.length === 0) return [];
  const inner = words.length > 1 ? innermost(nodes, words) : undefined;
  const known = claimed(claims, 'initiative').length > 1;
  return nodes.flatMap((node, i): Claim[] => {
    if (!node.own) return [];
    const kind = known || (inner !== undefined && node.own !== inner) ? 'priority' : 'initiative';
    return [{ node: i, kind, confidence: 0.8, reason: 'numbered by a word of the paper’s own' }];
  });
};

/** The word whose headings are most: chapters are fewer than what stands in them. */
function innermost(nodes: readonly Node[], words: readonly string[]): string | undefined {
  const count = (word: string) => nodes.filter((node) => node.own === word).length;
  return [...words].sort((a, b) => count(b) - count(a))[0];
}
