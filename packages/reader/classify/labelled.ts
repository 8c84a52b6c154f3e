import { type Claim, isPlanKind, type Rule } from './claim.ts';

/** `Initiativ 4: …`, `MÅL 1. …`, `Principle: …`: the paper says itself what it is. */
export const labelled: Rule = ({ nodes }) =>
  nodes.flatMap((node, i): Claim[] => {
    // "Vision 1", "Vision 2": a vision that is numbered is one area of several.
    const kind = node.label === 'vision' && node.number !== undefined && node.kind === 'head' ? 'priority' : node.label;
    if (!isPlanKind(kind) || node.group || node.untitled) return [];
    // "Mål: at …" inside a list of facts is a remark, not the goal's own place.
    if (node.kind === 'item' && node.number === undefined) return [];
    const confidence = node.number === undefined ? 0.93 : 0.97;
    return [
      {
        node: i,
        kind,
        confidence,
        reason: node.number === undefined ? 'labelled' : 'labelled and numbered',
      },
    ];
  });
