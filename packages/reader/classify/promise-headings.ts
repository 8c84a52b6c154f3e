import { promiseIn } from '../promises.ts';
import { type Claim, claimed, type Rule } from './claim.ts';

/** Headings that are promises: `Vi vil …`, `The government will …`. Two of them make it the paper's way. */
export const promiseHeadings: Rule = ({ nodes, languageAt }, claims) => {
  const found = nodes.flatMap((node, i) => {
    if (node.kind !== 'head' || node.group || claims.has(i) || node.title.length < 12 || node.title.endsWith(':'))
      return [];
    return promiseIn(node.title, languageAt(node.at), new Set()) ? [i] : [];
  });
  if (found.length < 2 || claimed(claims, 'initiative').length > found.length) return [];
  return found.map(
    (node): Claim => ({
      node,
      kind: 'initiative',
      confidence: found.length >= 3 ? 0.95 : 0.8,
      reason: 'heading is a promise',
    }),
  );
};
