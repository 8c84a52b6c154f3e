import { letters } from './likeness.ts';
import type { Node } from './outline.ts';

/**
 * Levels where neither markup nor type gives any: what the table of contents lists stands above what it leaves out, and
 * `1.2` stands below `1`.
 */
export function withLevels(nodes: readonly Node[], contents: readonly string[]): readonly Node[] {
  if (nodes.some((node) => node.level !== undefined)) return nodes;
  // The contents may give label and number before a title, and cut a long one.
  const listed = new Set(
    contents.flatMap((title) => [letters(title), letters(title.replace(/^\p{L}+ [\dIVXA-Z.]+[:.]?\s+/u, ''))]),
  );
  const heads = nodes.filter((node) => node.kind === 'head');
  const above = new Set(heads.filter((node) => isListed(listed, node)));
  if (above.size >= 2 && above.size < heads.length)
    return nodes.map((node) => (node.kind === 'head' ? { ...node, level: above.has(node) ? 1 : 2 } : node));
  const deep = heads.filter((node) => node.number?.includes('.')).length;
  if (deep < 2) return nodes;
  return nodes.map((node) =>
    node.kind === 'head' && node.number && /^\d/.test(node.number)
      ? { ...node, level: node.number.split('.').length }
      : node,
  );
}

function isListed(listed: ReadonlySet<string>, node: Node): boolean {
  if (listed.size === 0) return false;
  const own = letters(node.title);
  return listed.has(own) || listed.has(letters(node.number ?? '') + own) || listed.has(own.slice(0, 60));
}
