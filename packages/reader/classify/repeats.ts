import { letters, likeness } from '../likeness.ts';
import type { Claim, Rule } from './claim.ts';

/**
 * A paper repeats itself: a contents page or a closing list names the plan's elements again. A heading that is named by
 * a list whose kind is known is of that kind too.
 */
export const repeats: Rule = ({ nodes }, claims) => {
  const named = new Map<string, Claim>();
  const byStart = new Map<string, { readonly key: string; readonly claim: Claim }[]>();
  for (const claim of claims.values()) {
    const node = nodes[claim.node];
    if (!node || claim.kind === 'commitment' || claim.kind === 'section' || claim.kind === 'case') continue;
    const key = letters(node.title);
    if (key.length < 4 || named.has(key)) continue;
    named.set(key, claim);
    const start = key.slice(0, 5);
    byStart.set(start, [...(byStart.get(start) ?? []), { key, claim }]);
  }
  return nodes.flatMap((node, i): Claim[] => {
    if (claims.has(i) || node.kind !== 'head' || node.group) return [];
    const key = letters(node.title);
    const same = named.get(key) ?? byStart.get(key.slice(0, 5))?.find((each) => likeness(each.key, key) >= 0.9)?.claim;
    return same
      ? [
          {
            node: i,
            kind: same.kind,
            confidence: Math.min(0.95, same.confidence),
            reason: 'named again elsewhere in the paper',
          },
        ]
      : [];
  });
};
