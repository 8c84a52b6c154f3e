import { letters } from '../likeness.ts';
import { type Claim, claimed, type Rule } from './claim.ts';

/** A heading that lists the headings after it, "… through people, policy and technology", announces a set of priorities. */
export const announced: Rule = ({ nodes }, claims) => {
  if (claimed(claims, 'priority').length > 0) return [];
  return nodes.flatMap((node, i): Claim[] => {
    if (node.kind !== 'head') return [];
    const parts = listed(node.title);
    if (parts.length < 2) return [];
    const set: number[] = [];
    for (let k = i + 1; k < Math.min(nodes.length, i + 30) && set.length < parts.length; k++) {
      const next = nodes[k];
      if (next?.kind === 'head' && parts.includes(letters(next.title))) set.push(k);
    }
    if (set.length < Math.max(2, parts.length)) return [];
    return set.map((each) => ({
      node: each,
      kind: 'priority',
      confidence: 0.75,
      reason: 'announced by the heading above',
    }));
  });
};

// "A, B and C" at the end of a heading: the last word before each comma or "and".
function listed(title: string): readonly string[] {
  const tail = /([\p{L}-]+(?:, [\p{L}-]+)+(?:,? (?:and|og|och|und) [\p{L}-]+))$/u.exec(title)?.[1];
  return tail ? tail.split(/,? (?:and|og|och|und) |, /u).map(letters) : [];
}
